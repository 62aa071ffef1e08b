import { describe, expect, test } from 'vitest';
import { compareRuns, measure, summarise } from '../../src/evaluate';
import { createRandom } from '../../src/random';

const random = createRandom(21);
const queries = Array.from({ length: 60 }, (_, i) => `q${i}`);
const column = (base: number) => queries.map(() => Math.min(1, base + random.unit() / 2));
const runs = { good: { queries, values: { mrr: column(0.5), map: column(0.4) } }, fair: { queries, values: { mrr: column(0.3), map: column(0.38) } }, twin: { queries, values: { mrr: column(0.3), map: column(0.38) } } };

describe('runs side by side', () => {
  const { methods, comparisons } = compareRuns(runs, { seed: 5 });

  test('each has the interval it has alone', () => {
    expect(methods['fair']).toEqual(summarise(runs.fair, { seed: 5 }));
  });

  test('every pair is compared on every metric, the difference being that of the means', () => {
    expect(comparisons.map(({ a, b, metric }) => `${metric} ${a} ${b}`)).toEqual(['mrr good fair', 'mrr good twin', 'mrr fair twin', 'map good fair', 'map good twin', 'map fair twin']);
    for (const { a, b, metric, difference, low, high } of comparisons) {
      expect(difference).toBeCloseTo(methods[a]![metric]!.mean - methods[b]![metric]!.mean, 12);
      expect(low <= difference && difference <= high).toBe(true);
    }
  });

  test('a real difference is found, none is found between twins', () => {
    expect(comparisons[0]!.p).toBeLessThan(0.01);
    expect(comparisons[2]!.p).toBeGreaterThan(0.05);
  });

  test('more pairs, larger p: they are corrected together', () => {
    const alone = compareRuns(runs, { seed: 5, pairs: [['good', 'fair']] }).comparisons[0]!;
    expect(comparisons[0]!.p).toBeGreaterThan(alone.p);
    expect(comparisons[0]!.p).toBeLessThanOrEqual(alone.p * 3);
  });

  test('the interval of a difference is a paired one: narrower than the two intervals apart when the runs go up and down together', () => {
    const shifted = { a: runs.fair, b: { queries, values: { mrr: runs.fair.values.mrr.map((x) => x - 0.01), map: runs.fair.values.map } } };
    const { low, high } = compareRuns(shifted).comparisons[0]!;
    expect(low).toBeCloseTo(0.01, 9);
    expect(high).toBeCloseTo(0.01, 9);
  });

  test('runs over different queries, and names that are not there, are refused', () => {
    expect(() => compareRuns({ a: measure({ q: { x: 1 } }, {}), b: measure({ r: { x: 1 } }, {}) })).toThrow(/same queries/);
    expect(() => compareRuns(runs, { pairs: [['good', 'best']] })).toThrow(/no run of this name/);
  });
});
