import type { Product } from '../../schema/product';
import { chapterOf, headingOf, isResidual } from '../../taxonomy/hs';
import { schemeOf } from '../../taxonomy/schemes';

/** Weights of a product's codes at the three levels every scheme is read at. Keys carry the scheme: "hs:3304". */
export interface CodeLevels {
  readonly chapter: ReadonlyMap<string, number>;
  readonly heading: ReadonlyMap<string, number>;
  readonly subheading: ReadonlyMap<string, number>;
  readonly schemes: ReadonlySet<string>;
  /** Keys that no stated code has, with the divided older code they are a part of; '' when they were read from words. */
  readonly inferred: ReadonlyMap<string, string>;
}

/** A residual subheading ("other") names what is left over, so sharing it says little more than the heading did. */
const RESIDUAL_SHARE = 0.4;

/**
 * Stated and inferred codes add up, at most to 1 a key: a divided older code states its heading and infers the rest, and may
 * stand beside codes that are sure.
 */
export function codeLevels(product: Product): CodeLevels {
  const chapter = new Map<string, number>();
  const heading = new Map<string, number>();
  const subheading = new Map<string, number>();
  const schemes = new Set<string>();
  const inferred = new Map<string, string>();
  const add = (level: Map<string, number>, key: string, weight: number, origin?: string): void => {
    const known = level.get(key);
    level.set(key, Math.min(1, (known ?? 0) + weight));
    if (known === undefined && origin !== undefined) inferred.set(key, origin);
  };
  const addHs = (code: string, weight: number, origin?: string): void => {
    schemes.add('hs');
    add(chapter, `hs:${chapterOf(code)}`, weight, origin);
    add(heading, `hs:${headingOf(code)}`, weight, origin);
    if (code.length === 6) add(subheading, `hs:${code}`, weight, origin);
  };
  for (const code of new Set(product.hs)) addHs(code, 1);
  for (const { scheme: name, code } of product.categories ?? []) {
    const scheme = schemeOf(name);
    const id = name.toLowerCase();
    schemes.add(id);
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
  return { chapter, heading, subheading, schemes, inferred };
}

export const isResidualKey = (key: string): boolean => key.startsWith('hs:') && isResidual(key.slice(3));

/** Weight shared at one level, in [0, 1]: the sum over equal codes of the smaller of the two weights. */
export function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, residualShare = RESIDUAL_SHARE): number {
  let shared = 0;
  for (const [key, weight] of a) {
    const other = b.get(key);
    if (other !== undefined) shared += Math.min(weight, other) * (key.length === 9 && isResidualKey(key) ? residualShare : 1);
  }
  return Math.min(1, shared);
}

/** The keys shared at a level, heaviest first. */
export function sharedKeys(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  return [...a.keys()]
    .filter((key) => b.has(key))
    .sort((x, y) => Math.min(b.get(y)!, a.get(y)!) - Math.min(b.get(x)!, a.get(x)!) || (x < y ? -1 : 1));
}

export function comparable(a: CodeLevels, b: CodeLevels): boolean {
  for (const scheme of a.schemes) if (b.schemes.has(scheme)) return true;
  return false;
}
