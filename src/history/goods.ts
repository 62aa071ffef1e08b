import { aliasKey } from '../normalise';
import type { Product } from '../schema/product';
import { chapterOf, headingOf } from '../taxonomy/hs';
import { schemeOf } from '../taxonomy/schemes';
import { tokenise } from '../text/tokenise';

/** Keys of one good from the coarsest level to the finest; a level has several keys where the good has several codes or words. */
export type GoodsLevels = readonly (readonly string[])[];

/** Words of one name that are counted; the rest of a long name says little. */
const MOST_WORDS = 12;

function codeKeys(scheme: string, code: string): string[] {
  const id = scheme.toLowerCase();
  if (id === 'hs') return [chapterOf(code), headingOf(code), code].slice(0, code.length === 6 ? 3 : 2).map((key) => `hs:${key}`);
  const known = schemeOf(scheme);
  if (!known) return [`${id}:${code}`];
  return [known.chapter, known.heading, known.subheading].filter((length, level) => level === 0 || code.length >= length).map((length) => `${id}:${code.slice(0, length)}`);
}

const known = new WeakMap<Product, GoodsLevels>();

/**
 * What a good is counted under: its codes in every scheme, level by level, then its name as written. Goods without a
 * stated code go by the words of their name instead; a heading inferred from words is too coarse to count contracts by.
 */
export function goodsLevels(product: Product): GoodsLevels {
  let levels = known.get(product);
  if (!levels) known.set(product, (levels = readLevels(product)));
  return levels;
}

function readLevels({ name, hs, categories, keywords }: Product): GoodsLevels {
  const codes = [...(hs ?? []).map((code) => codeKeys('hs', code)), ...(categories ?? []).map(({ scheme, code }) => codeKeys(scheme, code))];
  const depth = Math.max(0, ...codes.map((keys) => keys.length));
  const levels = Array.from({ length: depth }, (_, level) => codes.flatMap((keys) => keys[level] ?? []));
  const text = name ?? keywords?.join(' ');
  if (text !== undefined) {
    if (depth === 0) levels.push(tokenise(text).map((token) => `word:${token}`));
    levels.push([`name:${aliasKey(text)}`]);
  }
  return levels.map((keys) => [...new Set(keys)].slice(0, MOST_WORDS)).filter((keys) => keys.length > 0);
}
