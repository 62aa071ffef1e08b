import type { Product } from '../../schema/product';
import { type Collection, idf, K1, saturation } from '../../text/bm25';
import { tokenise } from '../../text/tokenise';

/** The words of one product item: how often each token occurs, and how many there are. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function bagOf(product: Product): Bag {
  const counts = new Map<string, number>();
  let length = 0;
  for (const text of [product.name, ...(product.keywords ?? [])]) {
    if (!text) continue;
    for (const token of tokenise(text)) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
      length++;
    }
  }
  return { counts, length };
}

/** A supplier product's words weighed against the current collection, ready to be compared with many items. */
export interface WordQuery {
  readonly weights: readonly (readonly [token: string, idf: number])[];
  /** BM25 if every token occurred without end: the theoretical maximum. */
  readonly maximum: number;
  readonly averageLength: number;
}

export function wordQuery(bag: Bag, collection: Collection): WordQuery {
  const weights = [...bag.counts.keys()].map((token) => [token, idf(collection.documents, collection.documentFrequency(token))] as const);
  let mass = 0;
  for (const [, weight] of weights) mass += weight;
  return { weights, maximum: mass * (K1 + 1), averageLength: collection.totalLength / Math.max(1, collection.documents) || 1 };
}

/** Square root of BM25 over its theoretical maximum, in [0, 1]. */
export function wordValue(query: WordQuery, item: Bag): number {
  if (query.maximum === 0 || item.length === 0) return 0;
  let sum = 0;
  for (const [token, weight] of query.weights) {
    const count = item.counts.get(token);
    if (count !== undefined) sum += weight * saturation(count, item.length, query.averageLength);
  }
  return Math.sqrt(sum / query.maximum);
}
