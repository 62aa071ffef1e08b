import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContracts } from '../../src/intake';

const ROW = { id: 'c1', supplierId: 's1', buyerId: 'b1', date: '2024-03-05', stage: 'contracted' };
const codes = (rows: readonly unknown[]) => readContracts(rows).issues.map(({ code }) => code);

describe('rows become deals or issues', () => {
  test('statuses and days as people write them', () => {
    const { values, issues } = readContracts([{ ...ROW, stage: '견적 제출', date: '2024. 3. 5.' }, { ...ROW, id: 'c2', date: new Date('2024-03-05T00:00:00Z') }]);
    expect(values.map(({ stage, date }) => [stage, date])).toEqual([['quoted', '2024-03-05'], ['contracted', '2024-03-05']]);
    expect(issues).toEqual([]);
  });

  test('a row without its parties, day or stage is left out and named', () => {
    const { values, issues } = readContracts([{ id: 'x', supplierId: 's', date: '2024-03-05' }, { ...ROW, stage: '글쎄요' }, { ...ROW, id: 'c3', date: '2024-13-40' }, ROW], { locale: 'en' });
    expect(values.map(({ id }) => id)).toEqual(['c1']);
    expect(issues.map(({ code, row, path, found }) => [code, row, path, found])).toEqual([
      ['field-missing', 1, 'buyerId', 'buyerId, stage'],
      ['value-not-recognised', 2, 'stage', '글쎄요'],
      ['date-not-understood', 3, 'date', '2024-13-40'],
    ]);
  });

  test('a bad amount costs the amount, not the deal', () => {
    const { values, issues } = readContracts([{ ...ROW, amountUsd: -5, amountKind: 'maybe' }]);
    expect(values).toEqual([ROW]);
    expect(issues.map(({ code }) => code)).toEqual(['value-invalid', 'value-invalid']);
  });

  test('the goods of a deal get their codes', () => {
    const { values } = readContracts([{ ...ROW, product: { name: '볼밸브' } }, { ...ROW, id: 'c2', product: { hs: ['3304.99-1000'] } }, { ...ROW, id: 'c3', product: { name: 'Vehicles', categories: [{ scheme: 'un-goods', code: 'vehicles' }] } }]);
    expect(values.map(({ product }) => product?.inferred?.[0]?.hs ?? product?.hs?.[0] ?? product?.categories?.[0]?.code)).toEqual(['848180', '330499', 'vehicles']);
  });

  test('a second deal under the same id is an issue', () => {
    expect(codes([ROW, ROW])).toEqual(['duplicate-id']);
  });

  test('reading never throws, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string({ minLength: 1 }), supplierId: fc.string(), buyerId: fc.string(), date: fc.oneof(fc.string(), fc.anything()), stage: fc.oneof(fc.string(), fc.anything()), product: fc.anything() })), { maxLength: 6 }), (rows) => {
        for (const { stage, date } of readContracts(rows).values) expect([typeof stage, date]).toEqual(['string', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });
});
