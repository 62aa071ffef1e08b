import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../src/evaluate';

test('the worked example of four tests: 0.01, 0.04, 0.03, 0.005', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
});

test('one test needs no correction, none gives none', () => {
  expect(holm([0.2])).toEqual([0.2]);
  expect(holm([])).toEqual([]);
});

test('never smaller than before, at most 1, the order of the tests kept', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
      const adjusted = holm(p);
      adjusted.forEach((value, i) => expect(value >= p[i]! && value <= 1).toBe(true));
      for (let i = 0; i < p.length; i++) for (let j = 0; j < p.length; j++) if (p[i]! < p[j]!) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
    }),
    { seed: 20_261_124 },
  );
});

test('what is no p-value is refused', () => {
  expect(() => holm([0.5, 1.2])).toThrow(/between 0 and 1/);
});
