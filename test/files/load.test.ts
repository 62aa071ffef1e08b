import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContracts } from '../../src/files';

const folder = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => rmSync(folder, { recursive: true }));
const load = (name: string, content: Uint8Array | string) => {
  writeFileSync(join(folder, name), content);
  return loadContracts(join(folder, name), { locale: 'en' });
};

describe('a file of deals', () => {
  const deal = { id: 'c1', supplierId: 's1', buyerId: 'b1', date: '2024-03-05', stage: 'contracted' };

  test('is the same from CSV, JSON and JSON Lines, packed or not', () => {
    const expected = [deal];
    expect(load('a.json', JSON.stringify([deal])).values).toEqual(expected);
    expect(load('a.jsonl.gz', gzipSync(`${JSON.stringify(deal)}\n`)).values).toEqual(expected);
    expect(load('a.csv', '계약번호,업체번호,바이어번호,계약일,상태\nc1,s1,b1,2024. 3. 5.,계약체결\n').values).toEqual(expected);
  });

  test('names each problem with its row, and keeps the rest', () => {
    const { values, issues, file } = load('b.csv', '업체번호,바이어번호,계약일,상태,비고\ns1,b1,2024-03-05,계약,\ns2,,2024-03-05,계약,\ns3,b3,곧,계약,\n');
    expect(values.map(({ id }) => id)).toEqual(['row-2']);
    expect(issues.map(({ code, row, source }) => [code, row, source])).toEqual([
      ['field-unmapped', undefined, 'b.csv'],
      ['field-missing', 3, 'b.csv'],
      ['date-not-understood', 4, 'b.csv'],
    ]);
    expect(file).toMatchObject({ rows: 3, used: 1 });
  });
});
