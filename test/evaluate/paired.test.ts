import { describe, expect, test } from 'vitest';
import { bootstrapTest, randomisationTest } from '../../src/evaluate';
import { createRandom } from '../../src/random';

const TESTS = [['randomisation', randomisationTest], ['bootstrap', bootstrapTest]] as const;

/** All sign patterns instead of a sample: the definition that the test estimates. */
function exact(a: readonly number[], b: readonly number[]): number {
  const d = a.map((x, i) => x - b[i]!);
  const observed = Math.abs(d.reduce((s, x) => s + x, 0));
  let asFar = 0;
  for (let pattern = 0; pattern < 2 ** d.length; pattern++) if (Math.abs(d.reduce((s, x, i) => s + ((pattern >> i) & 1 ? x : -x), 0)) >= observed - 1e-9) asFar++;
  return asFar / 2 ** d.length;
}

describe.each(TESTS)('paired test by %s', (_, test_) => {
  test('two equal runs are no different', () => {
    expect(test_([0.1, 0.5, 1], [0.1, 0.5, 1])).toBe(1);
  });

  test('which run is named first does not matter for a clear difference', () => {
    const a = Array.from({ length: 40 }, (_, i) => 0.5 + (i % 5) / 10);
    const b = a.map((x, i) => x - 0.1 + (i % 3) / 20);
    expect(test_(a, b)).toBeLessThan(0.01);
    expect(test_(b, a)).toBeLessThan(0.01);
  });

  test('is never 0, however clear', () => {
    expect(test_(Array.from({ length: 200 }, () => 1), Array.from({ length: 200 }, () => 0))).toBeGreaterThan(0);
  });

  test('finds a difference where there is none in about 5 of 100 samples', () => {
    const random = createRandom(13);
    let found = 0;
    for (let sample = 0; sample < 400; sample++) {
      const a = Array.from({ length: 40 }, () => random.unit());
      const b = Array.from({ length: 40 }, () => random.unit());
      if (test_(a, b, { seed: sample, resamples: 300 }) < 0.05) found++;
    }
    // 20 expected of 400.
    expect(found).toBeGreaterThan(6);
    expect(found).toBeLessThan(38);
  });

  test('needs the same queries on both sides', () => {
    expect(() => test_([1], [1, 2])).toThrow(/same queries/);
    expect(() => test_([], [])).toThrow(/same queries/);
  });
});

test('random flips estimate the test over all flips', () => {
  const random = createRandom(17);
  for (let sample = 0; sample < 5; sample++) {
    const a = Array.from({ length: 10 }, () => random.unit());
    const b = a.map((x) => x - 0.2 + 0.6 * (random.unit() - 0.3));
    expect(Math.abs(randomisationTest(a, b, { resamples: 20_000 }) - exact(a, b))).toBeLessThan(0.015);
  }
});

test('every query has a flip of its own, the 33rd and later ones too', () => {
  // Six queries differ by one, the rest by next to nothing: 2 of 64 sign patterns are as far, wherever the six stand.
  const b = Array.from({ length: 70 }, () => 0);
  for (const from of [0, 30, 64]) expect(randomisationTest(b.map((_, i) => (i >= from && i < from + 6 ? 1 : -1e-9)), b, { resamples: 20_000 })).toBeCloseTo(2 / 64, 2);
});
