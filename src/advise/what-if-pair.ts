import { certificationKey } from '../features/certification/key';
import type { Locale } from '../locale/locale';
import { marketKey } from '../features/market/key';
import { readSupplier } from '../intake';
import type { Matcher } from '../matcher';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { SCHEMA_VERSION, type PairResult, type VerdictCode } from '../score/result';
import { certificateFacts, type CertificateFacts } from './certificate';
import { derivedDemands, isMet, levelNow, waysTo, withCertificates, writtenDemands } from './demanded';
import { chosen, sizeOf, subsets } from './sets';

/** More certificates than this at one buyer are cut: no officer advises them, and sets double with each. */
const CONSIDERED = 10;

export interface PairOutcome {
  readonly score: number;
  /** Among all eligible buyers; null when a rule excludes the pair. */
  readonly rank: number | null;
  readonly verdict: VerdictCode;
}

export interface PairCase {
  readonly certificates: readonly string[];
  readonly after: PairOutcome;
}

export interface PairWhatIf {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly supplierId: string;
  readonly buyerId: string;
  readonly on: string | null;
  readonly before: PairOutcome;
  /** Every certificate that is lacking here. */
  readonly certificates: readonly CertificateFacts[];
  /** The smallest sets that lift the rank or the verdict, each scored again against all buyers; smaller ones first. */
  readonly sets: readonly PairCase[];
}

export interface PairOptions {
  readonly minScore?: number;
  readonly includeClosed?: boolean;
  readonly locale?: Locale;
  readonly validate?: boolean;
}

const VERDICTS: readonly VerdictCode[] = ['not-recommended', 'check-first', 'recommended-after-gaps', 'recommended'];

const outcomeOf = ({ match }: PairResult): PairOutcome => ({ score: match.score, rank: match.rank, verdict: match.explanation!.verdict.code });

const lifts = (before: PairOutcome, after: PairOutcome): boolean => (before.rank !== null && after.rank !== null && after.rank < before.rank) || VERDICTS.indexOf(after.verdict) > VERDICTS.indexOf(before.verdict);

/**
 * What would lift one pair: the smallest sets of certificates that better its rank or verdict. A set is listed when no
 * smaller part of it does as well; every one was scored again, against all buyers, with the certificates added.
 */
export function whatIfPair(matcher: Matcher, supplier: unknown, buyerId: string, options: PairOptions = {}): PairWhatIf {
  const { minScore = 0, includeClosed = false, locale = 'ko', validate = true } = options;
  const given = validate ? readSupplier(supplier).value : (supplier as Supplier);
  const base = withCertificates(given, []);
  const { on } = matcher;
  const again = (ids: readonly string[]): PairOutcome => outcomeOf(matcher.explainPair(withCertificates(base, ids), buyerId, { minScore, includeClosed, locale, validate: false }));
  const before = again([]);

  let buyer: Buyer | undefined;
  const scoreWith = (ids: readonly string[]): number => {
    let found = -Infinity;
    matcher.scan(
      withCertificates(base, ids),
      (seen, score) => {
        buyer = seen;
        found = score;
      },
      { ids: [buyerId], includeClosed, validate: false },
    );
    return found;
  };
  const scores = new Map([[0, scoreWith([])]]);
  const demands = buyer ? [...writtenDemands(certificationKey(buyer)), ...derivedDemands(marketKey(buyer), on)].flat() : [];
  const ids = [...new Set(demands.flatMap((demand) => (isMet(levelNow(base, demand, on)) ? [] : waysTo(demand, on))))].slice(0, CONSIDERED);

  // A set that scores no more than a part of itself adds nothing: only the others are ranked again.
  const sets: { mask: number; outcome: PairOutcome }[] = [];
  for (const mask of subsets(ids.length, ids.length)) {
    const score = scoreWith(chosen(ids, mask));
    scores.set(mask, score);
    const parts = ids.flatMap((_, i) => (mask & (1 << i) ? [mask & ~(1 << i)] : []));
    if (parts.some((part) => (scores.get(part) ?? -Infinity) >= score)) continue;
    const outcome = again(chosen(ids, mask));
    const smaller = sets.filter((set) => (set.mask & mask) === set.mask);
    if (lifts(before, outcome) && smaller.every((set) => lifts(set.outcome, outcome))) sets.push({ mask, outcome });
  }
  return {
    schemaVersion: SCHEMA_VERSION,
    supplierId: base.id,
    buyerId,
    on: on ?? null,
    before,
    certificates: ids.map((id) => certificateFacts(given, id, on)),
    sets: sets.sort((a, b) => sizeOf(a.mask) - sizeOf(b.mask) || b.outcome.score - a.outcome.score || a.mask - b.mask).map(({ mask, outcome }) => ({ certificates: chosen(ids, mask), after: outcome })),
  };
}
