import { compareIds } from '../compare-ids';
import { BuyerMatchError } from '../errors';

/** Numbers by id: a plain object or a Map. */
export type ById<T> = Readonly<Record<string, T>> | ReadonlyMap<string, T>;

/** What is known to be relevant: grades by candidate, by query. A grade above 0 is relevant; 0, negative or absent is not. */
export type Qrels = ById<ById<number>>;

/** What a system answered: scores by candidate, by query. */
export type Run = ById<ById<number>>;

export const entriesOf = <T>(byId: ById<T>): [string, T][] => (byId instanceof Map ? [...(byId as ReadonlyMap<string, T>)] : Object.entries(byId as Readonly<Record<string, T>>));

/** Candidate ids in rank order: score descending, then id ascending by code point. */
export function order(scores: ById<number>): string[] {
  const entries = entriesOf(scores);
  for (const [id, score] of entries) if (Number.isNaN(score) || typeof score !== 'number') throw new BuyerMatchError('argument-invalid', 'A score in the run is not a number.', { got: `${id}: ${score}`, remedy: 'Leave out candidates that were not scored.' });
  return entries.sort(([a, x], [b, y]) => (x === y ? compareIds(a, b) : y - x)).map(([id]) => id);
}
