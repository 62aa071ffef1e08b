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
import { createGuards, type Exclusion, guardAgainst } from './score/eligibility';
import { presentMatch } from './score/explain';
import type { Ranked } from './score/order';
import { withProbability } from './score/probability';
import { presentRanking } from './score/present';
import { rank } from './score/rank';
import { Index } from './retrieve';
import { pack, unpack } from './retrieve/archive';
import type { IndexState } from './retrieve/save';
import { SCHEMA_VERSION, type MatchResult, type PairResult } from './score/result';
import { createScorer, type Contribution, type Read } from './score/score';
import { PRIOR, type Weights, weightsOf } from './score/weights';

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

function checked({ k = 10, minScore = 0, ...rest }: MatchOptions): MatchOptions & { k: number; minScore: number } {
  if (!Number.isInteger(k) || k < 1) throw new BuyerMatchError('argument-invalid', 'k is how many matches to list.', { got: k, remedy: 'Give a whole number from 1.' });
  if (typeof minScore !== 'number' || Number.isNaN(minScore)) throw new BuyerMatchError('argument-invalid', 'minScore is a number of points.', { got: minScore, remedy: 'Give a number, such as 0.' });
  if (rest.locale !== undefined && !LOCALES.includes(rest.locale)) throw new BuyerMatchError('argument-invalid', 'locale is the language of the sentences.', { got: rest.locale, remedy: `Give ${LOCALES.join(', ')}.` });
  if (rest.after !== undefined && (typeof rest.after.buyerId !== 'string' || Number.isNaN(Number(rest.after.score)))) throw new BuyerMatchError('argument-invalid', 'after is the last match of the page before.', { remedy: 'Give its { score, buyerId }.' });
  return { k, minScore, ...rest };
}

const byId = <T extends { readonly id: string }>(values: Iterable<T>): Map<string, T> => new Map([...values].map((value) => [value.id, value]));

interface Past {
  readonly contracts: readonly Contract[];
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
}

/** What a matcher knows besides its buyers; plain data. */
interface Market {
  readonly on: string | undefined;
  readonly validate: boolean;
  readonly locale: OfficeLocale;
  readonly weights: Weights;
  readonly calibration: Model['calibration'];
  readonly rules: readonly Rule[];
  readonly issues: Issue[];
  readonly past: Past | undefined;
}

const historyIn = ({ on, past }: Market): History | undefined => (past && on !== undefined ? historyBefore(on, past.contracts, { suppliers: byId(past.suppliers), buyers: byId(past.buyers) }) : undefined);

/** What a matcher is built from, read or taken as it is. */
function readMarket({ buyers, model, contracts, suppliers = [], rules: given = [], on, validate = true, locale: spoken = 'ko' }: MatcherOptions) {
  const locale = officeLocale(spoken);
  if (on !== undefined && !isDay(on)) throw new BuyerMatchError('argument-invalid', 'on is the day of the comparison.', { got: on, remedy: 'Give it as YYYY-MM-DD.' });
  const { values: rules, issues: ofRules } = requireRules(given, { locale, source: 'rules' });
  const weights = model === undefined ? PRIOR : weightsOf(requireModel(model));
  const issues: Issue[] = [...ofRules];

  function read<T>(rows: Iterable<unknown>, reader: (rows: Iterable<unknown>, options: { locale: OfficeLocale }) => { values: T[]; issues: Issue[] }): Iterable<T> {
    if (!validate) return rows as Iterable<T>;
    const { values, issues: found } = reader(rows, { locale });
    issues.push(...found);
    return values;
  }

  /** The deals before the day with the parties that are known of them. */
  function pastOf(known: readonly Buyer[], rows: Iterable<unknown>): Past | undefined {
    const { past, issues: found } = pastContracts([...read<Contract>(rows, readContracts)], on, locale);
    issues.push(...found);
    if (on === undefined) return undefined;
    const [sellers, takers] = [new Set(past.map(({ supplierId }) => supplierId)), new Set(past.map(({ buyerId }) => buyerId))];
    return { contracts: past, suppliers: [...read<Supplier>(suppliers, readSuppliers)].filter(({ id }) => sellers.has(id)), buyers: known.filter(({ id }) => takers.has(id)) };
  }

  const known = [...read<Buyer>(buyers, readBuyers)];
  const market: Market = { on, validate, locale, weights, calibration: model?.calibration ?? [], rules, issues, past: contracts && pastOf(known, contracts) };
  return { buyers: known, market, history: historyIn(market) };
}

/** A supplier's question, checked. */
function ask(input: unknown, options: MatchOptions, { rules, on, calibration }: Pick<Market, 'rules' | 'on' | 'calibration'>) {
  const { locale = 'ko', validate = true, includeClosed = false, explain = true } = options;
  const { k, minScore, filter, after } = checked(options);
  const { value: supplier, issues } = validate ? readSupplier(input, { locale: officeLocale(locale) }) : { value: input as Supplier, issues: [] };
  return { supplier, issues, guards: createGuards(supplier, { on, rules, includeClosed }), ranking: { k, minScore, filter, after, locale }, presenting: { minScore, locale, explain, on, calibration }, locale };
}

/** Builds a matcher over buyers. Rows that cannot be read are issues and cost no other row. */
export function createMatcher(options: MatcherOptions): Matcher {
  const { buyers, market, history } = readMarket(options);
  const index = new Index({ ...market, history });
  index.add(buyers);
  return over(market, index);
}

function over(market: Market, index: Index): Matcher {
  const { on, issues, validate, calibration, locale: ownLocale } = market;

  function take(rows: Iterable<unknown>): Iterable<Buyer> {
    if (!validate) return rows as Iterable<Buyer>;
    const { values, issues: found } = readBuyers(rows, { locale: ownLocale });
    issues.push(...found);
    return values;
  }

  return {
    get size() {
      return index.size;
    },
    on,
    issues,
    scan(input, visit, { ids, ...options } = {}) {
      const { supplier, guards } = ask(input, options, market);
      index.scan(supplier, guards, ids, visit);
    },
    match(input, options = {}) {
      const { supplier, issues, guards, ranking, presenting } = ask(input, options, market);
      return presentRanking(supplier, index.rank(supplier, guards, ranking), issues, presenting);
    },
    explainPair(input, buyerId, options = {}) {
      const { supplier, issues, guards, locale, presenting } = ask(input, options, market);
      const buyer = index.get(buyerId);
      if (!buyer) throw new BuyerMatchError('buyer-unknown', 'No buyer has this id.', { got: buyerId, remedy: 'Check the id; "1" and "01" differ.' });
      const exclusion = guardAgainst(guards, buyer)?.describe(buyer, locale) ?? null;
      const read = index.read(index.scorer(supplier), buyer);
      const rank = exclusion ? null : index.rankOf(supplier, guards, { score: read.score, buyerId });
      return { schemaVersion: SCHEMA_VERSION, supplierId: supplier.id, on: on ?? null, match: withProbability(presentMatch(supplier, read, rank, presenting.minScore, on, locale), calibration, locale), exclusion, issues };
    },
    scoreOf: (input, buyer, options = {}) => index.read(index.scorer(ask(input, options, market).supplier), buyer),
    excluded(input, options = {}) {
      const { guards, locale } = ask(input, options, market);
      return [...index.excluded(guards)].map(({ buyer, guard }) => guard.describe(buyer, locale)).sort((a, b) => compareIds(a.buyerId, b.buyerId));
    },
    add: (rows) => index.add(take(rows)),
    remove(ids) {
      let removed = 0;
      for (const id of ids) if (index.remove(id)) removed++;
      return removed;
    },
    save: (allocate = (length) => new Uint8Array(length)) => pack({ market, index: index.state }, allocate),
  };
}

/** Building a matcher from rows that arrive one by one, such as a database cursor. */
export const Matcher = {
  async from({ buyers, ...options }: Omit<MatcherOptions, 'buyers'> & { readonly buyers: AsyncIterable<unknown> }): Promise<Matcher> {
    const rows: unknown[] = [];
    for await (const row of buyers) rows.push(row);
    return createMatcher({ ...options, buyers: rows });
  },

  /**
   * A matcher from what `save()` returned. The bytes are used where they lie and must not be changed while it lives.
   *
   * @throws BuyerMatchError `index-invalid` for bytes that are damaged, of another kind or of another version
   */
  load(bytes: Uint8Array): Matcher {
    const { market, index } = unpack(bytes) as { market: Market; index: IndexState };
    return over(market, new Index({ ...market, history: historyIn(market) }, index));
  },
};

/** The definition of a match: everything is scored and sorted, nothing is kept between calls. */
export function rankExhaustively(supplier: unknown, buyers: Iterable<unknown>, options: MatchOptions & Omit<MatcherOptions, 'buyers' | 'validate' | 'locale'> = {}): MatchResult {
  const { on, rules: given, model, contracts, suppliers, validate, locale } = options;
  const { buyers: known, market, history } = readMarket({ buyers, on, rules: given, model, contracts, suppliers, validate, locale });
  const candidates = new Candidates(history);
  for (const buyer of known) candidates.add(buyer);
  const asked = ask(supplier, options, market);
  const ranking = rank(candidates, createScorer(asked.supplier, candidates, market.weights, on), asked.guards, asked.ranking);
  return presentRanking(asked.supplier, ranking, asked.issues, asked.presenting);
}
