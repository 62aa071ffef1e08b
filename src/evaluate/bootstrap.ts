import { BuyerMatchError } from '../errors';
import { createRandom } from '../random';

export interface ResampleOptions {
  /** Seed of the resampling; the same seed gives the same interval. */
  readonly seed?: number;
  /** How many times the queries are drawn again. */
  readonly resamples?: number;
  /** Share of the resampled means inside the interval. */
  readonly level?: number;
}

/** A mean over queries with its bootstrap interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export const RESAMPLES = 2000;
export const LEVEL = 0.95;

export const meanOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
};

/**
 * Means of each column over queries drawn with replacement (Efron 1979). All columns see the same draws, so that the
 * difference of two of them is a paired one. Time grows with resamples x queries x columns.
 */
export function resampleMeans(columns: readonly (readonly number[])[], { seed = 1, resamples = RESAMPLES }: ResampleOptions = {}): Float64Array[] {
  const n = columns[0]?.length ?? 0;
  if (n === 0) throw new BuyerMatchError('argument-invalid', 'There is no query to average over.', { remedy: 'Give at least one query with a relevant candidate.' });
  if (columns.some(({ length }) => length !== n)) throw new BuyerMatchError('argument-invalid', 'The columns are not over the same queries.', { got: columns.map(({ length }) => length).join(', ') });
  if (!Number.isInteger(resamples) || resamples < 1) throw new BuyerMatchError('argument-invalid', 'resamples is how often the queries are drawn again.', { got: resamples, remedy: 'Give a whole number, such as 2000.' });
  const random = createRandom(seed);
  const dense = columns.map((column) => Float64Array.from(column));
  const means = columns.map(() => new Float64Array(resamples));
  const drawn = new Uint32Array(n);
  for (let r = 0; r < resamples; r++) {
    for (let i = 0; i < n; i++) drawn[i] = random.below(n);
    dense.forEach((column, c) => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += column[drawn[i]!]!;
      means[c]![r] = sum / n;
    });
  }
  return means;
}

/** The quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy). */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return sorted[below]! + (above - sorted[below]!) * (at - below);
}

/** Percentile interval of resampled values. */
export function percentiles(values: Float64Array, level: number = LEVEL): { low: number; high: number } {
  if (!(level > 0 && level < 1)) throw new BuyerMatchError('argument-invalid', 'level is the share of resampled means inside the interval.', { got: level, remedy: 'Give a number between 0 and 1, such as 0.95.' });
  const sorted = values.slice().sort();
  return { low: quantile(sorted, (1 - level) / 2), high: quantile(sorted, (1 + level) / 2) };
}

/** Means of a run's metrics with bootstrap intervals over its queries. */
export function summarise({ values }: { readonly values: Readonly<Record<string, readonly number[]>> }, options: ResampleOptions = {}): Record<string, Interval> {
  const columns = Object.entries(values);
  const means = resampleMeans(columns.map(([, column]) => column), options);
  return Object.fromEntries(columns.map(([name, column], c) => [name, { mean: meanOf(column), ...percentiles(means[c]!, options.level) }]));
}
