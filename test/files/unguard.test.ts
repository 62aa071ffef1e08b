import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardCell, unguard } from '../../src/files/csv-write';

it('the guard comes off again from every cell, also from one that began with an apostrophe', () => {
  expect(unguard("'김")).toBe("'김");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '1', '.', 'a', '\t', '@', '＝'), maxLength: 6 }), (text) => {
      expect(unguard(guardCell(text))).toBe(text);
    }),
    { numRuns: 3000, seed: 4 },
  );
});
