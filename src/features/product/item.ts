import type { Product } from '../../schema/product';
import type { Document } from '../feature';

/**
 * Items as runs of numbers, so that those of a million buyers stay small and are compared without building objects. Behind
 * the nine numbers of an item's head stand its code schemes, chapters, headings and subheadings, the weights of those codes
 * unless all are 1, its kinds and their ranges, each with its weight, and its words, each with its count. Texts are numbers of
 * names; a code's is doubled, and odd where no stated code has it.
 */
export type Numbers = readonly number[];

/** What a buyer wants and rules out. */
export interface ProductKey {
  /** The wanted items, then the excluded ones. */
  readonly numbers: Numbers;
  readonly excludes: number;
  readonly end: number;
  /** The items as the buyer gave them; only for evidence. */
  readonly given?: { readonly wants: readonly Product[]; readonly excludes: readonly Product[] };
}

const HEAD = 9;

export const NEW = 1;
export const USED = 2;
export const WEIGHTED = 4;
export const INFERRED = 8;

/** Where the parts of one item begin. */
export interface Item {
  flags: number;
  schemes: number;
  chapters: number;
  headings: number;
  subheadings: number;
  weights: number;
  kinds: number;
  ranges: number;
  words: number;
  end: number;
  /** Tokens, repetitions counted. */
  length: number;
}

export const emptyItem = (): Item => ({ flags: 0, schemes: 0, chapters: 0, headings: 0, subheadings: 0, weights: 0, kinds: 0, ranges: 0, words: 0, end: 0, length: 0 });

/** Sets `item` to the one that begins at `at`; the caller keeps it for the next, so that reading makes no objects. */
export function readItem(numbers: Numbers, at: number, item: Item): Item {
  item.flags = numbers[at]!;
  item.schemes = at + HEAD;
  item.chapters = item.schemes + numbers[at + 1]!;
  item.headings = item.chapters + numbers[at + 2]!;
  item.subheadings = item.headings + numbers[at + 3]!;
  item.weights = item.subheadings + numbers[at + 4]!;
  item.kinds = item.weights + ((item.flags & WEIGHTED) === 0 ? 0 : item.weights - item.chapters);
  item.ranges = item.kinds + 2 * numbers[at + 5]!;
  item.words = item.ranges + 2 * numbers[at + 6]!;
  item.end = item.words + 2 * numbers[at + 7]!;
  item.length = numbers[at + 8]!;
  return item;
}

export const conditionOf = ({ flags }: Item): 'new' | 'used' | undefined => ((flags & NEW) !== 0 ? 'new' : (flags & USED) !== 0 ? 'used' : undefined);

/** Whether any of its codes was not stated. */
export const isInferredItem = ({ flags }: Item): boolean => (flags & INFERRED) !== 0;

/** Whether there is anything to compare of it. */
export const isComparable = ({ length, schemes, chapters }: Item): boolean => length > 0 || chapters > schemes;

/** The weight of the code that stands at `at`. */
export const weightAt = (numbers: Numbers, item: Item, at: number): number => ((item.flags & WEIGHTED) === 0 ? 1 : numbers[item.weights + at - item.chapters]!);

/** How sure the item's codes are altogether: 1 for declared codes, less for inferred ones. */
export function mass(numbers: Numbers, item: Item): number {
  let sum = 0;
  for (let at = item.chapters; at < item.headings; at++) sum += weightAt(numbers, item, at);
  return Math.min(1, sum);
}

/** The words of each wanted item. */
export function documentsOf({ numbers, excludes }: ProductKey): Document[] {
  const documents: Document[] = [];
  const item = emptyItem();
  for (let at = 0; at < excludes; at = item.end) {
    readItem(numbers, at, item);
    const tokens: number[] = [];
    for (let word = item.words; word < item.end; word += 2) tokens.push(numbers[word]!);
    documents.push({ tokens, length: item.length });
  }
  return documents;
}
