import { BuyerMatchError } from '../errors';
import { LOCALES, type Locale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Issue } from '../schema/issue';
import type { Model } from '../schema/model';
import type { Rule } from '../schema/rule';
import { type Exclusion } from '../score/eligibility';
import type { Ranked } from '../score/order';
import { type MatchResult, type PairResult } from '../score/result';
import type { Contribution, Read } from '../score/score';

export interface MatcherOptions {
  /** Canonical buyers, or with `validate` any rows of that shape. */
  readonly buyers: Iterable<unknown>;
  /** Points learned from contracts, by `train`; edited ones are checked. Without it the prior's. */
  readonly model?: Model;
  /** Past contracts: what those before `on` say of both sides is compared, shown, and weighed as the model has learned to. */
  readonly contracts?: Iterable<unknown>;
  /** The suppliers of those contracts, for the countries they deliver from and goods that a contract does not name. */
  readonly suppliers?: Iterable<unknown>;
  /** The office's hard rules. */
  readonly rules?: readonly Rule[];
  /** The day of the comparison, YYYY-MM-DD. Without it whatever depends on a day is unknown and no offer is closed. */
  readonly on?: string;
  /** False takes canonical rows as they are: nothing is checked, nothing inferred. */
  readonly validate?: boolean;
  /** Language of the issues' messages: Korean or, whatever else is given, English. */
  readonly locale?: Locale;
}

export interface MatchOptions {
  /** How many matches to list, 1 or more. */
  readonly k?: number;
  /** Matches with fewer points are not listed. */
  readonly minScore?: number;
  /** Considers only the buyers for which it is true. */
  readonly filter?: (buyer: Buyer) => boolean;
  /** Continues behind this match of an earlier page. */
  readonly after?: Ranked;
  readonly locale?: Locale;
  /** False leaves out evidence and sentences; the contributions stay. */
  readonly explain?: boolean;
  readonly validate?: boolean;
  /** Lists offers that are closed or not yet open too. */
  readonly includeClosed?: boolean;
}

export interface ScanOptions {
  /** Only these buyers; unknown ids are passed over. */
  readonly ids?: Iterable<string>;
  readonly includeClosed?: boolean;
  readonly validate?: boolean;
}

export interface Matcher {
  readonly size: number;
  /** The day of the comparison. */
  readonly on: string | undefined;
  /** What was wrong with the buyers, and which codes of the rules were of an older HS revision. */
  readonly issues: readonly Issue[];
  /** The best buyers for a supplier, with reasons: the answer of `rankExhaustively`, found without looking at every buyer. */
  match(supplier: unknown, options?: MatchOptions): MatchResult;
  /** One pair, wherever it ranks: "why not this one?" */
  explainPair(supplier: unknown, buyerId: string, options?: MatchOptions): PairResult;
  /** Visits every eligible buyer with its score, in no order, without sorting or sentences: for what goes over all pairs. */
  scan(supplier: unknown, visit: (buyer: Buyer, score: number, contributions: readonly Contribution[]) => void, options?: ScanOptions): void;
  /** A canonical buyer's score as it is given, whether or not it is among the buyers: "what if this one were otherwise?" */
  scoreOf(supplier: unknown, buyer: Buyer, options?: Pick<ScanOptions, 'validate'>): Pick<Read, 'score' | 'contributions'>;
  /** Every buyer left out by a hard rule, by id. */
  excluded(supplier: unknown, options?: MatchOptions): Exclusion[];
  /** Adds buyers; one with a known id replaces it. */
  add(buyers: Iterable<unknown>): void;
  /** Removes buyers; returns how many were there. */
  remove(ids: Iterable<string>): number;
  /**
   * Everything, as bytes for `Matcher.load`: versioned and with a checksum. About as long as the buyers in JSON and 150 bytes
   * a buyer more. `allocate` may give the memory, such as that of a SharedArrayBuffer.
   */
  save(allocate?: (length: number) => Uint8Array): Uint8Array;
}

export function checked({ k = 10, minScore = 0, ...rest }: MatchOptions): MatchOptions & { k: number; minScore: number } {
  if (!Number.isInteger(k) || k < 1) throw new BuyerMatchError('argument-invalid', 'k is how many matches to list.', { got: k, remedy: 'Give a whole number from 1.' });
  if (typeof minScore !== 'number' || Number.isNaN(minScore)) throw new BuyerMatchError('argument-invalid', 'minScore is a number of points.', { got: minScore, remedy: 'Give a number, such as 0.' });
  if (rest.locale !== undefined && !LOCALES.includes(rest.locale)) throw new BuyerMatchError('argument-invalid', 'locale is the language of the sentences.', { got: rest.locale, remedy: `Give ${LOCALES.join(', ')}.` });
  if (rest.after !== undefined && (typeof rest.after.buyerId !== 'string' || Number.isNaN(Number(rest.after.score)))) throw new BuyerMatchError('argument-invalid', 'after is the last match of the page before.', { remedy: 'Give its { score, buyerId }.' });
  return { k, minScore, ...rest };
}
