import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Partners } from '../../src/history/partners';

const filled = (deals: readonly (readonly [string, string])[]) => {
  const partners = new Partners();
  for (const [supplier, buyer] of deals) partners.add(supplier, buyer);
  return partners;
};

describe('partners in common', () => {
  test('a supplier of my buyer that also supplies the other buyer is one way', () => {
    const partners = filled([['me', 'mine'], ['other', 'mine'], ['other', 'theirs'], ['stranger', 'elsewhere']]);
    expect(partners.common('me', 'theirs').found).toBe(1);
    expect(partners.common('me', 'elsewhere').found).toBe(0);
    expect(partners.contracts('other', 'theirs')).toBe(1);
  });

  test('contracts between the two are counted, and are no way round', () => {
    const partners = filled([['me', 'mine'], ['me', 'theirs'], ['me', 'theirs']]);
    expect(partners.contracts('me', 'theirs')).toBe(2);
    expect(partners.common('me', 'theirs').found).toBe(0);
  });

  test('counted as by looking at every way', () => {
    const id = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), (pairs) => {
        const deals = pairs.map(([s, b]) => [`s${s}`, `b${b}`] as const);
        const partners = filled(deals);
        const has = new Set(deals.map(([s, b]) => `${s} ${b}`));
        const suppliers = [...new Set(deals.map(([s]) => s))];
        const buyers = [...new Set(deals.map(([, b]) => b))];
        for (const s of suppliers) {
          for (const b of buyers) {
            let ways = 0;
            for (const other of suppliers) for (const mine of buyers) if (other !== s && mine !== b && has.has(`${s} ${mine}`) && has.has(`${other} ${mine}`) && has.has(`${other} ${b}`)) ways++;
            expect(partners.common(s, b).found).toBe(ways);
          }
        }
      }),
      { seed: 20_261_123 },
    );
  });

  test('thousands of partners cost no more than two hundred', () => {
    const deals = Array.from({ length: 3000 }, (_, i) => ['hub', `b${i}`] as const);
    const partners = filled([...deals, ['me', 'b0'], ['me', 'b2999'], ['x', 'b2999'], ['x', 'y']]);
    expect(partners.common('me', 'b2998').found).toBe(1);
  });
});
