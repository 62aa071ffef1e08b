import { compareIds } from '../compare-ids';
import type { Locale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';
import type { Candidate, Candidates } from './candidates';
import type { Eligibility, Excluded, Exclusion } from './eligibility';
import { presentMatch, supplierUnknowns } from './explain';
import { compareRanked, type Ranked } from './order';
import { SCHEMA_VERSION, type Match, type MatchResult } from './result';
import type { Scored, Scorer } from './score';

/** How many near misses are shown when the list is not full, and how many exclusions by name. */
const NEAREST = 3;
const FIRST_EXCLUDED = 3;

export interface RankOptions {
  readonly k: number;
  readonly minScore: number;
  readonly filter?: ((buyer: Buyer) => boolean) | undefined;
  /** Continue behind this match of an earlier page. */
  readonly after?: Ranked | undefined;
  readonly locale: Locale;
  readonly explain: boolean;
  readonly on: string | undefined;
}

interface Sorted {
  readonly ranked: readonly (Scored & Ranked)[];
  readonly excluded: Excluded;
}

/** The definition of a ranking: score everything that is eligible, sort, nothing else. */
export function sortAll(candidates: Iterable<Candidate>, scorer: Scorer, eligibility: Eligibility, locale: Locale): Sorted {
  const ranked: (Scored & Ranked)[] = [];
  const out: { id: string; describe(locale: Locale): Exclusion }[] = [];
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const exclusion = eligibility(candidate.buyer);
    if (exclusion) {
      counts.set(exclusion.rule, (counts.get(exclusion.rule) ?? 0) + 1);
      out.push({ id: candidate.buyer.id, describe: exclusion.describe });
      continue;
    }
    ranked.push({ ...scorer.score(candidate), buyerId: candidate.buyer.id });
  }
  ranked.sort(compareRanked);
  out.sort((a, b) => compareIds(a.id, b.id));
  const byRule = Object.fromEntries([...counts].sort(([a], [b]) => compareIds(a, b)));
  return { ranked, excluded: { total: out.length, byRule, first: out.slice(0, FIRST_EXCLUDED).map((e) => e.describe(locale)) } };
}

export function rank(supplier: Supplier, candidates: Candidates, scorer: Scorer, eligibility: Eligibility, issues: readonly Issue[], options: RankOptions): MatchResult {
  const { k, minScore, filter, after, locale, explain, on } = options;
  const pool = filter ? [...candidates.byId.values()].filter(({ buyer }) => filter(buyer)) : candidates.byId.values();
  const { ranked, excluded } = sortAll(pool, scorer, eligibility, locale);
  const start = after ? ranked.filter((entry) => compareRanked(entry, after) <= 0).length : 0;
  const passing = ranked.filter(({ score }) => score >= minScore).length;
  const listed = ranked.slice(start, Math.min(start + k, passing));
  const nearest = start + listed.length === passing && listed.length < k ? ranked.slice(passing, passing + NEAREST) : [];
  const present = (entry: Scored & Ranked, i: number): Match => {
    const place = ranked.indexOf(entry, i) + 1;
    if (!explain) return { rank: place, buyerId: entry.buyerId, score: entry.score, contributions: entry.contributions };
    return presentMatch(supplier, scorer.read(entry.candidate), place, minScore, on, locale);
  };
  return {
    schemaVersion: SCHEMA_VERSION,
    supplierId: supplier.id,
    on: on ?? null,
    matches: listed.map((entry, i) => present(entry, start + i)),
    nearest: nearest.map((entry, i) => present(entry, passing + i)),
    excluded,
    unknown: explain ? supplierUnknowns(supplier, locale) : [],
    issues,
  };
}
