import { describe, expect, test } from 'vitest';
import { BuyerMatchError } from '../../src';
import { GrowingHistory, historyBefore } from '../../src/history';
import type { Contract } from '../../src/schema/contract';

const PARTIES = {
  suppliers: new Map([['s1', { country: 'KR', products: [{ hs: ['330499'] }] }], ['s2', { country: 'JP', products: [] }]]),
  buyers: new Map([['b1', { country: 'VN', wants: [{ hs: ['848180'] }] }]]),
};
const deal = (id: string, date: string, more: Partial<Contract> = {}): Contract => ({ id, supplierId: 's1', buyerId: 'b1', date, stage: 'contracted', ...more });

describe('what contracts before a day say', () => {
  test('counts deals by goods, place and both, on either side', () => {
    const { bought, sold } = historyBefore('2024-06-01', [deal('a', '2024-01-01'), deal('b', '2024-02-01', { product: { hs: ['3305'] } })], PARTIES);
    const buyer = bought.of('b1')!;
    expect([buyer.contracts, buyer.count('hs:33'), buyer.count('hs:3304'), buyer.count('@KR'), buyer.count('@030'), buyer.count('hs:33 @KR')]).toEqual([2, 2, 1, 2, 2, 2]);
    expect([sold.of('s1')!.count('@VN'), sold.of('s1')!.count('hs:3305 @VN'), sold.all.contracts]).toEqual([2, 1, 2]);
    expect(bought.of('b2')).toBeUndefined();
  });

  test('the day itself and what comes after are not history, nor is what never became a deal', () => {
    const { bought } = historyBefore('2024-06-01', [deal('a', '2024-06-01'), deal('b', '2024-07-01'), deal('c', '2024-05-31', { stage: 'quoted' }), deal('d', '2024-05-31', { stage: 'shipped' })], PARTIES);
    expect(bought.all.contracts).toBe(1);
  });

  test('a contract from the future is refused, and the day never goes back', () => {
    const history = new GrowingHistory('2024-06-01', PARTIES);
    for (const date of ['2024-06-01', '2025-01-01']) expect(() => history.add(deal('x', date))).toThrow(BuyerMatchError);
    history.advance('2024-06-02');
    history.add(deal('y', '2024-06-01'));
    expect(() => history.advance('2024-01-01')).toThrow(/turned back/);
    expect(history.bought.all.contracts).toBe(1);
  });

  test('lately is the last year, the same day of last year included', () => {
    const deals = [deal('a', '2023-06-01'), deal('b', '2023-05-31'), deal('c', '2024-05-31')];
    const { bought, sold } = historyBefore('2024-06-01', deals, PARTIES);
    expect([bought.of('b1')!.contracts, bought.lately.of('b1')!.contracts, sold.lately.all.count('@VN')]).toEqual([3, 2, 2]);
    const growing = new GrowingHistory('2024-06-01', PARTIES);
    for (const one of deals) growing.add(one);
    growing.advance('2025-06-02');
    expect([growing.bought.lately.all.contracts, growing.bought.lately.of('b1'), growing.bought.lately.all.count('hs:33')]).toEqual([0, undefined, 0]);
  });

  test('a contract without goods counts for what the supplier offers, else for what the buyer wants', () => {
    const { bought } = historyBefore('2024-06-01', [deal('a', '2024-01-01'), deal('b', '2024-01-01', { supplierId: 's2' })], PARTIES);
    expect([bought.all.count('hs:3304'), bought.all.count('hs:8481')]).toEqual([1, 1]);
  });

  test('the order of the contracts does not matter', () => {
    const deals = [deal('a', '2024-01-01'), deal('b', '2024-02-01', { supplierId: 's2' }), deal('c', '2024-02-01', { buyerId: 'b9' })];
    expect(historyBefore('2024-06-01', [...deals].reverse(), PARTIES)).toEqual(historyBefore('2024-06-01', deals, PARTIES));
  });
});
