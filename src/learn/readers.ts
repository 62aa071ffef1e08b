import { FEATURES } from '../features';
import type { Reader } from '../features/feature';
import type { GrowingHistory } from '../history';
import { Candidates } from '../score/candidates';
import { rampPoints, type Weights } from '../score/weights';
import type { Row } from './choices';
import type { Cast } from './labels';
import { spread, type Parameters } from './parameters';

type AnyReader = Reader<unknown, unknown>;

/** Reads a supplier and a buyer, by place, as rows of the learning problem. */
export type ReadPair = (supplier: number, buyer: number) => Row;

/** Readings and rows kept at a time; beyond that they are read anew. */
const MOST_KEPT = 2 ** 18;

/** Remembers what was worked out for a pair. */
function remember<T>(work: (supplier: number, buyer: number) => T, buyers: number): (supplier: number, buyer: number) => T {
  const known = new Map<number, T>();
  return (supplier, buyer) => {
    const key = supplier * buyers + buyer;
    let value = known.get(key);
    if (value === undefined) {
      if (known.size === MOST_KEPT) known.clear();
      known.set(key, (value = work(supplier, buyer)));
    }
    return value;
  };
}

/**
 * Readers for one day and the history before it. Suppliers are prepared once a day, and once for all days where the day makes
 * no difference; of several products the best one is chosen by the prior, as it is before anything was learned.
 */
export function createReaders(cast: Cast, parameters: Parameters, prior: Weights, anyHistory: GrowingHistory): (on: string, history: GrowingHistory) => ReadPair {
  const candidates = new Candidates(anyHistory);
  for (const buyer of cast.buyers) candidates.add(buyer);
  const keys = cast.buyers.map(({ id }) => candidates.byId.get(id)!.keys);
  const weigh = FEATURES.map((_, f) => (values: readonly number[]): number => values.reduce((sum, value, t) => sum + rampPoints(prior.ramps[f]![t]!, value), 0));

  function readerOf(f: number, on?: string, history?: GrowingHistory): (supplier: number, buyer: number) => readonly number[] {
    const prepared = new Map<number, AnyReader>();
    return (supplier, buyer) => {
      let read = prepared.get(supplier);
      if (!read) prepared.set(supplier, (read = FEATURES[f]!.prepare(cast.suppliers[supplier]!, { on, words: candidates.collections[f]!, names: candidates.names, history, weigh: weigh[f]! })));
      const { state, values } = read(keys[buyer]![f], false);
      return state === 'unknown' ? [] : values;
    };
  }
  const lasting = FEATURES.map(({ timeless }, f) => (timeless ? remember(readerOf(f), keys.length) : undefined));

  return (on, history) => {
    const readers = lasting.map((kept, f) => kept ?? readerOf(f, on, history));
    return remember((supplier, buyer) => {
      const columns: number[] = [];
      const values: number[] = [];
      const emit = (parameter: number, share: number): void => {
        columns.push(parameter);
        values.push(share);
      };
      readers.forEach((read, f) => read(supplier, buyer).forEach((value, t) => void (value > 0 && spread(parameters, f, t, value, emit))));
      return { parameters: columns, values };
    }, keys.length);
  };
}
