import type { Buyer } from '../../schema/buyer';
import type { Supplier } from '../../schema/supplier';
import { UNKNOWN, type Context, type Feature, type Missing, type Reading } from '../feature';
import { compare, valuesOf, type Candidate, type Comparison } from './compare';
import { evidenceOf, restsOnInference, type ProductEvidence } from './evidence';
import { isComparable, itemOf, type Item } from './item';
import { phraseProduct } from './phrase';
import { wordQuery } from './words';

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
  { id: 'product.condition-conflict', sign: 'negative', points: -900, sureWithin: 2 },
  { id: 'product.excluded-goods', sign: 'negative', points: -900, sureWithin: 2 },
] as const;

export interface ProductKey {
  readonly items: readonly Item[];
  readonly excludes: readonly Item[];
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
  key: (buyer: Buyer): ProductKey => ({ items: buyer.wants.map(itemOf), excludes: (buyer.excludes ?? []).map(itemOf) }),
  prepare(supplier: Supplier, context: Context) {
    const own: Candidate[] = supplier.products.map((p) => {
      const item = itemOf(p);
      return { item, query: wordQuery(item.words, context.words) };
    });
    return (key, explain): Reading<ProductEvidence> => {
      let best: { found: Comparison; values: number[]; own: Candidate; wanted: Item; points: number } | undefined;
      for (const candidate of own) {
        for (const wanted of key.items) {
          const found = compare(candidate, wanted, key.excludes);
          if (!found) continue;
          const values = valuesOf(found);
          const points = context.weigh(values);
          if (!best || points > best.points) best = { found, values, own: candidate, wanted, points };
        }
      }
      if (!best) {
        const missing: Missing[] = [];
        if (!own.some(({ item }) => isComparable(item))) missing.push({ side: 'supplier', field: 'products' });
        if (!key.items.some(isComparable)) missing.push({ side: 'buyer', field: 'wants' });
        return UNKNOWN(TERMS.length, missing);
      }
      const { found, values, wanted } = best;
      const state = found.kind > 0 || restsOnInference(best.own.item.codes, wanted.codes, found.nothingInCommon) ? 'inferred' : 'known';
      return explain ? { state, values, evidence: evidenceOf(best.own, wanted, found, key.excludes) } : { state, values };
    };
  },
  documents: (key) => key.items.map((item) => item.words),
  phrase: phraseProduct,
};
