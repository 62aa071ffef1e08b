import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure, type MetricName } from '../../src/evaluate';

type ByQuery = Record<string, Record<string, number>>;
interface Case {
  readonly name: string;
  readonly qrels: ByQuery;
  readonly run: ByQuery;
  readonly expected: ByQuery;
}

const { cases } = JSON.parse(readFileSync(path.join(import.meta.dirname, 'reference/trec-eval.json'), 'utf8')) as { cases: Case[] };

const OURS: Readonly<Record<string, MetricName>> = {
  ndcg: 'ndcg', ndcg_cut_1: 'ndcg@1', ndcg_cut_5: 'ndcg@5', ndcg_cut_10: 'ndcg@10', recip_rank: 'mrr', recall_5: 'recall@5', recall_10: 'recall@10', recall_20: 'recall@20', P_1: 'precision@1', P_5: 'precision@5',
  P_10: 'precision@10', set_P: 'precision', success_1: 'hit@1', success_5: 'hit@5', success_10: 'hit@10', map: 'map', map_cut_5: 'map@5', map_cut_10: 'map@10',
};

/** trec_eval breaks ties by id descending, we ascending: ids counted down from 999 turn one into the other. */
const turned = (byQuery: ByQuery): ByQuery => Object.fromEntries(Object.entries(byQuery).map(([query, values]) => [query, Object.fromEntries(Object.entries(values).map(([id, value]) => [`c${999 - Number(id.slice(1))}`, value]))]));

const metrics = Object.values(OURS);

function furthest({ qrels, run, expected }: Case): number {
  const { queries, values, withoutRelevant } = measure(qrels, run, { metrics });
  let most = 0;
  for (const [query, figures] of Object.entries(expected)) {
    const at = queries.indexOf(query);
    if (at < 0) expect(withoutRelevant).toContain(query);
    for (const [theirs, ours] of Object.entries(OURS)) most = Math.max(most, Math.abs(figures[theirs]! - (at < 0 ? 0 : values[ours]![at]!)));
  }
  return most;
}

describe('our formulas are those of trec_eval', () => {
  test('the committed reference covers every measure and has ties, grades and lists of all lengths', () => {
    expect(cases.map(({ name }) => name)).toEqual(['graded, few ties', 'graded, mostly ties', 'all tied, yes or no', 'short lists, few relevant', 'negative grades']);
    for (const { expected } of cases) for (const figures of Object.values(expected)) expect(Object.keys(figures).sort()).toEqual(Object.keys(OURS).sort());
  });

  test.each(cases)('$name: to 1e-9 on every query', (reference) => {
    expect(furthest({ ...reference, qrels: turned(reference.qrels), run: turned(reference.run) })).toBeLessThan(1e-9);
  });

  test('left as they are, tied candidates stand the other way round', () => {
    expect(furthest(cases.find(({ name }) => name === 'graded, mostly ties')!)).toBeGreaterThan(0.01);
  });
});
