import { describe, expect, test } from 'vitest';
import { asKnown, shuffleLabels } from '../../src/experiment/leakage';
import { IssueList } from '../../src/intake/issues';
import { market } from '../support/market';

test('facts dated after the split are taken out and reported; what was known stays', () => {
  const issues = new IssueList('en');
  const evidence = (on: string) => ({ kind: 'registry' as const, for: true, on, source: 'office' });
  const before = { id: 'b1', wants: [], lastActiveOn: '2023-06-01', evidence: [evidence('2023-01-01')] };
  const { buyers, facts } = asKnown([before, { id: 'b2', wants: [], lastActiveOn: '2024-06-01', evidence: [evidence('2023-01-01'), evidence('2024-01-01')] }, { id: 'b3', wants: [], evidence: [evidence('2024-01-01')] }], '2023-12-31', issues);
  expect(buyers).toEqual([before, { id: 'b2', wants: [], evidence: [evidence('2023-01-01')] }, { id: 'b3', wants: [] }]);
  expect(facts).toBe(3);
  expect(issues.list().map(({ code, path, count }) => [code, path, count])).toEqual([['fact-after-split', 'lastActiveOn', undefined], ['fact-after-split', 'evidence.on', 2]]);
});

describe('shuffled labels', () => {
  const { contracts } = market();
  const dealt = shuffleLabels(contracts, '2022-12-31', 5);
  const sizes = (rows: typeof contracts, after: boolean) => {
    const counts = new Map<string, number>();
    for (const { date, buyerId } of rows) if (date > '2022-12-31' === after) counts.set(buyerId, (counts.get(buyerId) ?? 0) + 1);
    return [...counts].sort();
  };

  test('keep every supplier, day and stage, and how popular each buyer is before and after the split', () => {
    expect(dealt.map((contract) => ({ ...contract, buyerId: '' }))).toEqual(contracts.map((contract) => ({ ...contract, buyerId: '' })));
    for (const after of [false, true]) expect(sizes(dealt, after)).toEqual(sizes(contracts, after));
  });

  test('change who deals with whom, the same way for the same seed', () => {
    expect(dealt.filter(({ buyerId }, i) => buyerId !== contracts[i]!.buyerId).length).toBeGreaterThan(100);
    expect(shuffleLabels(contracts, '2022-12-31', 5)).toEqual(dealt);
  });
});
