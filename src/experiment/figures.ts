import { compareRuns, exposure, metric, type Exposure, type MetricName } from '../evaluate';
import type { Query } from './judgements';
import type { RankedRow } from './rank-row';
import type { Figures, MethodName, Segment } from './result';

export const METRICS: readonly MetricName[] = ['ndcg@10', 'mrr', 'recall@5', 'recall@10', 'hit@1'];

/** One value a query, in the order of the queries. */
export type Columns = Readonly<Record<string, readonly number[]>>;

export function measureRows(rows: readonly RankedRow[], queries: readonly Query[], candidates: number): Columns {
  const judged = queries.map(({ relevant, left }, q) => ({ hits: rows[q]!.hits, ideal: [...relevant.values()].sort((a, b) => b - a), retrieved: candidates - left.size }));
  return Object.fromEntries(METRICS.map((name) => [name, judged.map(metric(name))]));
}

/** Exposure of the first candidates of every list. */
export const measureLists = (rows: readonly RankedRow[], candidates: number): Exposure => exposure(rows.map(({ top }) => top.map(String)), Array.from({ length: candidates }, (_, i) => String(i)));

/** The library's own rankings against everything that is simpler. */
function pairsOf(names: readonly MethodName[]): [MethodName, MethodName][] {
  const own = (['trained', 'prior'] as const).filter((name) => names.includes(name));
  return own.flatMap((a) => names.filter((b) => b !== a && b !== 'trained').map((b): [MethodName, MethodName] => [a, b]));
}

/** Means, intervals and comparisons over some of the queries. */
export function figuresOf(columns: ReadonlyMap<MethodName, Columns>, members: readonly number[], options: { readonly seed: number; readonly resamples: number }): Segment {
  if (members.length === 0) return { queries: 0, methods: {}, comparisons: [] };
  const queries = members.map(String);
  const runs = Object.fromEntries([...columns].map(([name, values]) => [name, { queries, values: Object.fromEntries(METRICS.map((m) => [m, members.map((q) => values[m]![q]!)])) }]));
  const { methods, comparisons } = compareRuns(runs, { ...options, pairs: pairsOf([...columns.keys()]) });
  return { queries: members.length, methods: methods as Readonly<Partial<Record<MethodName, Figures>>>, comparisons };
}
