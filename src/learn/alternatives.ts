import { goodsLevels } from '../history';
import { createRandom, type Random } from '../random';
import type { Product } from '../schema/product';
import { regionReach } from '../taxonomy/places';
import type { Cast } from './labels';

/** Alternatives beside the chosen one. With up to this many and a third more, all are taken. */
const ALTERNATIVES = 30;
const FEW = 40;

/** Lists that together hold the parties of one kind. */
type Group = readonly (readonly number[])[];

/** Who could have been chosen instead. */
interface Side {
  readonly size: number;
  /** Those a party had probably heard of: with goods of the same kind, and in a market aimed at. */
  guess(chooser: number): readonly Group[];
}

/** Kinds a good falls under at the coarsest level; headings inferred from words count here, where a rough guess will do. */
const kindsOf = (product: Product): string[] => {
  const inferred = product.inferred?.map(({ hs }) => `hs:${hs.slice(0, 2)}`) ?? [];
  return [...new Set([...(goodsLevels(product)[0] ?? []), ...inferred])];
};

function invert(groups: readonly (readonly string[])[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  groups.forEach((keys, i) => {
    for (const key of new Set(keys)) {
      const list = lists.get(key);
      if (list) list.push(i);
      else lists.set(key, [i]);
    }
  });
  return lists;
}

const listsOf = (keys: readonly string[], lists: ReadonlyMap<string, readonly number[]>): Group => [...new Set(keys)].flatMap((key) => (lists.has(key) ? [lists.get(key)!] : []));

/** The declared guess of exposure: an office introduces firms of the same chapter, and in the regions they aim at. */
export function exposureGuess({ suppliers, buyers }: Cast): { readonly buyers: Side; readonly suppliers: Side } {
  const offered = suppliers.map(({ products }) => products.flatMap(kindsOf));
  const wanted = buyers.map(({ wants }) => wants.flatMap(kindsOf));
  const aims = suppliers.map(({ targetMarkets }) => (targetMarkets ?? []).flatMap((place) => [...regionReach(place).certain]));
  const homes = buyers.map(({ country }) => (country === undefined ? [] : [country]));
  const [byOffer, byWant, byAim, byHome] = [invert(offered), invert(wanted), invert(aims), invert(homes)];
  return {
    buyers: { size: buyers.length, guess: (s) => [listsOf(offered[s]!, byWant), listsOf(aims[s]!, byHome)] },
    suppliers: { size: suppliers.length, guess: (b) => [listsOf(wanted[b]!, byOffer), listsOf(homes[b]!, byAim)] },
  };
}

export interface DrawOptions {
  /** Share of the alternatives that are drawn from the guess. */
  readonly guessed: number;
  /** Looked at and not taken, from the office's log: always alternatives. */
  readonly met: readonly number[];
  /** Meetings are logged: then nobody else is an alternative, and whom the office introduces is no part of the question. */
  readonly logged: boolean;
  /** Chosen at some time by this party: no alternatives. */
  readonly taken: ReadonlySet<number>;
  readonly seed: number;
}

function pick(group: Group, random: Random): number | undefined {
  const total = group.reduce((sum, list) => sum + list.length, 0);
  if (total === 0) return undefined;
  let at = random.below(total);
  return group.find((list) => (at < list.length ? true : ((at -= list.length), false)))![at];
}

/**
 * About thirty alternatives for a party that chose. Where there are few in all, every one; else those it is known to have
 * met, and others drawn by lot. The lot depends on the seed alone, so that one label more changes no other label's.
 */
export function drawAlternatives(side: Side, chooser: number, { guessed, met, logged, taken, seed }: DrawOptions): number[] {
  const known = met.filter((i) => !taken.has(i)).slice(0, ALTERNATIVES);
  if (logged) return known;
  const open = side.size - taken.size;
  if (open <= FEW) return Array.from({ length: side.size }, (_, i) => i).filter((i) => !taken.has(i));
  const drawn = new Set(known);
  const random = createRandom(seed);
  const groups = guessed > 0 ? side.guess(chooser) : [];
  for (let turn = 0; drawn.size < ALTERNATIVES; turn++) {
    // A guess that is exhausted gives way to chance.
    const guess = random.unit() < guessed && turn < 4 * ALTERNATIVES ? pick(groups[turn % 2] ?? [], random) : undefined;
    const candidate = guess ?? random.below(side.size);
    if (!taken.has(candidate)) drawn.add(candidate);
  }
  return [...drawn];
}

/** A seed of its own for every label, by its id (FNV-1a, 32 bits). */
export function seedOf(seed: number, id: string): number {
  let hash = 0x811c9dc5 ^ (seed >>> 0);
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
