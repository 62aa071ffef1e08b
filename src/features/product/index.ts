import type { Buyer } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import type { Supplier } from '../../schema/supplier';
import { UNKNOWN, type Context, type Feature, type Missing, type Reading } from '../feature';
import { codeLevels, comparable, isResidualKey, overlap, sharedKeys, type CodeLevels } from './codes';
import { phraseProduct } from './phrase';
import { bagOf, wordQuery, wordValue, type Bag, type WordQuery } from './words';

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
  { id: 'product.words', sign: 'positive', points: 125, sureWithin: 2, corners: quarters(125) },
  { id: 'product.nothing-in-common', sign: 'negative', points: -350, sureWithin: 2, corners: quarters(-350) },
  { id: 'product.condition-conflict', sign: 'negative', points: -750, sureWithin: 2 },
  { id: 'product.excluded-goods', sign: 'negative', points: -750, sureWithin: 2 },
] as const;

/** Word value from which words alone prove that the goods are related: about a fifth of the theoretical maximum of BM25. */
const WORDS_PROVE = 0.45;

/** Part of what words prove that is lost when both sides' codes are sure and lie in different chapters. */
const CONTRADICTED_SHARE = 0.75;

/** Weight shared at heading level from which the goods are related beyond doubt; inferred headings seldom reach 1. */
const HEADING_PROVES = 0.6;

/** Part of what a heading proves that is left when both sides name subheadings of it and none is the same: 조미김, 유자차 in 2008. */
const DISJOINT_SHARE = 0.6;

export interface Item {
  readonly name: string;
  readonly codes: CodeLevels;
  readonly words: Bag;
  readonly condition: Product['condition'];
}

export interface ProductKey {
  readonly items: readonly Item[];
  readonly excludes: readonly Item[];
}

export interface ProductEvidence {
  readonly supplierProduct: string;
  readonly buyerItem: string;
  /** The deepest level at which the codes meet. */
  readonly level: 'subheading' | 'residual' | 'heading' | 'chapter' | 'none';
  readonly code?: string;
  readonly words: readonly string[];
  readonly inferred: boolean;
  /** Words alone prove the goods related; the codes or words do so for the most part. */
  readonly alike: boolean;
  readonly related: boolean;
  readonly conflict?: 'used' | 'new';
  readonly excluded?: string;
}

export function itemOf(product: Product): Item {
  return { name: product.name ?? product.keywords?.join(', ') ?? product.hs?.join(', ') ?? '', codes: codeLevels(product), words: bagOf(product), condition: product.condition };
}

interface Candidate {
  readonly item: Item;
  readonly query: WordQuery;
}

/** How sure an item's codes are altogether: 1 for declared codes, less for inferred ones. */
const mass = ({ codes }: Item): number => {
  let sum = 0;
  for (const weight of codes.chapter.values()) sum += weight;
  return Math.min(1, sum);
};

/** Both sides name subheadings, and none is shared. */
const disjoint = (a: CodeLevels, b: CodeLevels): boolean => a.subheading.size > 0 && b.subheading.size > 0 && overlap(a.subheading, b.subheading, 1) === 0;

/** Values of the terms for one supplier product and one buyer item; undefined when nothing can be compared. */
function compare(own: Candidate, wanted: Item, excludes: readonly Item[]): number[] | undefined {
  const codesMeet = comparable(own.item.codes, wanted.codes);
  const wordsMeet = own.item.words.length > 0 && wanted.words.length > 0;
  if (!codesMeet && !wordsMeet) return undefined;
  const chapter = overlap(own.item.codes.chapter, wanted.codes.chapter);
  const heading = overlap(own.item.codes.heading, wanted.codes.heading);
  const subheading = overlap(own.item.codes.subheading, wanted.codes.subheading);
  const words = wordsMeet ? wordValue(own.query, wanted.words) : 0;
  // Words in common prove little about goods whose codes say that they are of different kinds: 조미김, 조미오징어.
  const contradiction = codesMeet ? Math.min(mass(own.item), mass(wanted)) * (1 - chapter) : 0;
  const evidence = Math.max(Math.min(1, (heading * (disjoint(own.item.codes, wanted.codes) ? DISJOINT_SHARE : 1)) / HEADING_PROVES), Math.min(1, words / WORDS_PROVE) * (1 - CONTRADICTED_SHARE * contradiction));
  // Goods are new unless they are said to be used, on either side.
  const conflict = wanted.condition !== undefined && wanted.condition !== (own.item.condition ?? 'new') ? 1 : 0;
  const excluded = excludes.reduce((most, item) => Math.max(most, exclusion(own, item)), 0);
  return [chapter, heading, subheading, words, 1 - evidence, conflict, excluded];
}

/** How far a product falls under goods that the buyer ruled out: by the same subheading, or by the excluded words. */
function exclusion(own: Candidate, excluded: Item): number {
  const deep = excluded.codes.subheading.size > 0 && own.item.codes.subheading.size > 0;
  const codes = deep ? overlap(own.item.codes.subheading, excluded.codes.subheading, 1) : overlap(own.item.codes.heading, excluded.codes.heading);
  const words = Math.min(1, wordValue(own.query, excluded.words) / WORDS_PROVE);
  return Math.max(codes, words) >= 0.5 ? 1 : 0;
}

const deepest = (key: string): readonly ['subheading' | 'residual', string] => [isResidualKey(key) ? 'residual' : 'subheading', key];

function evidenceOf(own: Item, wanted: Item, values: readonly number[], excludes: readonly Item[], candidate: Candidate): ProductEvidence {
  const [level, key] =
    values[2]! > 0
      ? deepest(sharedKeys(own.codes.subheading, wanted.codes.subheading)[0]!)
      : values[1]! > 0
        ? (['heading', sharedKeys(own.codes.heading, wanted.codes.heading)[0]] as const)
        : values[0]! > 0
          ? (['chapter', sharedKeys(own.codes.chapter, wanted.codes.chapter)[0]] as const)
          : (['none', undefined] as const);
  const excluded = values[6]! > 0 ? excludes.find((item) => exclusion(candidate, item) > 0)?.name : undefined;
  return {
    supplierProduct: own.name,
    buyerItem: wanted.name,
    level,
    ...(key === undefined ? {} : { code: key }),
    words: [...own.words.counts.keys()].filter((token) => wanted.words.counts.has(token)),
    inferred: own.codes.inferred || wanted.codes.inferred,
    alike: values[3]! >= WORDS_PROVE,
    related: values[4]! < 0.5,
    ...(values[5]! > 0 && wanted.condition ? { conflict: wanted.condition } : {}),
    ...(excluded === undefined ? {} : { excluded }),
  };
}

/**
 * What is sold against what is wanted, product by product and item by item; the pair with the most points counts. Codes
 * add up level by level (chapter, heading, subheading), words add to them, and two goods that share neither a heading nor
 * telling words lose what nothing else can make up.
 */
export const product: Feature<ProductKey, ProductEvidence, 'product', (typeof TERMS)[number]['id']> = {
  id: 'product',
  terms: TERMS,
  key: (buyer: Buyer): ProductKey => ({ items: buyer.wants.map(itemOf), excludes: (buyer.excludes ?? []).map(itemOf) }),
  prepare(supplier: Supplier, context: Context) {
    const own: Candidate[] = supplier.products.map((p) => {
      const item = itemOf(p);
      return { item, query: wordQuery(item.words, context.words) };
    });
    return (key, explain): Reading<ProductEvidence> => {
      let best: { values: number[]; own: Candidate; wanted: Item; points: number } | undefined;
      for (const candidate of own) {
        for (const wanted of key.items) {
          const values = compare(candidate, wanted, key.excludes);
          if (!values) continue;
          const points = context.weigh(values);
          if (!best || points > best.points) best = { values, own: candidate, wanted, points };
        }
      }
      if (!best) {
        const missing: Missing[] = [];
        if (!own.some(({ item }) => item.words.length > 0 || item.codes.schemes.size > 0)) missing.push({ side: 'supplier', field: 'products' });
        if (!key.items.some((item) => item.words.length > 0 || item.codes.schemes.size > 0)) missing.push({ side: 'buyer', field: 'wants' });
        return UNKNOWN(TERMS.length, missing);
      }
      const { values, wanted } = best;
      const state = (values[0]! > 0 || values[4]! > 0) && (best.own.item.codes.inferred || wanted.codes.inferred) ? 'inferred' : 'known';
      return explain ? { state, values, evidence: evidenceOf(best.own.item, wanted, values, key.excludes, best.own) } : { state, values };
    };
  },
  documents: (key) => key.items.map((item) => item.words),
  phrase: phraseProduct,
};
