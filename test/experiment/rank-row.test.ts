import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../../src/evaluate';
import { metric } from '../../src/evaluate/metrics';
import { rankRow } from '../../src/experiment/rank-row';

const scores = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 15 });

test('counting the candidates ahead gives the ranks that sorting gives, ties, left-out ones and lists included', () => {
  fc.assert(
    fc.property(scores, fc.array(fc.tuple(fc.nat(14), fc.integer({ min: 1, max: 3 })), { maxLength: 6 }), fc.array(fc.nat(14), { maxLength: 5 }), fc.integer({ min: 1, max: 5 }), (row, wanted, out, k) => {
      const left = new Set(out);
      const relevant = new Map(wanted.filter(([at]) => at < row.length && !left.has(at)));
      const sorted = [...row.keys()].filter((at) => !left.has(at)).sort((a, b) => row[b]! - row[a]! || a - b);
      const { hits, top } = rankRow(Float64Array.from(row), { relevant, left }, k);
      expect(top).toEqual(sorted.slice(0, k));
      expect(hits).toEqual(sorted.flatMap((at, i) => (relevant.has(at) ? [{ rank: i + 1, grade: relevant.get(at)! }] : [])));
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});

test("a row's metrics are those of the same list judged as a run", () => {
  fc.assert(
    fc.property(scores, fc.array(fc.tuple(fc.nat(14), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 6 }), (row, wanted) => {
      const relevant = new Map(wanted.filter(([at]) => at < row.length));
      if (relevant.size === 0) return;
      const id = (at: number) => String(at).padStart(2, '0');
      const names = ['ndcg@10', 'mrr', 'recall@5', 'hit@1', 'map'] as const;
      const { values } = measure({ q: Object.fromEntries([...relevant].map(([at, grade]) => [id(at), grade])) }, { q: Object.fromEntries(row.map((score, at) => [id(at), score])) }, { metrics: names });
      const { hits } = rankRow(Float64Array.from(row), { relevant, left: new Set() }, 10);
      const judged = { hits, ideal: [...relevant.values()].sort((a, b) => b - a), retrieved: row.length };
      for (const name of names) expect(metric(name)(judged)).toBe(values[name]![0]);
    }),
    { seed: 20_261_124, numRuns: 300 },
  );
});
