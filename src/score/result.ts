import type { FeatureId } from '../features';
import type { Clause, Missing } from '../features/feature';
import type { Issue } from '../schema/issue';
import type { Excluded } from './eligibility';
import type { Probability } from './probability';
import type { Contribution } from './score';

/** Of every result; it grows when a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

export type VerdictCode = 'recommended' | 'recommended-after-gaps' | 'check-first' | 'not-recommended';

/** Something to know besides the score: it never changes it. */
export interface Flag {
  readonly code: 'domestic-buyer' | 'screening' | 'offer-closed' | 'country-conflict';
  readonly text: string;
  /** The places it is about, by their ids: for `country-conflict` the column's country, then the sentence's. */
  readonly places?: readonly string[];
  /** Of a screening flag: since when, and where that stands. It is never a verdict. */
  readonly since?: string | null;
  readonly source?: string;
}

/** A field that was absent, and the question that would fill it. */
export interface Unknown extends Missing {
  readonly feature: FeatureId;
  readonly ask: string;
}

export interface Explanation {
  readonly verdict: { readonly code: VerdictCode; readonly text: string };
  readonly clauses: readonly Clause[];
  /** The whole in sentences: verdict, grounds, what to check, next step. */
  readonly text: string;
}

export interface Match {
  readonly rank: number;
  readonly buyerId: string;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** Only with a model: how often pairs with such a score come to a contract, or that it cannot be said. */
  readonly probability?: Probability;
  readonly explanation?: Explanation;
  readonly unknown?: readonly Unknown[];
  readonly flags?: readonly Flag[];
}

export interface MatchResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly supplierId: string;
  readonly on: string | null;
  readonly matches: readonly Match[];
  /** The best three below `minScore`, when fewer than `k` reached it. */
  readonly nearest: readonly Match[];
  readonly excluded: Excluded;
  /** What the supplier left unsaid, once, with the question to ask. */
  readonly unknown: readonly Unknown[];
  readonly issues: readonly Issue[];
}

export interface PairResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly supplierId: string;
  readonly on: string | null;
  /** Rank counts from 1 among all eligible buyers; null when a rule excludes the pair. */
  readonly match: Omit<Match, 'rank'> & { readonly rank: number | null };
  readonly exclusion: Excluded['first'][number] | null;
  readonly issues: readonly Issue[];
}
