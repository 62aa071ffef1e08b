import type { Contract } from '../schema/contract';

export interface Appended {
  /** The earlier contracts, then the new ones in the order they came. */
  readonly contracts: readonly Contract[];
  readonly added: readonly Contract[];
  /** Outcomes that were there already, by their id. */
  readonly known: number;
}

/**
 * Earlier contracts with outcomes added to them. Reading the same list twice adds nothing the second time; a pair that has
 * come further since gets a further row, so that history and training see when each stage was reached.
 */
export function appendOutcomes(contracts: readonly Contract[], outcomes: readonly Contract[]): Appended {
  const ids = new Set(contracts.map(({ id }) => id));
  const added: Contract[] = [];
  for (const outcome of outcomes) {
    if (ids.has(outcome.id)) continue;
    ids.add(outcome.id);
    added.push(outcome);
  }
  return { contracts: [...contracts, ...added], added, known: outcomes.length - added.length };
}
