import { compareIds } from '../compare-ids';
import type { Match, MatchResult } from '../score/result';
import type { Contribution } from '../score/score';

/** One term's points then and now. */
export interface TermChange {
  readonly feature: Contribution['feature'];
  readonly term: Contribution['term'];
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** Where a buyer stood in a supplier's list; null while it was not listed. */
export interface ListPlace {
  readonly rank: number | null;
  readonly score: number | null;
}

export type ChangeKind = 'entered' | 'left' | 'moved' | 'scored';

export interface BuyerChange {
  readonly buyerId: string;
  /** Came into the list, fell out of it, changed its rank, or kept its rank with another score. */
  readonly kind: ChangeKind;
  readonly before: ListPlace;
  readonly after: ListPlace;
  /** Terms that changed, the largest first; their differences are the change of the score. Empty where one side is not known. */
  readonly terms: readonly TermChange[];
  /** Why there are no terms: the buyer was scored on one of the two days only. */
  readonly unexplained?: 'not-scored-before' | 'not-scored-after';
}

export interface SupplierChanges {
  readonly supplierId: string;
  /** Only on one of the two days was there such a supplier. */
  readonly only?: 'before' | 'after';
  readonly changes: readonly BuyerChange[];
  /** Listed buyers of whom nothing changed. */
  readonly unchanged: number;
}

export interface Changes {
  readonly schemaVersion: 1;
  readonly from: string | null;
  readonly to: string | null;
  readonly suppliers: readonly SupplierChanges[];
}

export interface ChangeOptions {
  /** How a buyer scored on the first or second day where its list does not say, such as by `explainPair`. */
  readonly lookUp?: (day: 'before' | 'after', supplierId: string, buyerId: string) => Pick<Match, 'score' | 'contributions'> | undefined;
}

type Scored = Pick<Match, 'score' | 'contributions'>;

function termChanges(before: Scored, after: Scored): TermChange[] {
  const terms = new Map<string, { feature: Contribution['feature']; term: Contribution['term']; before: number; after: number }>();
  for (const { feature, term, points } of before.contributions) terms.set(term, { feature, term, before: points, after: 0 });
  for (const { feature, term, points } of after.contributions) terms.set(term, { feature, term, before: terms.get(term)?.before ?? 0, after: points });
  return [...terms.values()]
    .filter((change) => change.before !== change.after)
    .map((change) => ({ ...change, difference: change.after - change.before }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || compareIds(a.term, b.term));
}

const rowsOf = (result: MatchResult | undefined): { listed: Map<string, Match>; scored: Map<string, Scored> } => {
  const listed = new Map((result?.matches ?? []).map((match) => [match.buyerId, match]));
  return { listed, scored: new Map<string, Scored>([...(result?.nearest ?? []), ...listed.values()].map((match) => [match.buyerId, match])) };
};

const placeOf = (match: Match | undefined, scored: Scored | undefined): ListPlace => ({ rank: match?.rank ?? null, score: match?.score ?? scored?.score ?? null });

const ORDER: readonly ChangeKind[] = ['entered', 'left', 'moved', 'scored'];

function supplierChanges(supplierId: string, before: MatchResult | undefined, after: MatchResult | undefined, lookUp: ChangeOptions['lookUp']): SupplierChanges {
  const [then, now] = [rowsOf(before), rowsOf(after)];
  const changes: BuyerChange[] = [];
  let unchanged = 0;
  for (const buyerId of new Set([...now.listed.keys(), ...then.listed.keys()])) {
    const [was, is] = [then.listed.get(buyerId), now.listed.get(buyerId)];
    const scoredThen = then.scored.get(buyerId) ?? lookUp?.('before', supplierId, buyerId);
    const scoredNow = now.scored.get(buyerId) ?? lookUp?.('after', supplierId, buyerId);
    const terms = scoredThen && scoredNow ? termChanges(scoredThen, scoredNow) : [];
    const kind: ChangeKind | undefined = !was ? 'entered' : !is ? 'left' : was.rank !== is.rank ? 'moved' : terms.length > 0 ? 'scored' : undefined;
    if (kind === undefined) {
      unchanged++;
      continue;
    }
    const unexplained = !scoredThen ? 'not-scored-before' : !scoredNow ? 'not-scored-after' : undefined;
    changes.push({ buyerId, kind, before: placeOf(was, scoredThen), after: placeOf(is, scoredNow), terms, ...(unexplained ? { unexplained } : {}) });
  }
  changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.after.rank ?? a.before.rank!) - (b.after.rank ?? b.before.rank!) || compareIds(a.buyerId, b.buyerId));
  return { supplierId, ...(before ? (after ? {} : { only: 'before' as const }) : { only: 'after' as const }), changes, unchanged };
}

/**
 * What changed in each supplier's list between two runs, and why, term by term. A buyer that moved without a change of its own
 * terms was overtaken, or had others taken away before it.
 */
export function compareResults(before: readonly MatchResult[], after: readonly MatchResult[], { lookUp }: ChangeOptions = {}): Changes {
  const bySupplier = (results: readonly MatchResult[]): Map<string, MatchResult> => new Map(results.map((result) => [result.supplierId, result]));
  const [then, now] = [bySupplier(before), bySupplier(after)];
  const ids = [...new Set([...now.keys(), ...then.keys()])];
  return { schemaVersion: 1, from: before[0]?.on ?? null, to: after[0]?.on ?? null, suppliers: ids.map((id) => supplierChanges(id, then.get(id), now.get(id), lookUp)) };
}
