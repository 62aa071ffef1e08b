import { officeLocale, type Locale } from '../locale/locale';
import { KIND_LINES } from './kinds/index';

/**
 * A kind of goods: what a buyer would accept for each other, finer than a heading where trade is finer (3304
 * holds serum, sunscreen and lipstick). Broader kinds are ranges that people name too (화장품, pet supplies).
 */
export interface Kind {
  readonly id: string;
  readonly broader: readonly string[];
  /** Where such goods fall in HS 2022, most usual first; none for wide ranges. */
  readonly hs: readonly string[];
  readonly ko: string;
  readonly en: string;
}

const LINE = /^([a-z0-9-]+)(?: < ([^=|]+?))?(?: = ([^|]+?))? \| ([^|]+) \| ([^|]+)$/;

const list = (text: string | undefined): string[] => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');

function parse(line: string): Kind {
  const [, id, broader, hs, ko, en] = LINE.exec(line)!;
  return { id: id!, broader: list(broader), hs: list(hs), ko: ko!, en: en! };
}

let known: ReadonlyMap<string, Kind> | undefined;

/** Every kind by id. Read on first use. */
export const kinds = (): ReadonlyMap<string, Kind> => (known ??= new Map(KIND_LINES.flatMap((text) => text.trim().split('\n')).map((line) => [line.slice(0, line.search(/ [<=|]/)), parse(line)])));

const above = new Map<string, ReadonlyMap<string, number>>();

/** The broader kinds of a kind with the steps up to them, nearest way. */
export function broaderKinds(id: string): ReadonlyMap<string, number> {
  let steps = above.get(id);
  if (!steps) {
    const found = new Map<string, number>();
    let level = kinds().get(id)?.broader ?? [];
    for (let step = 1; level.length > 0; step++) {
      const next = level.filter((kind) => !found.has(kind));
      for (const kind of next) found.set(kind, step);
      level = next.flatMap((kind) => kinds().get(kind)?.broader ?? []);
    }
    above.set(id, (steps = found));
  }
  return steps;
}

export const kindLabel = (id: string, locale: Locale): string => kinds().get(id)?.[officeLocale(locale)] ?? id;
