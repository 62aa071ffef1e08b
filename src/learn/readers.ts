import { FEATURES } from '../features';
import type { Reader } from '../features/feature';
import type { GrowingHistory } from '../history';
import { Candidates } from '../score/candidates';
import { PRIOR, rampPoints } from '../score/weights';
import type { Row } from './choices';
import type { Cast } from './labels';
import { spread, type Parameters } from './parameters';

type AnyReader = Reader<unknown, unknown>;

/** Reads a supplier and a buyer, by place, as rows of the learning problem. */
export type ReadPair = (supplier: number, buyer: number) => Row;

/**
 * Readers for one day and the history before it. Suppliers are prepared once a day; of several products the best one is
 * chosen by the prior, as it is before anything was learned.
 */
export function createReaders(cast: Cast, parameters: Parameters, anyHistory: GrowingHistory): (on: string, history: GrowingHistory) => ReadPair {
  const candidates = new Candidates(anyHistory);
  for (const buyer of cast.buyers) candidates.add(buyer);
  const keys = cast.buyers.map(({ id }) => candidates.byId.get(id)!.keys);
  const weigh = FEATURES.map((_, f) => (values: readonly number[]): number => values.reduce((sum, value, t) => sum + rampPoints(PRIOR.ramps[f]![t]!, value), 0));

  return (on, history) => {
    const prepared = new Map<number, readonly AnyReader[]>();
    const readersOf = (supplier: number): readonly AnyReader[] => {
      let readers = prepared.get(supplier);
      if (!readers) prepared.set(supplier, (readers = FEATURES.map((feature, f) => feature.prepare(cast.suppliers[supplier]!, { on, words: candidates.collections[f]!, names: candidates.names, history, weigh: weigh[f]! }))));
      return readers;
    };
    return (supplier, buyer) => {
      const columns: number[] = [];
      const values: number[] = [];
      readersOf(supplier).forEach((read, f) => {
        const reading = read(keys[buyer]![f], false);
        if (reading.state === 'unknown') return;
        reading.values.forEach((value, t) => {
          if (value > 0)
            spread(parameters, f, t, value, (parameter, share) => {
              columns.push(parameter);
              values.push(share);
            });
        });
      });
      return { parameters: columns, values };
    };
  };
}
