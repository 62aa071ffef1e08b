import { BuyerMatchError } from '../errors';

/** How lists share out attention among the candidates. */
export interface Exposure {
  /** Share of the candidates that stand in at least one list. */
  readonly coverage: number;
  /** Gini coefficient of how often each candidate is listed: 0 all alike, near 1 a few take all. Candidates in no list count as 0. */
  readonly gini: number;
}

/** Gini coefficient of non-negative amounts (Gini 1912, by ranks); 0 when there is nothing to share. */
export function gini(amounts: readonly number[]): number {
  if (amounts.some((amount) => !(amount >= 0 && amount < Infinity))) throw new BuyerMatchError('argument-invalid', 'Amounts to be shared are finite and not negative.', { got: amounts.find((amount) => !(amount >= 0 && amount < Infinity)) });
  let total = 0;
  let weighted = 0;
  [...amounts].sort((a, b) => a - b).forEach((amount, i) => {
    total += amount;
    weighted += (2 * (i + 1) - amounts.length - 1) * amount;
  });
  return total === 0 ? 0 : weighted / (amounts.length * total);
}

/** Coverage and Gini coefficient of lists over all the candidates there were. */
export function exposure(lists: Iterable<Iterable<string>>, candidates: Iterable<string>): Exposure {
  const counts = new Map([...candidates].map((id) => [id, 0]));
  for (const list of lists) {
    for (const id of list) {
      const count = counts.get(id);
      if (count === undefined) throw new BuyerMatchError('argument-invalid', 'A list names what is not a candidate.', { got: id });
      counts.set(id, count + 1);
    }
  }
  const listed = [...counts.values()];
  return { coverage: counts.size === 0 ? 0 : listed.filter((count) => count > 0).length / counts.size, gini: gini(listed) };
}
