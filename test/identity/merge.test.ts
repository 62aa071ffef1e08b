import { expect, test } from 'vitest';
import { mergeBuyers } from '../../src/identity';
import type { Buyer } from '../../src/schema/buyer';

const evidence = { kind: 'credit-report', for: true, on: '2025-01-05', source: 'K-SURE' } as const;
const one: Buyer = { id: 'C-1', name: 'Hanoi Beauty', country: 'VN', wants: [{ name: 'serum' }], evidence: [evidence], lastActiveOn: '2025-01-01', carried: { remark: 'good' } };
const two: Buyer = { id: 'F-9', name: '하노이 뷰티', country: 'VN', wants: [{ name: 'serum' }, { name: 'mask' }], evidence: [evidence, { ...evidence, for: false, on: '2025-06-01' }], lastActiveOn: '2026-02-01', website: 'hanoi.vn', carried: { remark: 'slow payer' } };
const merged = mergeBuyers([{ source: 'crm', buyer: one }, { source: 'fair', buyer: two }]);

test('keeps every wanted item, piece of evidence and remark once, and fills what was absent', () => {
  expect(merged.buyer).toEqual({
    id: 'C-1', name: 'Hanoi Beauty', country: 'VN', website: 'hanoi.vn', wants: [{ name: 'serum' }, { name: 'mask' }],
    evidence: [evidence, { ...evidence, for: false, on: '2025-06-01' }], lastActiveOn: '2026-02-01',
    carried: { remark: 'good; slow payer', 'record.crm': 'C-1', 'record.fair': 'F-9' },
  });
});

test('names what the records disagree on, with its source, and where each came from', () => {
  expect(merged.conflicts).toEqual([{ field: 'name', kept: 'Hanoi Beauty', other: '하노이 뷰티', source: 'fair', id: 'F-9' }]);
  expect(merged.records).toEqual([{ source: 'crm', id: 'C-1' }, { source: 'fair', id: 'F-9' }]);
});

test('changes no record, and refuses none at all', () => {
  expect(one.carried).toEqual({ remark: 'good' });
  expect(() => mergeBuyers([])).toThrow('at least one');
});
