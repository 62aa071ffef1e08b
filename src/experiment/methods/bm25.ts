import type { Buyer } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import type { Supplier } from '../../schema/supplier';
import { idf, saturation } from '../../text/bm25';
import { tokenise } from '../../text/tokenise';
import type { World } from '../world';
import type { Method } from './method';

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

function wordsOf(texts: readonly (string | undefined)[]): Words {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of texts) {
    for (const token of text === undefined ? [] : tokenise(text)) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
      length++;
    }
  }
  return { counts, length };
}

const goods = (products: readonly Product[]): (string | undefined)[] => products.flatMap(({ name, keywords = [] }) => [name, ...keywords]);
const supplierWords = ({ products }: Supplier): Words => wordsOf(goods(products));
const buyerWords = ({ wants, statement }: Buyer): Words => wordsOf(wants.length > 0 ? goods(wants) : [statement]);

/**
 * Words alone, as a search engine would have it (Okapi BM25): who asks is the query, each candidate a document of all its
 * product words. Codes, places and history count nothing.
 */
export function bm25({ direction, suppliers, buyers }: World): Method {
  const buyerDocuments = buyers.map(buyerWords);
  const supplierDocuments = suppliers.map(supplierWords);
  const documents = direction === 'supplier' ? buyerDocuments : supplierDocuments;
  const frequency = new Map<string, number>();
  let total = 0;
  for (const { counts, length } of documents) {
    total += length;
    for (const token of counts.keys()) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  const average = total / documents.length || 1;
  const queryOf = ({ counts }: Words): [token: string, weight: number][] => [...counts.keys()].flatMap((token) => (frequency.has(token) ? [[token, idf(documents.length, frequency.get(token)!)]] : []));
  const score = (query: readonly (readonly [string, number])[], { counts, length }: Words): number => {
    let sum = 0;
    for (const [token, weight] of query) {
      const count = counts.get(token);
      if (count !== undefined) sum += weight * saturation(count, length, average);
    }
    return sum;
  };
  if (direction === 'supplier') {
    return {
      prepare(supplier) {
        const query = queryOf(supplierDocuments[supplier]!);
        return (buyer) => score(query, buyerDocuments[buyer]!);
      },
    };
  }
  const queries = buyerDocuments.map(queryOf);
  return { prepare: (supplier) => (buyer) => score(queries[buyer]!, supplierDocuments[supplier]!) };
}
