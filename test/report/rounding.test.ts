import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTogether } from '../../src/report/rounding';

test('the parts shown add up to the sum shown, and none moves by a point or more', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -900, max: 900, noNaN: true }), { maxLength: 40 }), (points) => {
      const sum = points.reduce((total, value) => total + value, 0);
      const { parts, total } = roundTogether(points, sum);
      if (points.length > 0) expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      expect(Math.abs(total - sum)).toBeLessThanOrEqual(0.5);
      parts.forEach((part, i) => expect(Math.abs(part - points[i]!)).toBeLessThan(1.0000001));
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test('equal remainders go to the earlier part; nothing is minus zero', () => {
  expect(roundTogether([1 / 3, 1 / 3, 1 / 3], 1)).toEqual({ parts: [1, 0, 0], total: 1 });
  expect(roundTogether([-0.2], -0.2)).toEqual({ parts: [0], total: 0 });
});
