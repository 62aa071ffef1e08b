import type { History } from '../history';
import type { Locale } from '../locale/locale';
import type { Collection } from '../text/bm25';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import type { Inference } from '../schema/values';
import type { Names } from '../text/names';

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
  /** Numbers of the texts in the buyers' keys. */
  readonly names: Names;
  /** What contracts before that day say. Without it, whatever rests on past contracts is unknown. */
  readonly history?: History | undefined;
  /** Points of this feature's values under the current weights, for choosing the best of several products. */
  weigh(values: readonly number[]): number;
}

/** Word counts of one text of a buyer. */
export interface Document {
  /** Names of its tokens, each once. */
  readonly tokens: readonly number[];
  /** Tokens, repetitions counted. */
  readonly length: number;
}

/** A feature prepared for one supplier: reads a buyer's key. Evidence is collected only when it is going to be shown. */
export interface Reader<Key, Evidence> {
  (key: Key, explain: boolean): Reading<Evidence>;
  /** Values that no key betters for this supplier. Absent: 1 for positive terms, 0 for negative ones. */
  readonly ceiling?: readonly number[];
  /** Of a feature that posts tokens: which of them can make a key read well, and how well. */
  search?(lists: Lists): Search;
}

/** The tokens that the buyers at hand posted. */
export interface Lists {
  /** Those posted under a broader token. */
  narrower(token: number): readonly number[];
  /** The greatest strength with which a token was posted; 0 if it never was. */
  strength(token: number): number;
}

export interface Search {
  /** Tokens that count, those of equal effect together. */
  readonly groups: readonly (readonly number[])[];
  /**
   * Points that no key exceeds whose tokens all lie in the groups marked in `open`, or in none. More open groups never
   * make it smaller.
   */
  bound(open: ArrayLike<number>): number;
}

/** How a key is kept as bytes: whole numbers up to 63 take one byte, texts become their names' numbers. */
export interface KeyWriter {
  number(value: number): void;
  text(value: string): void;
}

export interface KeyReader {
  number(): number;
  /** Reads so many numbers at once. */
  numbers(into: number[], count: number): void;
  text(): string;
}

export interface Codec<Key> {
  /** Writes what the values need; texts that only evidence shows may be left out. */
  write(key: Key, to: KeyWriter): void;
  /** What was written; the key may be used again for the next one read. */
  read(from: KeyReader): Key;
}

/** What holds for every comparison, whoever the parties are. */
export type Known = Pick<Context, 'on' | 'history'>;

/** A key with fewer distinctions, in which no supplier's values of these terms are worse than in the key itself. */
export interface Coarse<Key> {
  /** Numbers of the terms, from 0. */
  readonly terms: readonly number[];
  /** `on` is the day of the comparison. */
  key(key: Key, on: string | undefined): Key;
}

/**
 * One comparison of a supplier and a buyer: everything the engines need to know of it, and nothing of the engines. From
 * `codec` on, members only make the index smaller and faster; a feature without them is found exactly all the same.
 */
export interface Feature<Key = unknown, Evidence = unknown, Id extends string = string, TermId extends string = string> {
  readonly id: Id;
  readonly terms: readonly Term<TermId>[];
  /** Reads `context.history` and nothing that can be read without it: left aside where there is none. */
  readonly historical?: true;
  /** Reads neither the day nor history: what it says of a pair holds on every day. */
  readonly timeless?: true;
  /** The only part of a buyer that the feature reads: small and serialisable. */
  key(buyer: Buyer, names: Names): Key;
  prepare(supplier: Supplier, context: Context): Reader<Key, Evidence>;
  /** The texts of a buyer whose word statistics the feature needs (its `context.words`). */
  documents?(key: Key): readonly Document[];
  /** Sentences from the evidence, never from the number. */
  phrase(evidence: Evidence, locale: Locale): Clause[];

  /** How keys are kept. Absent: as plain data, member by member. */
  readonly codec?: Codec<Key>;
  /** A key that is read alike on this day and under this history, with points that are the same to the last bit, and is smaller or less distinct. */
  settle?(key: Key, known: Known): Key;
  /** The only part of a supplier that the feature reads; suppliers with equal parts share readings of equal keys. Absent: all of it. */
  reads?(supplier: Supplier): unknown;
  /** For a feature with very many keys: coarser ones, each for some of the terms, that together cover all terms. */
  readonly coarse?: readonly Coarse<Key>[];
  /** Values that no supplier betters for this key. Absent: 1 for positive terms, 0 for negative ones. */
  potential?(key: Key): readonly number[];
  /** Whether buyers with equal keys are kept together, as ranges: a feature of few keys and many points. One feature at most. */
  readonly partitions?: true;
  /** Posts the tokens by which a reader's `search` finds the key; strength is what its bound needs to know of each. */
  post?(key: Key, names: Names, post: (token: number, strength: number) => void): void;
  /** The tokens under which a token is found too. */
  broader?(token: number, names: Names): readonly number[];
}

const ZEROS: readonly (readonly number[])[] = Array.from({ length: 32 }, (_, terms) => Object.freeze(Array.from({ length: terms }, () => 0)));
const NOTHING: readonly Missing[] = [];

export const UNKNOWN = (terms: number, missing: readonly Missing[] = NOTHING): Reading<never> => ({ state: 'unknown', values: ZEROS[terms]!, missing });

/** A reader for what can say nothing, whoever the buyer is. */
export function silent(terms: number): Reader<unknown, never> {
  const unknown = UNKNOWN(terms);
  return Object.assign(() => unknown, { ceiling: unknown.values });
}

export const isInferred = (inferred: readonly Inference[] | undefined, field: string): Inference | undefined => inferred?.find((i) => i.field === field);
