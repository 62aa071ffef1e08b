import type { Product } from '../../schema/product';
import { chapterOf, headingOf, isResidual } from '../../taxonomy/hs';
import { schemeOf } from '../../taxonomy/schemes';

/** A product's codes at one level, each once. Keys carry the scheme: "hs:3304". */
export interface CodeWeights {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  /** Where a key comes from that no stated code has: the divided older code it is a part of, or '' for words. */
  readonly origins: readonly (string | undefined)[];
}

/** A product's codes at the three levels every scheme is read at. */
export interface CodeLevels {
  readonly chapter: CodeWeights;
  readonly heading: CodeWeights;
  readonly subheading: CodeWeights;
  readonly schemes: readonly string[];
  /** Some of its codes have a weight below 1; some were not stated. */
  readonly weighted: boolean;
  readonly inferred: boolean;
}

interface Growing extends CodeWeights {
  readonly keys: string[];
  readonly weights: number[];
  readonly origins: (string | undefined)[];
}

const empty = (): Growing => ({ keys: [], weights: [], origins: [] });

function add({ keys, weights, origins }: Growing, key: string, weight: number, origin?: string): void {
  const at = keys.indexOf(key);
  if (at >= 0) weights[at] = Math.min(1, weights[at]! + weight);
  else {
    keys.push(key);
    weights.push(Math.min(1, weight));
    origins.push(origin);
  }
}

/** Levels of products with one stated code and nothing else, which most are. */
const simple = new Map<string, CodeLevels>();
const LIMIT = 10_000;

export function codeLevels(product: Product): CodeLevels {
  const { hs, categories, inferred } = product;
  if (hs?.length !== 1 || categories?.length || inferred?.length) return readLevels(product);
  const code = hs[0]!;
  let levels = simple.get(code);
  if (!levels) {
    levels = readLevels({ hs: [code] });
    if (simple.size >= LIMIT) simple.clear();
    simple.set(code, levels);
  }
  return levels;
}

/**
 * Stated and inferred codes add up, at most to 1 a key: a divided older code states its heading and infers the rest, and may
 * stand beside codes that are sure.
 */
function readLevels(product: Product): CodeLevels {
  const chapter = empty();
  const heading = empty();
  const subheading = empty();
  const schemes: string[] = [];
  const addScheme = (scheme: string): void => {
    if (!schemes.includes(scheme)) schemes.push(scheme);
  };
  const addHs = (code: string, weight: number, origin?: string): void => {
    addScheme('hs');
    add(chapter, `hs:${chapterOf(code)}`, weight, origin);
    add(heading, `hs:${headingOf(code)}`, weight, origin);
    if (code.length === 6) add(subheading, `hs:${code}`, weight, origin);
  };
  for (const code of new Set(product.hs)) addHs(code, 1);
  for (const { scheme: name, code } of product.categories ?? []) {
    const scheme = schemeOf(name);
    const id = name.toLowerCase();
    addScheme(id);
    if (!scheme) {
      // A flat scheme has one level: an equal code is worth a heading match.
      add(chapter, `${id}:${code}`, 1);
      add(heading, `${id}:${code}`, 1);
      continue;
    }
    add(chapter, `${id}:${code.slice(0, scheme.chapter)}`, 1);
    if (code.length >= scheme.heading) add(heading, `${id}:${code.slice(0, scheme.heading)}`, 1);
    if (code.length >= scheme.subheading) add(subheading, `${id}:${code.slice(0, scheme.subheading)}`, 1);
  }
  for (const { hs, weight, replaces = '' } of product.inferred ?? []) addHs(hs, weight, replaces);
  const levels = [chapter, heading, subheading];
  return { chapter, heading, subheading, schemes, weighted: levels.some(({ weights }) => weights.some((weight) => weight !== 1)), inferred: levels.some(({ origins }) => origins.some((origin) => origin !== undefined)) };
}

export const isResidualKey = (key: string): boolean => key.length === 9 && key.startsWith('hs:') && isResidual(key.slice(3));

/** The keys shared at a level, heaviest first. */
export function sharedKeys(a: CodeWeights, b: CodeWeights): string[] {
  const weightOf = (key: string): number => Math.min(a.weights[a.keys.indexOf(key)]!, b.weights[b.keys.indexOf(key)]!);
  return a.keys.filter((key) => b.keys.includes(key)).sort((x, y) => weightOf(y) - weightOf(x) || (x < y ? -1 : 1));
}
