import { describe, expect, test } from 'vitest';
import { contractFromCells } from '../../src/intake/contract-cells';
import { IssueList } from '../../src/intake/issues';
import { fillLayout, recogniseLayout } from '../../src/intake/layout';

function read(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  const issues = new IssueList('en');
  const layout = recogniseLayout(headers, 'contracts');
  return { rows: rows.map((cells, i) => contractFromCells(fillLayout(layout, headers, cells, i + 2), { row: i + 2, issues })), codes: issues.list().map(({ code }) => code) };
}

const PARTIES = ['업체번호', '바이어번호', '상담일'];
const KEYS = ['S1', 'B1', '2024-03-05'];

describe('a list of deals as offices keep it', () => {
  test('Korean headers; a row without a number is known by its place', () => {
    const { rows, codes } = read([...PARTIES, '진행상태', '품목', 'HS코드', '사업명'], [...KEYS, '견적 제출', '볼밸브', '8481.80', '무역사절단']);
    expect(rows).toEqual([{ id: 'row-2', supplierId: 'S1', buyerId: 'B1', date: '2024-03-05', stage: '견적 제출', programme: '무역사절단', product: { name: '볼밸브', hs: ['8481.80'] } }]);
    expect(codes).toEqual([]);
  });

  test('amounts keep their kind: the one of the stage stands first, the others beside it, nothing is added up', () => {
    const { rows } = read([...PARTIES, '상태', '상담액($)', '계약추진액($)', '계약액($)'], [...KEYS, '계약', '500,000', '30만', '10만달러'], [...KEYS, '상담', '500,000', '300,000', '0']);
    expect(rows.map(({ amountUsd, amountKind, otherAmountsUsd }) => [amountUsd, amountKind, otherAmountsUsd])).toEqual([
      [100_000, 'contracted', { consulted: 500_000, expected: 300_000 }],
      [500_000, 'consulted', { expected: 300_000 }],
    ]);
  });

  test('an amount without a kind is given none', () => {
    const { rows } = read([...PARTIES, '상태', '금액'], [...KEYS, '계약', '70,000']);
    expect(rows[0]).toMatchObject({ amountUsd: 70_000 });
    expect(rows[0]).not.toHaveProperty('amountKind');
  });

  test('the kind may stand in a column of its own: 계약추진 is not 계약', () => {
    const { rows } = read([...PARTIES, '상태', '금액', '금액구분'], [...KEYS, '상담', '70,000', '계약추진액'], [...KEYS, '계약', '70,000', '계약액']);
    expect(rows.map(({ amountKind }) => amountKind)).toEqual(['expected', 'contracted']);
  });

  test('a unit in the header goes with its amounts; won are refused, not converted', () => {
    const { rows, codes } = read([...PARTIES, '상태', '계약액(천불)', '상담액 (단위: 백만원)'], [...KEYS, '계약', '120', '800']);
    expect(rows[0]).toMatchObject({ amountUsd: 120_000, amountKind: 'contracted' });
    expect(rows[0]).not.toHaveProperty('otherAmountsUsd');
    expect(codes).toEqual(['currency-not-usd']);
  });

  test('the day of the stage counts when each has its own column', () => {
    const headers = ['업체번호', '바이어번호', '상담일', '계약일', '상태'];
    const { rows } = read(headers, ['S1', 'B1', '2024-03-05', '2024-06-30', '계약'], ['S1', 'B1', '2024-03-05', '2024-06-30', '상담'], ['S1', 'B1', '2024-03-05', '', '거절']);
    expect(rows.map(({ date }) => date)).toEqual(['2024-06-30', '2024-03-05', '2024-03-05']);
  });

  test('without a status the amount tells the stage, and this is said; a zero tells nothing', () => {
    const { rows, codes } = read([...PARTIES, '상담액', '계약액'], [...KEYS, '5000', '3000'], [...KEYS, '5000', '0'], [...KEYS, '', '']);
    expect(rows.map(({ stage }) => stage)).toEqual(['contracted', 'consulted', undefined]);
    expect(codes).toEqual(['stage-from-amount', 'stage-from-amount']);
  });

  test('an amount of a later stage than the one stated is pointed out', () => {
    const { rows, codes } = read([...PARTIES, '상태', '계약액'], [...KEYS, '상담', '3000']);
    expect(rows[0]).toMatchObject({ stage: '상담', amountUsd: 3000, amountKind: 'contracted' });
    expect(codes).toEqual(['stage-before-amount']);
  });
});
