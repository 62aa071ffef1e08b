import type { Comparison, Exposure, Interval } from '../evaluate';
import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Counted } from './judgements';
import type { SegmentKind } from './segments';
import type { Direction } from './world';

/** Of the result of `evaluate`; it grows when a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

export const METHODS = ['random', 'popularity', 'bm25', 'category', 'prior', 'trained'] as const;
export type MethodName = (typeof METHODS)[number];

/** Metric by name, with its 95% bootstrap interval over the queries. */
export type Figures = Readonly<Record<string, Interval>>;

export interface Segment {
  readonly queries: number;
  /** Empty where there is no query. */
  readonly methods: Readonly<Partial<Record<MethodName, Figures>>>;
  readonly comparisons: readonly Comparison[];
}

/** What was looked for that would make a ranking look better than it is. */
export interface Guards {
  /** Facts about buyers dated after the split, taken out. */
  readonly factsAfterSplit: number;
  /** Names that stand under several ids. */
  readonly sameParty: number;
  /** Parties such as "TO THE ORDER OF". */
  readonly placeholders: number;
  /** Parties of contracts that are in no file. */
  readonly unknownParties: number;
  /** With `shuffleLabels`: the methods that still rank above popularity, although nothing is left to know. */
  readonly aboveShuffled?: readonly MethodName[];
}

export interface EvaluationResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly seed: number;
  readonly direction: Direction;
  readonly pairs: 'all' | 'new';
  /** Contracts on either side of the split. */
  readonly split: { readonly trainUntil: string; readonly asOf: string; readonly training: number; readonly test: number };
  /** Contracts after the split by stage. A stage's grade is its place on the way from `relevantFrom`; earlier ones, a no and silence are 0. */
  readonly stages: { readonly relevantFrom: Contract['stage']; readonly test: Readonly<Partial<Record<Contract['stage'], number>>> };
  /** Queries with a relevant candidate that can be ranked. */
  readonly queries: number;
  readonly candidates: number;
  /** Relevant pairs of all pairs ranked. */
  readonly baseRate: number;
  readonly unreachable: Counted;
  readonly known: Counted;
  readonly methods: Readonly<Partial<Record<MethodName, Figures>>>;
  /** Of the lists of the first ten. */
  readonly lists: Readonly<Partial<Record<MethodName, Exposure>>>;
  readonly segments: { readonly cold: Segment; readonly warm: Segment };
  readonly segmentsBy: Readonly<Partial<Record<SegmentKind, Readonly<Record<string, Segment>>>>>;
  readonly comparisons: readonly Comparison[];
  /** What the trained method's model was learned from, and whether its fit came to rest. */
  readonly learned?: { readonly until: string | null; readonly labels: number; readonly lambda: number; readonly converged: boolean };
  readonly guards: Guards;
  readonly issues: readonly Issue[];
}
