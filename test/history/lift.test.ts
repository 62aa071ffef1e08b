import { describe, expect, test } from 'vitest';
import { historyBefore, liftsOf } from '../../src/history';
import type { Contract } from '../../src/schema/contract';

const SUPPLIERS = new Map([['kr', { country: 'KR', products: [] }], ['fr', { country: 'FR', products: [] }]]);
const many = (n: number, buyerId: string, hs: string, supplierId = 'kr'): Contract[] => Array.from({ length: n }, (_, i) => ({ id: `${buyerId}${hs}${supplierId}${i}`, supplierId, buyerId, date: '2024-01-01', stage: 'contracted', product: { hs: [hs] } }));
const lifts = (contracts: Contract[], buyer: string, hs: string[], country?: string) => {
  const { bought } = historyBefore('2024-06-01', contracts, { suppliers: SUPPLIERS, buyers: new Map() });
  return liftsOf(bought.of(buyer)!, bought.all, hs.map((key) => [`hs:${key}`]), country);
};

describe('how much more often than expected', () => {
  const market = [...many(30, 'b1', '330499'), ...many(10, 'b1', '848180'), ...many(60, 'b2', '848180')];

  test('observed and expected, each with two contracts added', () => {
    // b1 has 40 of 100 contracts, chapter 33 has 30: 12 were to be expected, 30 are there.
    expect(lifts(market, 'b1', ['33']).goods).toBeCloseTo(Math.log((30 + 2) / (12 + 2)), 12);
    expect(lifts(market, 'b2', ['33']).goods).toBeCloseTo(Math.log(2 / (18 + 2)), 12);
  });

  test('a finer level counts only what it adds to the coarser one', () => {
    const coarse = lifts(market, 'b1', ['33']).goods;
    const fine = lifts(market, 'b1', ['33', '3304', '330499']).goods;
    expect(fine).toBeGreaterThan(coarse);
    expect(fine).toBeLessThan(Math.log(30 / 12));
  });

  test('goods nobody has traded, and parties with few contracts, say nothing or little', () => {
    expect(lifts(market, 'b1', ['95']).goods).toBe(0);
    const newcomer = lifts([...market, ...many(1, 'b3', '330499')], 'b3', ['33']).goods;
    expect(newcomer).toBeGreaterThan(0);
    expect(newcomer).toBeLessThan(Math.log(1.5));
  });

  test('places: the country beyond its sub-region, goods and place beyond each', () => {
    const trade = [...many(20, 'b1', '330499', 'kr'), ...many(20, 'b1', '848180', 'fr'), ...many(20, 'b2', '848180', 'kr'), ...many(20, 'b2', '330499', 'fr')];
    const same = lifts(trade, 'b1', ['33'], 'KR');
    // Goods and countries taken alone are spread evenly; together they are not.
    expect([same.goods, same.subregion, same.country]).toEqual([0, 0, 0]);
    expect(same.both).toBeGreaterThan(0.4);
    expect(lifts(trade, 'b1', ['33'], 'FR').both).toBeLessThan(-0.4);
  });
});
