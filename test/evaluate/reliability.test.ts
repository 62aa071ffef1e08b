import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliability } from '../../src/evaluate';
import { createRandom } from '../../src/random';

describe('are probabilities borne out', () => {
  test('worked out by hand: .2 said and none came, .8 said and one of two', () => {
    const { ece, brier, bins } = reliability([0.2, 0.2, 0.8, 0.8], [0, 0, 1, 0]);
    expect(ece).toBeCloseTo(0.5 * 0.2 + 0.5 * 0.3, 12);
    expect(brier).toBeCloseTo((0.04 + 0.04 + 0.04 + 0.64) / 4, 12);
    expect(bins.map(({ from, to, count, predicted, observed }) => [from, to, count, predicted, observed])).toEqual([[0.2, 0.2, 2, expect.closeTo(0.2, 12), 0], [0.8, 0.8, 2, expect.closeTo(0.8, 12), 0.5]]);
  });

  test("Wilson's interval for 0 of 10 and 5 of 10", () => {
    const at = (observed: number) => reliability(Array.from({ length: 10 }, () => 0.5), Array.from({ length: 10 }, (_, i) => (i < observed ? 1 : 0))).bins[0]!;
    expect([at(0).low, at(0).high]).toEqual([0, expect.closeTo(0.2775, 4)]);
    expect([at(5).low, at(5).high]).toEqual([expect.closeTo(0.2366, 4), expect.closeTo(0.7634, 4)]);
  });

  test('true probabilities err little, the same ones doubled much; 1 falls into the last bin', () => {
    const random = createRandom(31);
    const truth = Array.from({ length: 20_000 }, () => random.unit() / 2);
    const outcomes = truth.map((p) => (random.unit() < p ? 1 : 0));
    expect(reliability(truth, outcomes).ece).toBeLessThan(0.01);
    expect(reliability(truth.map((p) => p * 2), outcomes).ece).toBeCloseTo(0.25, 1);
    expect(reliability([1], [1])).toMatchObject({ ece: 0, bins: [{ from: 1, count: 1 }] });
  });

  test('bins of equal count keep rare outcomes apart, and equal predictions together', () => {
    const random = createRandom(32);
    const rare = Array.from({ length: 1000 }, () => random.unit() / 50);
    const { bins } = reliability(rare, rare, { binning: 'count' });
    expect(bins.map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 100));
    expect(reliability(rare, rare).bins).toHaveLength(1);
    expect(reliability(Array.from({ length: 50 }, () => 0.3), Array.from({ length: 50 }, () => 0), { binning: 'count' }).bins).toHaveLength(1);
  });

  test('nothing predicted is nothing to judge; what is no probability is refused', () => {
    expect(reliability([], [])).toEqual({ ece: 0, brier: 0, bins: [] });
    expect(() => reliability([1.1], [1])).toThrow(/between 0 and 1/);
    expect(() => reliability([1], [])).toThrow(/its outcome/);
  });

  test('counts add up, bins are in order, ece lies between 0 and 1', () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(p, fc.constantFrom(0, 1)), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('width' as const, 'count' as const), (pairs, bins, binning) => {
        const result = reliability(pairs.map(([x]) => x), pairs.map(([, y]) => y), { bins, binning });
        expect(result.bins.reduce((sum, { count }) => sum + count, 0)).toBe(pairs.length);
        expect(result.bins.length).toBeLessThanOrEqual(bins);
        expect(result.ece >= 0 && result.ece <= 1).toBe(true);
        result.bins.forEach(({ from, to, low, observed, high }, i) => {
          expect(from <= to && low <= observed && observed <= high).toBe(true);
          if (i > 0) expect(result.bins[i - 1]!.to).toBeLessThan(from);
        });
      }),
      { seed: 20_261_124 },
    );
  });
});
