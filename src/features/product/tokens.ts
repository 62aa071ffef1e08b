import { schemeOf } from '../../taxonomy/schemes';
import type { Names } from '../../text/names';
import { broaderKinds } from '../../taxonomy/kinds';
import { emptyItem, type Item, mass, type ProductKey, readItem } from './item';
import { kindName } from './key';

/**
 * What buyers are found by: the deepest codes of their wanted items, the kinds and words these name, and what they leave out. A word of an
 * item whose HS codes are sure is another token than the same word elsewhere, because there the codes speak first; and so is
 * a word that is repeated within an item, because it says more.
 */
export const nameToken = (name: number): number => name * 4;
export const wordToken = (name: number, sure: boolean, repeated: boolean): number => name * 4 + (sure ? 1 : 0) + (repeated ? 2 : 0);

/**
 * Buyers whose items have words and HS codes alone are the rule. The others are listed by what they have, because a
 * supplier who has nothing of the kind cannot be compared with them, and what is not compared is not held against them.
 */
const SHAPES = 'shape:';
export const shapesToken = (names: Names): number => nameToken(names.find(SHAPES));

export interface Shape {
  readonly schemes: readonly string[];
  readonly words: boolean;
}

export const FULL: Shape = { schemes: ['hs'], words: true };

export function shapeOf(token: number, names: Names): Shape {
  const [schemes, words] = names.text(token / 4).slice(SHAPES.length).split('|') as [string, string];
  return { schemes: schemes === '' ? [] : schemes.split(','), words: words === 'words' };
}

const isSure = (key: ProductKey, item: Item, hs: number): boolean => {
  for (let at = item.schemes; at < item.chapters; at++) if (key.numbers[at] === hs) return mass(key.numbers, item) >= 1;
  return false;
};

/** Posts the codes from `from` on that no narrower code, from `narrower` on, lies under. */
function postUncovered({ numbers }: ProductKey, names: Names, from: number, to: number, narrower: number, end: number, post: (token: number, strength: number) => void): void {
  if (to - from === 1 && end > narrower) return;
  for (let at = from; at < to; at++) {
    let covered = false;
    for (let below = narrower; below < end && !covered; below++) covered = names.text(numbers[below]! >>> 1).startsWith(names.text(numbers[at]! >>> 1));
    if (!covered) post(nameToken(numbers[at]! >>> 1), 1);
  }
}

export function postProduct(key: ProductKey, names: Names, post: (token: number, strength: number) => void): void {
  const { numbers, excludes } = key;
  const hs = names.find('hs');
  const item = emptyItem();
  const schemes = new Set<number>();
  let words = false;
  for (let at = 0; at < excludes; at = item.end) {
    readItem(numbers, at, item);
    words ||= item.length > 0;
    const sure = isSure(key, item, hs);
    for (let scheme = item.schemes; scheme < item.chapters; scheme++) schemes.add(numbers[scheme]!);
    for (let code = item.subheadings; code < item.weights; code++) post(nameToken(numbers[code]! >>> 1), 1);
    postUncovered(key, names, item.headings, item.subheadings, item.subheadings, item.weights, post);
    postUncovered(key, names, item.chapters, item.headings, item.headings, item.subheadings, post);
    for (let kind = item.kinds; kind < item.ranges; kind += 2) post(nameToken(numbers[kind]!), 1);
    for (let word = item.words; word < item.end; word += 2) post(wordToken(numbers[word]!, sure, numbers[word + 1]! > 1), numbers[word + 1]!);
  }
  if (words && schemes.size === 1 && schemes.has(hs)) return;
  names.add(SHAPES);
  const list = [...schemes].map((scheme) => names.text(scheme)).sort();
  post(nameToken(names.add(`${SHAPES}${list.join(',')}|${words ? 'words' : ''}`)), 1);
}

/** The broader codes of a code, the ranges of a kind: "hs:330499" lies under "hs:3304" and "hs:33". */
export function broaderTokens(token: number, names: Names): number[] {
  const text = token % 4 === 0 ? names.text(token / 4) : '';
  if (text.startsWith(SHAPES)) return [shapesToken(names)];
  const colon = text.indexOf(':');
  if (colon < 0) return [];
  const found = (name: string): number[] => (names.find(name) < 0 ? [] : [nameToken(names.find(name))]);
  if (text.startsWith(kindName(''))) return [...broaderKinds(text.slice(colon + 1)).keys()].flatMap((range) => found(kindName(range)));
  const scheme = text.slice(0, colon) === 'hs' ? { chapter: 2, heading: 4 } : schemeOf(text.slice(0, colon));
  if (!scheme) return [];
  return [scheme.heading, scheme.chapter].filter((length) => colon + 1 + length < text.length).flatMap((length) => found(text.slice(0, colon + 1 + length)));
}
