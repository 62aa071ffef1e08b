import { describe, expect, test } from 'vitest';
import { bm25 } from '../../../src/experiment/methods/bm25';
import { category } from '../../../src/experiment/methods/category';
import { chance } from '../../../src/experiment/methods/chance';
import type { Method } from '../../../src/experiment/methods/method';
import { popularity } from '../../../src/experiment/methods/popularity';
import { prior, trained } from '../../../src/experiment/methods/scored';
import { createWorld, type Direction } from '../../../src/experiment/world';
import { rankExhaustively, type MatchOptions } from '../../../src';
import { train } from '../../../src/learn';
import type { Contract } from '../../../src/schema/contract';

const deal = (n: number, supplierId: string, buyerId: string, product?: Contract['product'], stage: Contract['stage'] = 'contracted'): Contract => ({ id: `k${n}`, supplierId, buyerId, date: '2023-01-01', stage, ...(product ? { product } : {}) });
const hs = (...codes: string[]) => ({ hs: codes });

const SUPPLIERS = [
  { id: 's1', country: 'KR', products: [{ name: 'ball valve', hs: ['848180'] }] },
  { id: 's2', country: 'KR', products: [{ name: 'face serum', hs: ['330499'] }] },
  { id: 's3', country: 'KR', products: [{ name: 'gate valve', hs: ['848130'] }] },
  { id: 's4', country: 'KR', products: [] },
];
const BUYERS = [
  { id: 'b1', wants: [{ name: 'valve', hs: ['848180'] }], lastActiveOn: '2023-06-01' },
  { id: 'b2', wants: [{ name: 'serum and cream', hs: ['330499'] }] },
  { id: 'b3', wants: [] },
];
const CONTRACTS = [deal(1, 's1', 'b1'), deal(2, 's1', 'b1'), deal(3, 's3', 'b1'), deal(4, 's2', 'b2'), deal(5, 's2', 'b3', hs('848180')), deal(6, 's4', 'b3', hs('330499'), 'declined')];

const world = (direction: Direction, contracts = CONTRACTS) => createWorld({ suppliers: SUPPLIERS, buyers: BUYERS, contracts, trainUntil: '2023-12-31', direction, relevantFrom: 'introduced' });
const row = (method: Method, supplier: number) => BUYERS.map((_, buyer) => method.prepare(supplier)(buyer));

describe('popularity', () => {
  test('counts different partners, not contracts, and no refusals', () => {
    expect(row(popularity(world('supplier')), 3)).toEqual([2, 1, 1]);
    expect([0, 1, 2, 3].map((supplier) => popularity(world('buyer')).prepare(supplier)(0))).toEqual([1, 2, 1, 0]);
  });
});

describe('chance', () => {
  test('is the same for the same seed, and different for each supplier and seed', () => {
    expect(row(chance(3), 1)).toEqual(row(chance(3), 1));
    expect(row(chance(3), 1)).not.toEqual(row(chance(3), 2));
    expect(row(chance(3), 1)).not.toEqual(row(chance(4), 1));
  });
});

describe('bm25', () => {
  test('a shared word counts by how rare it is among the candidates; no word, no points', () => {
    // "valve" stands once in one of three buyers, who have one word each on average: saturation 1.
    expect(row(bm25(world('supplier')), 0)).toEqual([expect.closeTo(Math.log(1 + 2.5 / 1.5), 12), 0, 0]);
  });

  test('from the buyers\' side the suppliers are the documents', () => {
    const method = bm25(world('buyer'));
    const of = (supplier: number) => method.prepare(supplier)(0);
    expect(of(0)).toBeGreaterThan(0);
    expect(of(0)).toBe(of(2));
    expect(of(1)).toBe(0);
  });
});

describe('category', () => {
  const base = (partners: number) => (partners + 0.5) / (4 + 1.5);
  const smoothed = (own: number, total: number, coarser: number) => (own + 20 * coarser) / (total + 20);

  test('who bought goods of this kind before, smoothed over name, subheading, heading and chapter to popularity', () => {
    // Chapter 84 and heading 8481: b1 from s1 and s3, b3 from s2. Subheading 848180: b1 from s1, b3 from s2. By name: b1 from s1.
    const share = (partners: number, chapter: number, subheading: number, name: number) => smoothed(name, 1, smoothed(subheading, 2, smoothed(chapter, 3, smoothed(chapter, 3, base(partners)))));
    const [b1, b2, b3] = row(category(world('supplier')), 0);
    expect(Math.exp(b1!)).toBeCloseTo(share(2, 2, 1, 1), 12);
    expect(Math.exp(b2!)).toBeCloseTo(share(1, 0, 0, 0), 12);
    expect(Math.exp(b3!)).toBeCloseTo(share(1, 1, 1, 0), 12);
  });

  test('a party without products is ranked by popularity', () => {
    const scores = row(category(world('supplier')), 3);
    scores.forEach((score, i) => expect(Math.exp(score)).toBeCloseTo(base([2, 1, 1][i]!), 12));
  });

  test('a code of a flat scheme counts once, not once a level', () => {
    const flat = { categories: [{ scheme: 'office', code: 'c1' }] };
    const w = createWorld({ suppliers: [{ id: 's1', country: 'KR', products: [flat] }], buyers: BUYERS, contracts: [deal(1, 's1', 'b1', flat)], trainUntil: '2023-12-31', direction: 'supplier', relevantFrom: 'introduced' });
    expect(Math.exp(row(category(w), 0)[0]!)).toBeCloseTo(smoothed(1, 1, 1.5 / 2.5), 12);
  });

  test('from the buyers\' side it asks who sold such goods', () => {
    const method = category(world('buyer'));
    const of = (supplier: number) => method.prepare(supplier)(0);
    expect(of(0)).toBeGreaterThan(of(3));
    expect(of(1)).toBeGreaterThan(of(3));
  });
});

describe("the library's own score", () => {
  const OPTIONS = { validate: false, on: '2024-01-01', minScore: -Infinity, includeClosed: true, k: 3 } satisfies MatchOptions & { on: string };
  const model = train({ suppliers: SUPPLIERS, buyers: BUYERS, contracts: CONTRACTS, validate: false });

  test.each([
    ['prior', {}],
    ['trained', { model, contracts: CONTRACTS, suppliers: SUPPLIERS }],
  ] as const)('%s is exactly what match gives on the first day after the split, from either side', (name, learned) => {
    for (const direction of ['supplier', 'buyer'] as const) {
      const w = world(direction);
      const method = name === 'prior' ? prior(w) : trained(w, model);
      for (const [s, supplier] of w.suppliers.entries()) {
        const { matches } = rankExhaustively(supplier, BUYERS, { ...OPTIONS, ...learned });
        const scores = new Map(matches.map(({ buyerId, score }) => [buyerId, score]));
        expect(w.buyers.map((_, b) => method.prepare(s)(b))).toEqual(w.buyers.map(({ id }) => scores.get(id)));
      }
    }
  });

  test('what was learned is not the prior', () => {
    expect(row(trained(world('supplier'), model), 0)).not.toEqual(row(prior(world('supplier')), 0));
  });
});
