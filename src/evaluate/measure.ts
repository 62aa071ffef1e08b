import { compareIds } from '../compare-ids';
import { metric, type Hit, type MetricName } from './metrics';
import { entriesOf, order, type ById, type Qrels, type Run } from './qrels';

/** One run judged query by query. */
export interface Measured {
  /** Queries with at least one relevant candidate, by id; every column below is in this order. */
  readonly queries: readonly string[];
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Queries of the qrels without a relevant candidate: no ranking can be right or wrong about them, so they are in no mean. */
  readonly withoutRelevant: readonly string[];
  /** Queries of the run that the qrels do not know. */
  readonly notJudged: readonly string[];
}

export const DEFAULT_METRICS: readonly MetricName[] = ['ndcg@10', 'mrr', 'recall@5', 'recall@10', 'hit@1'];

function hitsOf(scores: ById<number>, grades: ReadonlyMap<string, number>): Hit[] {
  return order(scores).flatMap((id, i) => {
    const grade = grades.get(id) ?? 0;
    return grade > 0 ? { rank: i + 1, grade } : [];
  });
}

/**
 * Judges a run by the formulas of trec_eval, one value a query. A query that the run did not answer counts 0, as under
 * trec_eval's `-c`. Ties are broken by id ascending (trec_eval: descending), so that an order is total and stated.
 *
 * @throws BuyerMatchError for an unknown metric or a score that is not a number
 */
export function measure(qrels: Qrels, run: Run, { metrics = DEFAULT_METRICS }: { readonly metrics?: readonly MetricName[] } = {}): Measured {
  const answers = new Map(entriesOf(run));
  const formulas = metrics.map((name) => [name, metric(name)] as const);
  const judged = entriesOf(qrels).sort(([a], [b]) => compareIds(a, b));
  const queries: string[] = [];
  const withoutRelevant: string[] = [];
  const values: Record<string, number[]> = Object.fromEntries(metrics.map((name) => [name, []]));
  for (const [query, byCandidate] of judged) {
    const grades = new Map(entriesOf(byCandidate));
    const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
    if (ideal.length === 0) {
      withoutRelevant.push(query);
      continue;
    }
    const scores = answers.get(query) ?? {};
    const hits = hitsOf(scores, grades);
    const retrieved = entriesOf(scores).length;
    queries.push(query);
    for (const [name, formula] of formulas) values[name]!.push(formula({ hits, ideal, retrieved }));
  }
  const known = new Set(judged.map(([query]) => query));
  return { queries, values, withoutRelevant, notJudged: [...answers.keys()].filter((query) => !known.has(query)).sort(compareIds) };
}
