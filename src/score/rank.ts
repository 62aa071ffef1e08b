import { compareIds } from '../compare-ids';
import type { Locale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Candidate, Candidates } from './candidates';
import { type Excluded, type Guard, guardAgainst } from './eligibility';
import { compareRanked, type Ranked } from './order';
import type { Contribution, Read, Scorer } from './score';

/** How many near misses are shown when the list is not full, and how many exclusions by name. */
export const NEAREST = 3;
export const FIRST_EXCLUDED = 3;

export interface RankOptions {
  readonly k: number;
  readonly minScore: number;
  readonly filter?: ((buyer: Buyer) => boolean) | undefined;
  /** Continue behind this match of an earlier page. */
  readonly after?: Ranked | undefined;
  readonly locale: Locale;
}

/** One place of a ranking. */
export interface Place extends Ranked {
  /** From 1, among all eligible buyers. */
  readonly rank: number;
  readonly contributions: readonly Contribution[];
  /** The pair in full, for people. */
  read(): Read;
}

export interface Ranking {
  readonly listed: readonly Place[];
  /** The best few below `minScore`, when fewer than `k` reached it. */
  readonly nearest: readonly Place[];
  readonly excluded: Excluded;
}

interface Sorted {
  readonly ranked: readonly (Ranked & { readonly candidate: Candidate })[];
  readonly excluded: readonly { readonly buyer: Buyer; readonly guard: Guard }[];
}

/** Scores everything that is eligible and sorts, nothing else. */
export function sortAll(candidates: Iterable<Candidate>, scorer: Scorer, guards: readonly Guard[]): Sorted {
  const ranked: (Ranked & { candidate: Candidate })[] = [];
  const excluded: { buyer: Buyer; guard: Guard }[] = [];
  for (const candidate of candidates) {
    const { buyer } = candidate;
    const guard = guardAgainst(guards, buyer);
    if (guard) excluded.push({ buyer, guard });
    else ranked.push({ score: scorer.score(candidate).score, buyerId: buyer.id, candidate });
  }
  ranked.sort(compareRanked);
  excluded.sort((a, b) => compareIds(a.buyer.id, b.buyer.id));
  return { ranked, excluded };
}

export function countByRule(rules: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareIds(a, b)));
}

/** The definition of a ranking: every index must give the same ids, scores and contributions. */
export function rank(candidates: Candidates, scorer: Scorer, guards: readonly Guard[], { k, minScore, filter, after, locale }: RankOptions): Ranking {
  const pool = filter ? [...candidates.byId.values()].filter(({ buyer }) => filter(buyer)) : candidates.byId.values();
  const { ranked, excluded } = sortAll(pool, scorer, guards);
  const start = after ? ranked.filter((entry) => compareRanked(entry, after) <= 0).length : 0;
  const passing = ranked.filter(({ score }) => score >= minScore).length;
  const end = Math.max(start, Math.min(start + k, passing));
  const full = end - start === k || end !== passing;
  const place = (at: number): Place => {
    const { candidate, buyerId } = ranked[at]!;
    return { rank: at + 1, buyerId, ...scorer.score(candidate), read: () => scorer.read(candidate) };
  };
  const places = (from: number, to: number): Place[] => Array.from({ length: Math.max(0, Math.min(to, ranked.length) - from) }, (_, i) => place(from + i));
  return {
    listed: places(start, end),
    nearest: full ? [] : places(passing, passing + NEAREST),
    excluded: { total: excluded.length, byRule: countByRule(excluded.map(({ guard }) => guard.rule)), first: excluded.slice(0, FIRST_EXCLUDED).map(({ buyer, guard }) => guard.describe(buyer, locale)) },
  };
}
