import { compareIds } from '../compare-ids';
import { BuyerMatchError } from '../errors';
import { officeLocale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { Candidates } from '../score/candidates';
import { createGuards, guardAgainst } from '../score/eligibility';
import { presentMatch } from '../score/explain';
import { withProbability } from '../score/probability';
import { presentRanking } from '../score/present';
import { rank } from '../score/rank';
import { Index } from '../retrieve';
import { pack, unpack } from '../retrieve/archive';
import type { IndexState } from '../retrieve/save';
import { SCHEMA_VERSION, type MatchResult } from '../score/result';
import { createScorer } from '../score/score';
import { historyIn, readMarket, type Door, type Market } from './market';
import { checked, type Matcher, type MatcherOptions, type MatchOptions } from './options';

export type { Matcher, MatcherOptions, MatchOptions } from './options';

/** A supplier's question, checked. */
function ask(door: Door, input: unknown, options: MatchOptions, { rules, on, calibration }: Pick<Market, 'rules' | 'on' | 'calibration'>) {
  const { locale = 'ko', validate = true, includeClosed = false, explain = true } = options;
  const { k, minScore, filter, after } = checked(options);
  const { value: supplier, issues } = validate ? door.readSupplier(input, { locale: officeLocale(locale) }) : { value: input as Supplier, issues: [] };
  return { supplier, issues, guards: createGuards(supplier, { on, rules, includeClosed }), ranking: { k, minScore, filter, after, locale }, presenting: { minScore, locale, explain, on, calibration }, locale };
}

function over(door: Door, market: Market, index: Index): Matcher {
  const { on, issues, validate, calibration, locale: ownLocale } = market;

  function take(rows: Iterable<unknown>): Iterable<Buyer> {
    if (!validate) return rows as Iterable<Buyer>;
    const { values, issues: found } = door.readBuyers(rows, { locale: ownLocale });
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
      const { supplier, guards } = ask(door, input, options, market);
      index.scan(supplier, guards, ids, visit);
    },
    match(input, options = {}) {
      const { supplier, issues, guards, ranking, presenting } = ask(door, input, options, market);
      return presentRanking(supplier, index.rank(supplier, guards, ranking), issues, presenting);
    },
    explainPair(input, buyerId, options = {}) {
      const { supplier, issues, guards, locale, presenting } = ask(door, input, options, market);
      const buyer = index.get(buyerId);
      if (!buyer) throw new BuyerMatchError('buyer-unknown', 'No buyer has this id.', { got: buyerId, remedy: 'Check the id; "1" and "01" differ.' });
      const exclusion = guardAgainst(guards, buyer)?.describe(buyer, locale) ?? null;
      const read = index.read(index.scorer(supplier), buyer);
      const rank = exclusion ? null : index.rankOf(supplier, guards, { score: read.score, buyerId });
      return { schemaVersion: SCHEMA_VERSION, supplierId: supplier.id, on: on ?? null, match: withProbability(presentMatch(supplier, read, rank, presenting.minScore, on, locale), calibration, locale), exclusion, issues };
    },
    scoreOf: (input, buyer, options = {}) => index.read(index.scorer(ask(door, input, options, market).supplier), buyer),
    excluded(input, options = {}) {
      const { guards, locale } = ask(door, input, options, market);
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

/** Matching for rows that come in by a door. */
export function matching(door: Door) {
  /** Builds a matcher over buyers. Rows that cannot be read are issues and cost no other row. */
  function createMatcher(options: MatcherOptions): Matcher {
    const { buyers, market, history } = readMarket(door, options);
    const index = new Index({ ...market, history });
    index.add(buyers);
    return over(door, market, index);
  }

  /** Building a matcher from rows that arrive one by one, such as a database cursor. */
  const Matcher = {
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
      return over(door, market, new Index({ ...market, history: historyIn(market) }, index));
    },
  };

  /** The definition of a match: everything is scored and sorted, nothing is kept between calls. */
  function rankExhaustively(supplier: unknown, buyers: Iterable<unknown>, options: MatchOptions & Omit<MatcherOptions, 'buyers' | 'validate' | 'locale'> = {}): MatchResult {
    const { on, rules: given, model, contracts, suppliers, validate, locale } = options;
    const { buyers: known, market, history } = readMarket(door, { buyers, on, rules: given, model, contracts, suppliers, validate, locale });
    const candidates = new Candidates(history);
    for (const buyer of known) candidates.add(buyer);
    const asked = ask(door, supplier, options, market);
    const ranking = rank(candidates, createScorer(asked.supplier, candidates, market.weights, on), asked.guards, asked.ranking);
    return presentRanking(asked.supplier, ranking, asked.issues, asked.presenting);
  }

  return { createMatcher, Matcher, rankExhaustively };
}
