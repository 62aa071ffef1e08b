import type { History } from '../history';
import type { Locale } from '../locale/locale';
import type { Collection } from '../text/bm25';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import type { Inference } from '../schema/values';

/**
 * How a reading came about: from what both sides stated, at least partly from inferred values, or not at all because
 * something is absent. An unknown reading contributes nothing.
 */
export type State = 'known' | 'inferred' | 'unknown';

/** One weighted quantity of a feature. Its value lies in [0, 1]; its points are a piecewise linear ramp over that value. */
export interface Term<Id extends string = string> {
  readonly id: Id;
  /** The sign its weights may take, now and after learning. */
  readonly sign: 'positive' | 'negative';
  /** Points at value 1 before any contract is seen; one point is 0.012 log-odds. */
  readonly points: number;
  /** How sure the prior is: "within a factor of". Learning shrinks to the prior with a standard deviation of ln of it. */
  readonly sureWithin: number;
  /** Corners of the ramp between 0 and 1 as [value, prior points there]. Absent: one straight line from (0, 0) to (1, points). */
  readonly corners?: readonly (readonly [value: number, points: number])[];
}

/** Something absent that would have been read, and on whose side. */
export interface Missing {
  readonly side: 'supplier' | 'buyer';
  readonly field: string;
}

export interface Reading<Evidence = unknown> {
  readonly state: State;
  /** One value in [0, 1] a term, in the order of the feature's terms. */
  readonly values: readonly number[];
  readonly evidence?: Evidence;
  readonly missing?: readonly Missing[];
}

/**
 * What a sentence is for: it speaks for the pair or against it, names a gap the supplier could close, marks what was
 * inferred, states a fact that is not scored, says what to check first, or gives the next step.
 */
export type ClauseKind = 'ground' | 'against' | 'gap' | 'inferred' | 'fact' | 'check' | 'next';

export interface Clause {
  /** Stable; messages may change. */
  readonly code: string;
  readonly kind: ClauseKind;
  readonly text: string;
  /** The text continues a sentence that begins with the buyer ("Purchase offer 116 ... wants"). */
  readonly continues?: true;
}

/** What a feature may know besides the two parties. */
export interface Context {
  /** The day of the comparison. Without it, whatever depends on a day is unknown. */
  readonly on?: string | undefined;
  /** Statistics of the words in the current buyers' product items. */
  readonly words: Collection;
  /** What contracts before that day say. Without it, whatever rests on past contracts is unknown. */
  readonly history?: History | undefined;
  /** Points of this feature's values under the current weights, for choosing the best of several products. */
  weigh(values: readonly number[]): number;
}

/** A feature prepared for one supplier: reads a buyer's key. Evidence is collected only when it is going to be shown. */
export type Reader<Key, Evidence> = (key: Key, explain: boolean) => Reading<Evidence>;

/** One comparison of a supplier and a buyer: everything the engines need to know of it, and nothing of the engines. */
export interface Feature<Key = unknown, Evidence = unknown, Id extends string = string, TermId extends string = string> {
  readonly id: Id;
  readonly terms: readonly Term<TermId>[];
  /** Reads `context.history` and nothing that can be read without it: left aside where there is none. */
  readonly historical?: true;
  /** Reads neither the day nor history: what it says of a pair holds on every day. */
  readonly timeless?: true;
  /** The only part of a buyer that the feature reads: small and serialisable. */
  key(buyer: Buyer): Key;
  prepare(supplier: Supplier, context: Context): Reader<Key, Evidence>;
  /** The texts of a buyer whose word statistics the feature needs (its `context.words`). */
  documents?(key: Key): readonly { readonly counts: ReadonlyMap<string, number>; readonly length: number }[];
  /** Sentences from the evidence, never from the number. */
  phrase(evidence: Evidence, locale: Locale): Clause[];
}

/** Rows of zeros by length: nothing writes to values, so unknown readings share them. */
const ZEROS: (readonly number[])[] = [];

export const UNKNOWN = (terms: number, missing: readonly Missing[] = []): Reading<never> => ({ state: 'unknown', values: (ZEROS[terms] ??= Array.from({ length: terms }, () => 0)), missing });

/** A reader for what can say nothing, whoever the buyer is. */
export function silent(terms: number): Reader<unknown, never> {
  const unknown = UNKNOWN(terms);
  return () => unknown;
}

export const isInferred = (inferred: readonly Inference[] | undefined, field: string): Inference | undefined => inferred?.find((i) => i.field === field);
