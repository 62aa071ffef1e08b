import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/evaluate';
import { createRandom } from '../../src/random';

const column = (n: number, draw: (i: number) => number) => Array.from({ length: n }, (_, i) => draw(i));
const of = (values: readonly number[], options = {}) => summarise({ values: { m: values } }, options)['m']!;

describe('bootstrap intervals over queries', () => {
  test('the same seed gives the same bytes, another seed another interval', () => {
    const random = createRandom(9);
    const values = column(50, () => random.unit());
    expect(of(values, { seed: 3 })).toEqual(of(values, { seed: 3 }));
    expect(of(values, { seed: 4 })).not.toEqual(of(values, { seed: 3 }));
    expect(of(values, { seed: 4 }).mean).toBe(of(values, { seed: 3 }).mean);
  });

  test('for many queries it is the interval of the normal approximation: mean plus and minus 1.96 standard errors', () => {
    const random = createRandom(7);
    const values = column(2000, () => random.unit());
    const { mean, low, high } = of(values, { resamples: 4000 });
    const error = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / values.length;
    expect(low).toBeCloseTo(mean - 1.96 * error, 3);
    expect(high).toBeCloseTo(mean + 1.96 * error, 3);
  });

  test('covers the true mean in about 95 of 100 samples', () => {
    const random = createRandom(11);
    let covered = 0;
    for (let sample = 0; sample < 300; sample++) {
      const { low, high } = of(column(60, () => (random.unit() < 0.3 ? 1 : 0)), { seed: sample, resamples: 400 });
      if (low <= 0.3 && high >= 0.3) covered++;
    }
    // 285 expected; three standard deviations of a binomial either way, and a little less at small n.
    expect(covered).toBeGreaterThan(270);
    expect(covered).toBeLessThan(298);
  });

  test('a single query has no spread; equal values neither', () => {
    expect(of([0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
    expect(of([1, 1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1 });
  });

  test('no query at all is refused, not averaged', () => {
    expect(() => of([])).toThrow(/no query/);
    expect(() => of([1], { resamples: 0 })).toThrow(/resamples/);
    expect(() => of([1], { level: 1 })).toThrow(/level/);
  });

  test('low, mean and high stand in this order within the values, and a higher level is never narrower', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), fc.nat(), (values, seed) => {
      const narrow = of(values, { seed, resamples: 200, level: 0.5 });
      const wide = of(values, { seed, resamples: 200, level: 0.99 });
      expect(wide.low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
      expect(wide.high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      expect(wide.low - 1e-12 <= wide.mean && wide.mean <= wide.high + 1e-12).toBe(true);
    }), { seed: 20_261_124, numRuns: 100 });
  });
});
