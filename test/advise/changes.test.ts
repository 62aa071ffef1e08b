import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { compareResults } from '../../src/advise';
import { buyers as someBuyers, ON, supplier as someSupplier } from '../support/generators';

const SERUM = { name: 'serum', hs: ['330499'] };
const buyers = ['VN', 'PL', 'US'].map((country, i) => ({ id: `b${i}`, country, wants: [SERUM] }));
const supplier = { id: 's', country: 'KR', products: [SERUM], targetMarkets: ['VN'] };
const match = (who: object, rows: object[], on = '2026-03-02') => createMatcher({ buyers: rows, on, validate: false }).match(who, { minScore: -1e9, validate: false, explain: false });

describe('what changed between two results', () => {
  test('a target market added lifts its buyer, for exactly that reason', () => {
    const found = compareResults([match(supplier, buyers)], [match({ ...supplier, targetMarkets: ['US'] }, buyers, '2026-04-02')]);
    expect([found.from, found.to]).toEqual(['2026-03-02', '2026-04-02']);
    const lifted = found.suppliers[0]!.changes.find(({ buyerId }) => buyerId === 'b2')!;
    expect(lifted).toMatchObject({ kind: 'moved', after: { rank: 1 } });
    expect(lifted.terms.map(({ term, before, after, difference }) => [term, before, after, difference])).toEqual([['region.exact', 0, 67, 67], ['region.target', 0, 67, 67]]);
  });

  test('a new buyer entered, a lost one left, and what is not known is said', () => {
    const { suppliers } = compareResults([match(supplier, buyers)], [match(supplier, [...buyers.slice(1), { id: 'b9', country: 'VN', wants: [SERUM] }])]);
    expect(suppliers[0]!.changes.map(({ buyerId, kind, unexplained }) => [buyerId, kind, unexplained])).toEqual([['b9', 'entered', 'not-scored-before'], ['b0', 'left', 'not-scored-after']]);
    expect(suppliers[0]!.unchanged).toBe(2);
  });

  test('a buyer that only fell behind others has no terms of its own', () => {
    const { suppliers } = compareResults([match(supplier, buyers.slice(0, 2))], [match(supplier, [...buyers.slice(0, 2), { id: 'a0', country: 'VN', wants: [SERUM] }])]);
    expect(suppliers[0]!.changes.map(({ buyerId, kind, terms }) => [buyerId, kind, terms])).toEqual([['a0', 'entered', []], ['b0', 'moved', []], ['b1', 'moved', []]]);
  });

  test('a supplier of one day only says so', () => {
    const { suppliers } = compareResults([match(supplier, buyers)], [match({ ...supplier, id: 't' }, buyers)]);
    expect(suppliers.map(({ supplierId, only }) => [supplierId, only])).toEqual([['t', 'after'], ['s', 'before']]);
  });

  test('whatever changed, the terms add up to the change of the score, and nothing changed between equal results', () => {
    fc.assert(
      fc.property(someSupplier, someSupplier, someBuyers, (one, other, rows) => {
        const matcher = createMatcher({ buyers: rows, on: ON, validate: false });
        const result = (who: object) => matcher.match({ ...who, id: 's' }, { k: 100, minScore: -1e9, validate: false, includeClosed: true });
        const [before, after] = [result(one), result(other)];
        for (const { before: was, after: is, terms, unexplained } of compareResults([before], [after]).suppliers[0]!.changes) {
          if (unexplained) continue;
          expect(terms.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(is.score! - was.score!, 6);
        }
        expect(compareResults([before], [before]).suppliers[0]!.changes).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
