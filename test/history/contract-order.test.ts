import { expect, test } from 'vitest';
import { compareContracts } from '../../src/history';
import { createRandom, shuffle } from '../../src/random';
import type { Contract } from '../../src/schema/contract';

const deal = (id: string, date: string, supplierId: string, buyerId: string, name?: string): Contract => ({ id, date, supplierId, buyerId, stage: 'contracted', ...(name === undefined ? {} : { product: { name } }) });

const DEALS = [deal('9', '2023-01-01', 's2', 'b1'), deal('8', '2023-01-02', 's1', 'b1'), deal('7', '2023-01-02', 's1', 'b2'), deal('6', '2023-01-02', 's1', 'b2', 'kit'), deal('5', '2023-01-02', 's1', 'b2', 'set')];

test('contracts are ordered by day and by what they say, whatever order they came in', () => {
  for (let seed = 1; seed <= 20; seed++) expect(shuffle(DEALS, createRandom(seed)).sort(compareContracts)).toEqual(DEALS);
});

test('their own numbers make no difference', () => {
  expect(compareContracts(DEALS[0]!, { ...DEALS[0]!, id: 'other' })).toBe(0);
});
