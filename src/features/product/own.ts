import type { Product } from '../../schema/product';
import type { Collection } from '../../text/bm25';
import type { Names } from '../../text/names';
import { codeLevels, type CodeWeights, isResidualKey } from './codes';
import { isInferredItem, type Item, type Numbers, weightAt } from './item';
import { kindName } from './key';
import { kindLevels, type KindWeights, SIBLINGS } from './kinds';
import { bagOf, wordQuery, type WordQuery } from './words';

/** A residual subheading ("other") names what is left over, so sharing it says little more than the heading did. */
const RESIDUAL_SHARE = 0.4;

/** A supplier's codes at one level. */
export interface Level extends CodeWeights {
  /** Their names; -1 for a code that no buyer has. */
  readonly codes: readonly number[];
  /** What sharing each is worth: 1, or less for a residual subheading. */
  readonly shares: readonly number[];
}

/** Kinds by their names; -1 for a kind that no buyer names. */
export interface OwnKinds extends KindWeights {
  readonly names: readonly number[];
}

/** A supplier's product, ready to be compared with many wanted items. */
export interface Own {
  readonly product: Product;
  readonly schemes: readonly number[];
  readonly chapter: Level;
  readonly heading: Level;
  readonly subheading: Level;
  readonly kinds: OwnKinds;
  readonly ranges: OwnKinds;
  /** How surely its words name any kind. */
  readonly sureness: number;
  /** How sure its codes are altogether: 1 for declared codes, less for inferred ones. */
  readonly mass: number;
  /** Some of its codes were not stated. */
  readonly inferred: boolean;
  readonly words: readonly string[];
  readonly query: WordQuery;
}

export function ownProduct(product: Product, collection: Collection, names: Names): Own {
  const { chapter, heading, subheading, schemes, inferred } = codeLevels(product);
  const { own, broader } = kindLevels(product);
  const level = (codes: CodeWeights): Level => ({ ...codes, codes: codes.keys.map((key) => names.find(key)), shares: codes.keys.map((key) => (isResidualKey(key) ? RESIDUAL_SHARE : 1)) });
  const kinds = (of: KindWeights): OwnKinds => ({ ...of, names: of.kinds.map((kind) => names.find(kindName(kind))) });
  const bag = bagOf(product);
  return {
    product,
    schemes: schemes.map((scheme) => names.find(scheme)),
    chapter: level(chapter),
    heading: level(heading),
    subheading: level(subheading),
    kinds: kinds(own),
    ranges: kinds(broader),
    sureness: Math.max(0, ...own.weights),
    mass: Math.min(1, chapter.weights.reduce((sum, weight) => sum + weight, 0)),
    inferred,
    words: bag.tokens,
    query: wordQuery(bag, collection, names),
  };
}

/** Weight shared at one level, in [0, 1]: the sum over equal codes of the smaller of the two weights. */
export function overlap({ codes, weights, shares }: Level, numbers: Numbers, item: Item, from: number, to: number, residual = true): number {
  let shared = 0;
  for (let at = from; at < to; at++) {
    const code = numbers[at]! >>> 1;
    for (let i = 0; i < codes.length; i++) {
      if (codes[i] === code) shared += Math.min(weights[i]!, weightAt(numbers, item, at)) * (residual ? shares[i]! : 1);
    }
  }
  return Math.min(1, shared);
}

export function comparable({ schemes }: Own, numbers: Numbers, item: Item): boolean {
  for (let at = item.schemes; at < item.chapters; at++) {
    for (let i = 0; i < schemes.length; i++) if (schemes[i] === numbers[at]) return true;
  }
  return false;
}

/** The best meeting of two lists of kinds. */
function meet({ names, weights }: OwnKinds, numbers: Numbers, from: number, to: number): number {
  let best = 0;
  for (let at = from; at < to; at += 2) {
    for (let i = 0; i < names.length; i++) if (names[i] === numbers[at]) best = Math.max(best, Math.min(weights[i]!, numbers[at + 1]!));
  }
  return best;
}

/** How the kinds of a product and an item meet, in [0, 1]: in one kind, in a range and what it covers, as two kinds of one range. */
export const meetKinds = ({ kinds, ranges }: Own, numbers: Numbers, item: Item): number =>
  Math.max(
    meet(kinds, numbers, item.kinds, item.words),
    meet(ranges, numbers, item.kinds, item.ranges),
    meet(ranges, numbers, item.ranges, item.words) * SIBLINGS,
  );

/** How surely the words of an item name any kind. */
export function surenessOf(numbers: Numbers, item: Item): number {
  let most = 0;
  for (let at = item.kinds; at < item.ranges; at += 2) most = Math.max(most, numbers[at + 1]!);
  return most;
}

const isOrigin = (origin: string | undefined): boolean => origin !== undefined;

/** Whether the codes' part in the comparison rests on inferred ones: on a key that is shared, or a heading when none is. */
export function restsOnInference(own: Own, numbers: Numbers, item: Item, unlike: number): boolean {
  if (!own.inferred && !isInferredItem(item)) return false;
  const shared = ({ codes, origins }: Level, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      const i = codes.indexOf(numbers[at]! >>> 1);
      if (i >= 0 && (numbers[at]! % 2 === 1 || isOrigin(origins[i]))) return true;
    }
    return false;
  };
  if (shared(own.chapter, item.chapters, item.headings) || shared(own.heading, item.headings, item.subheadings) || shared(own.subheading, item.subheadings, item.weights)) return true;
  if (unlike === 0) return false;
  for (let at = item.headings; at < item.subheadings; at++) if (numbers[at]! % 2 === 1) return true;
  return own.heading.origins.some(isOrigin);
}
