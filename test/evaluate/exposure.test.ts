import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposure, gini } from '../../src/evaluate';

describe('exposure of the candidates', () => {
  test('all alike is 0, one taking all of four is 3/4, halves are known', () => {
    expect(gini([2, 2, 2])).toBe(0);
    expect(gini([0, 0, 0, 5])).toBe(0.75);
    expect(gini([1, 3])).toBe(0.25);
    expect(gini([])).toBe(0);
  });

  test('candidates that no list names count', () => {
    expect(exposure([['a', 'b'], ['a', 'b']], ['a', 'b', 'c', 'd'])).toEqual({ coverage: 0.5, gini: 0.5 });
    expect(exposure([], ['a'])).toEqual({ coverage: 0, gini: 0 });
  });

  test('a listed id that is no candidate is refused', () => {
    expect(() => exposure([['x']], ['a'])).toThrow(/not a candidate/);
  });

  test('scaling changes nothing, giving to the richest never lowers it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }), (amounts) => {
        const before = gini(amounts);
        expect(before >= 0 && before < 1).toBe(true);
        expect(gini(amounts.map((x) => x * 3))).toBeCloseTo(before, 12);
        const richest = amounts.indexOf(Math.max(...amounts));
        expect(gini(amounts.with(richest, amounts[richest]! + 10))).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { seed: 20_261_124 },
    );
  });
});
