import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure, order, type MetricName } from '../../src/evaluate';

const METRICS: readonly MetricName[] = ['ndcg', 'ndcg@3', 'mrr', 'mrr@3', 'recall', 'recall@3', 'precision', 'precision@3', 'hit', 'hit@3', 'map', 'map@3'];
const SEED = { seed: 20_261_124, numRuns: 300 };

const IDS = Array.from({ length: 8 }, (_, i) => `c${i}`);
const grades = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: -1, max: 4 }));
const scores = fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: -2, max: 2 }));
const one = (qrels: Record<string, number>, run: Record<string, number>) => {
  const { queries, values } = measure({ q: qrels }, { q: run }, { metrics: METRICS });
  return queries.length === 0 ? undefined : Object.fromEntries(METRICS.map((name) => [name, values[name]![0]!]));
};

describe('a ranking worked out by hand', () => {
  const qrels = { q: { a: 3, b: 1, z: 2 } };
  const run = { q: { x: 9, a: 8, b: 8, y: 1 } };

  test('x, a, b, y with a worth 3, b worth 1 and z never found', () => {
    const { values } = measure(qrels, run, { metrics: ['ndcg@10', 'mrr', 'recall@2', 'precision@4', 'hit@1', 'hit@2', 'map'] });
    const gained = 3 / Math.log2(3) + 1 / Math.log2(4);
    const best = 3 + 2 / Math.log2(3) + 1 / Math.log2(4);
    const expected: Record<string, number> = { 'ndcg@10': gained / best, mrr: 1 / 2, 'recall@2': 1 / 3, 'precision@4': 2 / 4, 'hit@1': 0, 'hit@2': 1, map: (1 / 2 + 2 / 3) / 3 };
    for (const [name, value] of Object.entries(expected)) expect([name, values[name]![0]]).toEqual([name, expect.closeTo(value, 12)]);
  });

  test('plain objects and Maps are judged alike', () => {
    const map = (byQuery: Record<string, Record<string, number>>) => new Map(Object.entries(byQuery).map(([query, byId]) => [query, new Map(Object.entries(byId))]));
    expect(measure(map(qrels), map(run))).toEqual(measure(qrels, run));
  });
});

describe('the order of a list is total', () => {
  test('score down, then id up by code point, whatever order the run is in', () => {
    expect(order({ b: 1, a: 1, c: 2 })).toEqual(['c', 'a', 'b']);
    expect(order({ '\u{1f600}': 1, '\uffff': 1, 가: 1 })).toEqual(['가', '\uffff', '\u{1f600}']);
    expect(order({ low: -Infinity, high: Infinity, none: 0 })).toEqual(['high', 'none', 'low']);
  });

  test('a score that is not a number is refused', () => {
    expect(() => order({ a: Number.NaN })).toThrow(/not a number/);
  });
});

describe('queries', () => {
  test('one that the run did not answer counts 0; one without a relevant candidate is in no mean; one not judged is named', () => {
    const { queries, values, withoutRelevant, notJudged } = measure({ answered: { a: 1 }, silent: { a: 1 }, empty: { a: 0 }, bare: {} }, { answered: { a: 1 }, stray: { a: 1 }, bare: { a: 1 } }, { metrics: ['mrr'] });
    expect([queries, values, withoutRelevant, notJudged]).toEqual([['answered', 'silent'], { mrr: [1, 0] }, ['bare', 'empty'], ['stray']]);
  });

  test('none at all is an empty answer, not an error', () => {
    expect(measure({}, {}, { metrics: ['mrr'] })).toEqual({ queries: [], values: { mrr: [] }, withoutRelevant: [], notJudged: [] });
  });

  test('ids such as __proto__ are ids', () => {
    const qrels = JSON.parse('{"__proto__":{"__proto__":1}}') as Record<string, Record<string, number>>;
    expect(measure(qrels, qrels, { metrics: ['mrr'] })).toMatchObject({ queries: ['__proto__'], values: { mrr: [1] } });
  });

  test.each(['ndgc@10', 'mrr@0', 'recall@1.5', 'constructor', 'hit@'])('%s is no metric', (name) => {
    expect(() => measure({}, {}, { metrics: [name as MetricName] })).toThrow(/no such metric/);
  });
});

describe('whatever the grades and scores', () => {
  test('every metric lies between 0 and 1', () => {
    fc.assert(fc.property(grades, scores, (qrels, run) => {
      for (const value of Object.values(one(qrels, run) ?? {})) expect(value >= 0 && value <= 1).toBe(true);
    }), SEED);
  });

  test('the best order scores 1 in ndcg, mrr, map and recall', () => {
    fc.assert(fc.property(grades, (qrels) => {
      const best = one(qrels, Object.fromEntries(Object.entries(qrels)));
      if (!best) return;
      for (const name of ['ndcg', 'ndcg@3', 'mrr', 'recall', 'hit', 'map'] as const) expect([name, best[name]]).toEqual([name, expect.closeTo(1, 12)]);
    }), SEED);
  });

  test('moving a more relevant candidate above its neighbour never lowers a metric', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 8 }), fc.nat(), (byRank, pick) => {
      const i = pick % (byRank.length - 1);
      const listed = (values: readonly number[]) => one(Object.fromEntries(byRank.map((grade, id) => [`c${id}`, grade])), Object.fromEntries(values.map((id, rank) => [`c${id}`, -rank])));
      const before = [...byRank.keys()];
      const after = before.with(i, before[i + 1]!).with(i + 1, before[i]!);
      const [worse, better] = byRank[i]! < byRank[i + 1]! ? [listed(before), listed(after)] : [listed(after), listed(before)];
      for (const name of METRICS) expect(better?.[name] ?? 0).toBeGreaterThanOrEqual((worse?.[name] ?? 0) - 1e-12);
    }), SEED);
  });

  test('only the order counts: any increasing change of the scores changes nothing', () => {
    fc.assert(fc.property(grades, scores, (qrels, run) => {
      expect(one(qrels, Object.fromEntries(Object.entries(run).map(([id, score]) => [id, Math.exp(score) * 7 - 3])))).toEqual(one(qrels, run));
    }), SEED);
  });

  test('candidates below every relevant one change nothing but precision of the whole list', () => {
    fc.assert(fc.property(grades, scores, (qrels, run) => {
      const longer = one(qrels, { ...run, zz: -9 });
      const shorter = one(qrels, run);
      for (const name of METRICS.filter((metric) => metric !== 'precision')) expect(longer?.[name]).toBe(shorter?.[name]);
    }), SEED);
  });

  test('grades scaled by a constant change no metric; for all but ndcg only above zero counts', () => {
    fc.assert(fc.property(grades, scores, (qrels, run) => {
      const scaled = one(Object.fromEntries(Object.entries(qrels).map(([id, grade]) => [id, grade * 4])), run);
      const flat = one(Object.fromEntries(Object.entries(qrels).map(([id, grade]) => [id, grade > 0 ? 1 : 0])), run);
      const plain = one(qrels, run);
      for (const name of METRICS) {
        expect(scaled?.[name] ?? 0).toBeCloseTo(plain?.[name] ?? 0, 12);
        if (!name.startsWith('ndcg')) expect(flat?.[name]).toBe(plain?.[name]);
      }
    }), SEED);
  });
});
