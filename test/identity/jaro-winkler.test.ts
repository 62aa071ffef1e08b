import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from '../../src/identity/jaro-winkler';

// Values of Winkler's own examples (U.S. Census Bureau, RR91/09), three digits.
test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
])('%s and %s', (a, b, likeness) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 2);
});

test('is symmetric, in [0, 1], and 1 only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const likeness = jaroWinkler(a, b);
      expect(likeness).toBeCloseTo(jaroWinkler(b, a), 12);
      expect(likeness >= 0 && likeness <= 1).toBe(true);
      if (a !== b) expect(likeness).toBeLessThan(1);
    }),
    { seed: 11 },
  );
});
