import { BuyerMatchError } from '../errors';
import { LEVEL, meanOf, percentiles, resampleMeans, type Interval, type ResampleOptions } from './bootstrap';
import { holm } from './holm';
import type { Measured } from './measure';
import { bootstrapTest, randomisationTest } from './paired';

/** Two runs on the same queries: how far `a` is above `b`. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly metric: string;
  /** Mean of a minus mean of b, with its paired bootstrap interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Two-sided, corrected by Holm over the pairs compared on this metric. */
  readonly p: number;
}

export interface CompareOptions extends ResampleOptions {
  /** Which runs to compare; by default each with every later one. */
  readonly pairs?: readonly (readonly [a: string, b: string])[];
  /** How p is found. */
  readonly test?: 'randomisation' | 'bootstrap';
}

export interface Compared {
  readonly methods: Record<string, Record<string, Interval>>;
  readonly comparisons: Comparison[];
}

const TESTS = { randomisation: randomisationTest, bootstrap: bootstrapTest } as const;

const allPairs = (names: readonly string[]): [string, string][] => names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));

/**
 * Several runs over the same queries side by side: means with intervals, and paired differences with corrected p-values. All
 * come from the same resampled queries.
 */
export function compareRuns(runs: Readonly<Record<string, Pick<Measured, 'queries' | 'values'>>>, options: CompareOptions = {}): Compared {
  const names = Object.keys(runs);
  const { pairs = allPairs(names), test = 'randomisation', level = LEVEL } = options;
  const unknown = pairs.flat().find((name) => !Object.hasOwn(runs, name));
  if (unknown !== undefined) throw new BuyerMatchError('argument-invalid', 'There is no run of this name to compare.', { got: unknown, remedy: `The runs are ${names.join(', ')}.` });
  const queries = runs[names[0]!]?.queries ?? [];
  if (names.some((name) => runs[name]!.queries.length !== queries.length || runs[name]!.queries.some((query, i) => query !== queries[i]))) throw new BuyerMatchError('argument-invalid', 'The runs were not measured on the same queries.', { remedy: 'Measure all of them against the same qrels.' });
  const metrics = Object.keys(runs[names[0]!]?.values ?? {});
  const columns = names.flatMap((name) => metrics.map((metric) => runs[name]!.values[metric] ?? []));
  const resampled = resampleMeans(columns, options);
  const at = (name: string, metric: string): number => names.indexOf(name) * metrics.length + metrics.indexOf(metric);
  const methods = Object.fromEntries(names.map((name) => [name, Object.fromEntries(metrics.map((metric) => [metric, { mean: meanOf(columns[at(name, metric)]!), ...percentiles(resampled[at(name, metric)]!, level) }]))]));
  const comparisons = metrics.flatMap((metric) => {
    const p = holm(pairs.map(([a, b]) => TESTS[test](columns[at(a, metric)]!, columns[at(b, metric)]!, options)));
    return pairs.map(([a, b], i): Comparison => {
      const other = resampled[at(b, metric)]!;
      return { a, b, metric, difference: meanOf(columns[at(a, metric)]!) - meanOf(columns[at(b, metric)]!), ...percentiles(resampled[at(a, metric)]!.map((mean, r) => mean - other[r]!), level), p: p[i]! };
    });
  });
  return { methods, comparisons };
}
