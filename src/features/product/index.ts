import type { Supplier } from '../../schema/supplier';
import { UNKNOWN, type Context, type Feature, type Lists, type Missing, type Reading } from '../feature';
import { productCodec } from './codec';
import { compare, KIND, NOTHING_IN_COMMON } from './compare';
import { type ProductEvidence, evidenceOf } from './evidence';
import { documentsOf, emptyItem, isComparable, type ProductKey, readItem } from './item';
import { productKey } from './key';
import { ownProduct, type Own, restsOnInference } from './own';
import { phraseProduct } from './phrase';
import { searchProducts } from './search';
import { broaderTokens, postProduct } from './tokens';

/** Corners on the prior's straight line: where contracts may bend it. */
const quarters = (points: number) =>
  [
    [0.25, points / 4],
    [0.5, points / 2],
    [0.75, (points * 3) / 4],
  ] as const;

const TERMS = [
  { id: 'product.chapter', sign: 'positive', points: 50, sureWithin: 2 },
  { id: 'product.heading', sign: 'positive', points: 50, sureWithin: 2 },
  { id: 'product.subheading', sign: 'positive', points: 67, sureWithin: 2 },
  { id: 'product.kind', sign: 'positive', points: 250, sureWithin: 2, corners: quarters(250) },
  { id: 'product.words', sign: 'positive', points: 125, sureWithin: 2, corners: quarters(125) },
  { id: 'product.nothing-in-common', sign: 'negative', points: -350, sureWithin: 2, corners: quarters(-350) },
  { id: 'product.condition-conflict', sign: 'negative', points: -1000, sureWithin: 2 },
  { id: 'product.excluded-goods', sign: 'negative', points: -1000, sureWithin: 2 },
] as const;

/** Why nothing could be compared. */
function missingOf(own: readonly Own[], { numbers, excludes }: ProductKey): Missing[] {
  const missing: Missing[] = [];
  if (!own.some(({ words, schemes }) => words.length > 0 || schemes.length > 0)) missing.push({ side: 'supplier', field: 'products' });
  const item = emptyItem();
  let said = false;
  for (let at = 0; at < excludes && !said; at = item.end) said = isComparable(readItem(numbers, at, item));
  if (!said) missing.push({ side: 'buyer', field: 'wants' });
  return missing;
}

/**
 * What is sold against what is wanted, product by product and item by item; the pair with the most points counts. Codes
 * add up level by level (chapter, heading, subheading), the kinds that words name and the words themselves add to them, and two
 * goods that share neither heading nor kind nor telling words lose what nothing else can make up.
 */
export const product: Feature<ProductKey, ProductEvidence, 'product', (typeof TERMS)[number]['id']> = {
  id: 'product',
  terms: TERMS,
  timeless: true,
  key: productKey,
  prepare(supplier: Supplier, { words, names, weigh }: Context) {
    const own = supplier.products.map((p) => ownProduct(p, words, names));
    const item = emptyItem();
    let values = TERMS.map(() => 0);
    let best = TERMS.map(() => 0);
    function read(key: ProductKey, explain: boolean): Reading<ProductEvidence> {
      let points = Number.NaN;
      let pair: { own: Own; wanted: number; at: number } | undefined;
      for (const candidate of own) {
        for (let at = 0, wanted = 0; at < key.excludes; at = item.end, wanted++) {
          const begin = at;
          readItem(key.numbers, at, item);
          if (!compare(candidate, key, item, values)) continue;
          // The first pair is weighed when there is another to compare it with.
          if (pair) {
            if (Number.isNaN(points)) points = weigh(best);
            const now = weigh(values);
            if (now <= points) continue;
            points = now;
          }
          pair = { own: candidate, wanted, at: begin };
          [values, best] = [best, values];
        }
      }
      if (!pair) return UNKNOWN(TERMS.length, missingOf(own, key));
      const inferred = best[KIND]! > 0 || restsOnInference(pair.own, key.numbers, readItem(key.numbers, pair.at, item), best[NOTHING_IN_COMMON]!);
      const reading = { state: inferred ? 'inferred' : 'known', values: best.slice() } as const;
      return explain ? { ...reading, evidence: evidenceOf(pair.own, key, pair.wanted, best) } : reading;
    }
    return Object.assign(read, { search: (lists: Lists) => searchProducts(own, lists, names, weigh) });
  },
  documents: documentsOf,
  phrase: phraseProduct,
  codec: productCodec,
  post: postProduct,
  broader: broaderTokens,
};
