import { compareIds } from './compare-ids';
import { BuyerMatchError } from './errors';
import { LOCALES, officeLocale, type Locale, type OfficeLocale } from './locale/locale';
import { historyBefore, type History } from './history';
import { pastContracts, readBuyers, readContracts, readSupplier, readSuppliers, requireModel, requireRules } from './intake';
import type { Buyer } from './schema/buyer';
import type { Contract } from './schema/contract';
import type { Issue } from './schema/issue';
import type { Model } from './schema/model';
import type { Rule } from './schema/rule';
import type { Supplier } from './schema/supplier';
import { isDay } from './calendar';
import { Candidates } from './score/candidates';
import { createEligibility, type Exclusion } from './score/eligibility';
import { presentMatch } from './score/explain';
import type { Ranked } from './score/order';
import { probabilityOf, type Probability } from './score/probability';
import { rank, sortAll } from './score/rank';
import { SCHEMA_VERSION, type MatchResult, type PairResult } from './score/result';
import { createScorer, type Contribution } from './score/score';
import { PRIOR, weightsOf } from './score/weights';

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
  /** The best buyers for a supplier, with reasons. Time grows with buyers x products. */
  match(supplier: unknown, options?: MatchOptions): MatchResult;
  /** One pair, wherever it ranks: "why not this one?" */
  explainPair(supplier: unknown, buyerId: string, options?: MatchOptions): PairResult;
  /** Visits every eligible buyer with its score, in no order, without sorting or sentences: for what goes over all pairs. */
  scan(supplier: unknown, visit: (buyer: Buyer, score: number, contributions: readonly Contribution[]) => void, options?: ScanOptions): void;
  /** Every buyer left out by a hard rule, by id. */
  excluded(supplier: unknown, options?: MatchOptions): Exclusion[];
  /** Adds buyers; one with a known id replaces it. */
  add(buyers: Iterable<unknown>): void;
  /** Removes buyers; returns how many were there. */
  remove(ids: Iterable<string>): number;
}

function checked({ k = 10, minScore = 0, ...rest }: MatchOptions): MatchOptions & { k: number; minScore: number } {
  if (!Number.isInteger(k) || k < 1) throw new BuyerMatchError('argument-invalid', 'k is how many matches to list.', { got: k, remedy: 'Give a whole number from 1.' });
  if (typeof minScore !== 'number' || Number.isNaN(minScore)) throw new BuyerMatchError('argument-invalid', 'minScore is a number of points.', { got: minScore, remedy: 'Give a number, such as 0.' });
  if (rest.locale !== undefined && !LOCALES.includes(rest.locale)) throw new BuyerMatchError('argument-invalid', 'locale is the language of the sentences.', { got: rest.locale, remedy: `Give ${LOCALES.join(', ')}.` });
  if (rest.after !== undefined && (typeof rest.after.buyerId !== 'string' || Number.isNaN(Number(rest.after.score)))) throw new BuyerMatchError('argument-invalid', 'after is the last match of the page before.', { remedy: 'Give its { score, buyerId }.' });
  return { k, minScore, ...rest };
}

const byId = <T extends { readonly id: string }>(values: Iterable<T>): Map<string, T> => new Map([...values].map((value) => [value.id, value]));

/** Builds a matcher over buyers. Rows that cannot be read are issues and cost no other row. */
export function createMatcher({ buyers, model, contracts, suppliers = [], rules: givenRules = [], on, validate = true, locale: given = 'ko' }: MatcherOptions): Matcher {
  const ownLocale = officeLocale(given);
  if (on !== undefined && !isDay(on)) throw new BuyerMatchError('argument-invalid', 'on is the day of the comparison.', { got: on, remedy: 'Give it as YYYY-MM-DD.' });
  const { values: rules, issues: ofRules } = requireRules(givenRules, { locale: ownLocale, source: 'rules' });
  const weights = model === undefined ? PRIOR : weightsOf(requireModel(model));
  const issues: Issue[] = [...ofRules];

  function read<T>(rows: Iterable<unknown>, reader: (rows: Iterable<unknown>, options: { locale: OfficeLocale }) => { values: T[]; issues: Issue[] }): Iterable<T> {
    if (!validate) return rows as Iterable<T>;
    const { values, issues: found } = reader(rows, { locale: ownLocale });
    issues.push(...found);
    return values;
  }

  function historyOf(known: readonly Buyer[], rows: Iterable<unknown>): History | undefined {
    const { past, issues: found } = pastContracts([...read<Contract>(rows, readContracts)], on, ownLocale);
    issues.push(...found);
    return on === undefined ? undefined : historyBefore(on, past, { suppliers: byId(read<Supplier>(suppliers, readSuppliers)), buyers: byId(known) });
  }

  const known = [...read<Buyer>(buyers, readBuyers)];
  const candidates = new Candidates(contracts && historyOf(known, contracts));
  const add = (values: Iterable<Buyer>): void => {
    for (const buyer of values) candidates.add(buyer);
  };
  add(known);

  function prepare(input: unknown, options: MatchOptions) {
    const { locale = 'ko', validate: check = true, includeClosed = false } = options;
    const read = check ? readSupplier(input, { locale: officeLocale(locale) }) : { value: input as Supplier, issues: [] };
    const scorer = createScorer(read.value, candidates, weights, on);
    const eligibility = createEligibility(read.value, { on, rules, includeClosed });
    return { supplier: read.value, issues: read.issues, scorer, eligibility, locale };
  }

  /** A match with what the model says of its chances; as it is, where it says nothing. */
  const likely =
    (locale: Locale) =>
    <T extends { readonly score: number }>(match: T): T & { readonly probability?: Probability } => {
      const probability = model && probabilityOf(model.calibration, match.score, locale);
      return probability ? { ...match, probability } : match;
    };

  return {
    get size() {
      return candidates.byId.size;
    },
    on,
    issues,
    scan(input, visit, { ids, ...options } = {}) {
      const { scorer, eligibility } = prepare(input, options);
      const pool = ids === undefined ? candidates.byId.values() : [...ids].flatMap((id) => candidates.byId.get(id) ?? []);
      for (const candidate of pool) {
        if (eligibility(candidate.buyer)) continue;
        const { score, contributions } = scorer.score(candidate);
        visit(candidate.buyer, score, contributions);
      }
    },
    match(input, options = {}) {
      const { k, minScore, filter, after, explain = true } = checked(options);
      const { supplier, issues, scorer, eligibility, locale } = prepare(input, options);
      const result = rank(supplier, candidates, scorer, eligibility, issues, { k, minScore, filter, after, locale, explain, on });
      return model === undefined ? result : { ...result, matches: result.matches.map(likely(locale)), nearest: result.nearest.map(likely(locale)) };
    },
    explainPair(input, buyerId, options = {}) {
      const { minScore } = checked(options);
      const candidate = candidates.byId.get(buyerId);
      if (!candidate) throw new BuyerMatchError('buyer-unknown', 'No buyer has this id.', { got: buyerId, remedy: 'Check the id; "1" and "01" differ.' });
      const { supplier, issues, scorer, eligibility, locale } = prepare(input, options);
      const exclusion = eligibility(candidate.buyer)?.describe(locale) ?? null;
      const { ranked } = sortAll(candidates.byId.values(), scorer, eligibility, locale);
      const at = ranked.findIndex((entry) => entry.buyerId === buyerId);
      return {
        schemaVersion: SCHEMA_VERSION,
        supplierId: supplier.id,
        on: on ?? null,
        match: likely(locale)(presentMatch(supplier, scorer.read(candidate), at < 0 ? null : at + 1, minScore, on, locale)),
        exclusion,
        issues,
      };
    },
    excluded(input, options = {}) {
      const { eligibility, locale } = prepare(input, options);
      return [...candidates.byId.values()].flatMap(({ buyer }) => eligibility(buyer)?.describe(locale) ?? []).sort((a, b) => compareIds(a.buyerId, b.buyerId));
    },
    add: (rows) => add(read<Buyer>(rows, readBuyers)),
    remove(ids) {
      let removed = 0;
      for (const id of ids) if (candidates.remove(id)) removed++;
      return removed;
    },
  };
}

/** Building a matcher from rows that arrive one by one, such as a database cursor. */
export const Matcher = {
  async from({ buyers, ...options }: Omit<MatcherOptions, 'buyers'> & { readonly buyers: AsyncIterable<unknown> }): Promise<Matcher> {
    const rows: unknown[] = [];
    for await (const row of buyers) rows.push(row);
    return createMatcher({ ...options, buyers: rows });
  },
};

/** The definition of a match: everything is scored and sorted, nothing is kept between calls. */
export function rankExhaustively(supplier: unknown, buyers: Iterable<unknown>, options: MatchOptions & Omit<MatcherOptions, 'buyers' | 'validate' | 'locale'> = {}): MatchResult {
  const { on, rules, model, contracts, suppliers, ...rest } = options;
  const matcher = createMatcher({ buyers, on, rules, model, contracts, suppliers, validate: rest.validate, locale: rest.locale });
  return matcher.match(supplier, rest);
}
