import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';

const ON = '2026-03-02';
const SERUM = { name: '세럼', hs: ['330499'] };
const me = { id: 'me', country: 'KR', products: [SERUM] };
const suppliers = [me, { id: 'jp', country: 'JP', products: [SERUM] }, { id: 'fr', country: 'FR', products: [{ hs: ['848180'] }] }];
const buyers = ['b1', 'b2', 'b3'].map((id) => ({ id, country: 'VN', wants: [SERUM] }));
const deals = (n: number, supplierId: string, buyerId: string, product: object) => Array.from({ length: n }, (_, i) => ({ id: `${supplierId}-${buyerId}-${i}`, supplierId, buyerId, date: `2025-0${(i % 9) + 1}-15`, stage: 'contracted', product }));
const contracts = [...deals(4, 'me', 'b1', SERUM), ...deals(6, 'jp', 'b1', SERUM), ...deals(9, 'fr', 'b2', { hs: ['848180'] }), ...deals(1, 'jp', 'b3', SERUM)];
const told = (buyerId: string, more: object = {}, locale: 'ko' | 'en' = 'ko') => {
  const matcher = createMatcher({ buyers, contracts, suppliers, on: ON, validate: false, ...more });
  return matcher.explainPair(me, buyerId, { validate: false, locale }).match.explanation!.clauses.filter(({ code }) => /^(bought|sold|activity|partners)\./.test(code)).map(({ code, kind, text }) => [code, kind, text]);
};

describe('what past contracts say, in words', () => {
  test('of a buyer that bought such goods, and from here', () => {
    expect(told('b1')).toEqual([
      ['bought.goods', 'ground', '이 바이어의 과거 계약 10건 중 10건이 귀사의 ‘세럼’과 같은 품목군입니다.'],
      ['bought.country', 'ground', '이 바이어가 대한민국 업체와 맺은 과거 계약은 4건입니다.'],
      ['sold.goods', 'ground', '귀사의 과거 계약 4건 중 4건이 바이어가 찾는 ‘세럼’과 같은 품목군입니다.'],
      ['sold.country', 'ground', '귀사가 베트남 바이어와 맺은 과거 계약은 4건입니다.'],
      ['activity.buyer', 'ground', '이 바이어의 과거 계약은 모두 10건입니다.'],
      ['partners.repeat', 'ground', '귀사가 이 바이어와 맺은 과거 계약은 4건입니다.'],
    ]);
  });

  test('of a buyer that never bought such goods, and of one that bought nearby', () => {
    expect(told('b2', {}, 'en')[0]).toEqual(['bought.other-goods', 'against', "None of this buyer's past contracts (9) was for goods of the kind of your ‘세럼’."]);
    expect(told('b3', {}, 'en').map(([code, , text]) => [code, text])).toContainEqual(['bought.subregion', 'Past contracts of this buyer with suppliers from Eastern Asia: 1.']);
    expect(told('b3').map(([code]) => code)).toContain('partners.common');
  });

  test('nothing without contracts, and nothing of the day itself', () => {
    expect(told('b1', { contracts: undefined })).toEqual([]);
    expect(told('b1', { on: '2025-01-15' })).toEqual([]);
  });
});

describe('contracts that cannot be history are named', () => {
  const issues = (options: object) => createMatcher({ buyers, contracts, suppliers, ...options }).issues.map(({ code, found }) => [code, found]);

  test('those of the day or later, and all of them without a day', () => {
    expect(issues({ on: ON })).toEqual([]);
    expect(issues({ on: '2025-05-15' })).toEqual([['contracts-not-past', '7']]);
    expect(issues({})).toEqual([['history-without-day', '20']]);
  });

  test('rows that are no contracts', () => {
    expect(issues({ on: ON, contracts: [{ id: 'x' }] })[0]![0]).toBe('field-missing');
  });
});
