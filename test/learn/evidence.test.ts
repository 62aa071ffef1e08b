import { describe, expect, test } from 'vitest';
import { createChoice } from '../../src/learn/choices';
import { valueAt } from '../../src/learn/conditional-logit';
import { logEvidence } from '../../src/learn/evidence';
import { minimise } from '../../src/learn/newton';
import { logNormalCdf } from '../../src/learn/normal';

test('the log of the normal distribution function, far tails included', () => {
  // Reference values: Python 3.11, math.log(0.5 * math.erfc(-z / math.sqrt(2))), math.log1p for z = 8.
  for (const [z, log] of [[0, -Math.LN2], [1, -0.1727537790234499], [-1, -1.8410216450092634], [3, -0.0013508099647482027], [-3, -6.607726221510348], [-10, -53.23128515051246], [-35, -616.9751012619224], [8, -6.220960574271821e-16]] as const) {
    expect(Math.abs(logNormalCdf(z) - log)).toBeLessThan(1e-9 * Math.max(1, Math.abs(log)));
  }
});

describe('evidence of a lambda', () => {
  /** The integral itself, for one weight. */
  function integral(n: number, won: number, mean: number, precision: number): number {
    const choices = Array.from({ length: n }, (_, i) => createChoice(i < won ? [{ parameters: [0], values: [1] }, { parameters: [], values: [] }] : [{ parameters: [], values: [] }, { parameters: [0], values: [1] }], 1, i));
    const prior = { mean: Float64Array.of(mean), precision: Float64Array.of(precision) };
    const step = 0.001;
    let sum = 0;
    for (let b = step / 2; b < 40; b += step) sum += Math.exp(-valueAt(choices, prior, Float64Array.of(b))) * step;
    const exact = Math.log(sum) + 0.5 * Math.log(precision / (2 * Math.PI)) - logNormalCdf(mean * Math.sqrt(precision));
    const minimum = minimise(choices, prior, prior.mean);
    return Math.abs(logEvidence(minimum, prior) - exact);
  }

  test('is the integral over the weight, free or held at 0', () => {
    expect(integral(60, 45, 0.7, 1)).toBeLessThan(0.01);
    expect(integral(60, 20, 0.7, 1)).toBeLessThan(0.02);
    expect(integral(60, 31, 0, 2)).toBeLessThan(0.05);
    expect(integral(5, 3, 0.6, 10)).toBeLessThan(0.05);
  });
});
