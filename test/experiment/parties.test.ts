import { describe, expect, test } from 'vitest';
import { checkContracts, checkParties, isPlaceholder } from '../../src/experiment/parties';
import { IssueList } from '../../src/intake/issues';

describe('placeholders are no parties', () => {
  test.each(['TO THE ORDER OF', 'To order of Shinhan Bank', 'N/A', 'unknown', 'VARIOUS', '미상', '지시인식', '-', 'xxx', 'TEST BUYER', 'Cash sales', '확인 중'])('%s', (name) => {
    expect(isPlaceholder({ id: 'b1', name })).toBe(true);
    expect(isPlaceholder({ id: name })).toBe(true);
  });

  test.each(['Order of Malta Trading', 'Unknown Pleasures Ltd', 'Test Instruments GmbH', '미상상사', 'Total Energies', 'b1', 'ECLAC', 'Nilkamal'])('%s is a party', (name) => {
    expect(isPlaceholder({ id: 'b1', name })).toBe(false);
  });
});

describe('one party under several ids', () => {
  const found = (parties: { id: string; name?: string; country?: string }[]) => {
    const issues = new IssueList('en');
    return { ...checkParties(parties, 'buyers', issues), issues: issues.list().map(({ code, found: value }) => [code, value]) };
  };

  test('the same name in the same country, legal form, case and spaces aside', () => {
    expect(found([{ id: 'b2', name: '(주)한빛 무역', country: 'KR' }, { id: 'b1', name: '주식회사 한빛무역', country: 'KR' }, { id: 'b3', name: 'Saigon Valve Co., Ltd.', country: 'VN' }, { id: 'b4', name: 'SAIGON VALVE', country: 'VN' }])).toEqual({
      sameParty: 2,
      placeholders: 0,
      issues: [['party-twice', 'b1, b2'], ['party-twice', 'b3, b4']],
    });
  });

  test('the same name in two countries, and parties without a name, are left alone', () => {
    expect(found([{ id: 'b1', name: 'Valve', country: 'VN' }, { id: 'b2', name: 'Valve', country: 'PL' }, { id: 'b3' }, { id: 'b4' }, { id: 'b5', name: 'Co., Ltd.' }, { id: 'b6', name: 'Inc' }]).sameParty).toBe(0);
  });
});

test('parties of contracts that are in no file are named once, with how often', () => {
  const issues = new IssueList('en');
  const contract = (supplierId: string, buyerId: string) => ({ id: `${supplierId}${buyerId}`, supplierId, buyerId, date: '2024-01-01', stage: 'contracted' as const });
  expect(checkContracts([contract('s1', 'b1'), contract('s1', 'b9'), contract('s9', 'b9')], new Map([['s1', 0]]), new Map([['b1', 0]]), issues)).toBe(2);
  expect(issues.list().map(({ path, found, count }) => [path, found, count])).toEqual([['buyerId', 'b9', 2], ['supplierId', 's9', undefined]]);
});
