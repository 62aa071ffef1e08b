import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/files/table';

const folder = mkdtempSync(join(tmpdir(), 'table-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string, content: Uint8Array | string): ReturnType<typeof readTable> => {
  writeFileSync(join(folder, name), content);
  return readTable(join(folder, name));
};

describe('A file of rows', () => {
  it('packed CP949 is read, and the fingerprint is that of the file as stored', () => {
    const stored = gzipSync(iconv.encode('업체명,품목\n똠방각하,펲시\n', 'cp949'));
    expect(read('a.csv.gz', stored)).toMatchObject({ format: 'csv', encoding: 'cp949', bytes: stored.length, sha256: createHash('sha256').update(stored).digest('hex'), headers: ['업체명', '품목'], rows: [{ row: 2, cells: ['똠방각하', '펲시'] }] });
  });

  it('content tells JSON from CSV when the name does not', () => {
    expect(read('a.txt', ' [{"a":1}]').format).toBe('json');
    expect(read('b.txt', 'a,b\n1,2').format).toBe('csv');
    expect(read('c.csv', '{"a":1}\n{"a":2}\n').format).toBe('json');
  });

  it('a CSV file whose first header is [Name] is CSV', () => {
    expect(read('d.csv', '[Name],[Price]\nA,1\n')).toMatchObject({ format: 'csv', headers: ['[Name]', '[Price]'] });
  });

  it('a tab-separated file with commas in its words is parted by tabs', () => {
    expect(read('e.tsv', 'name, first, last\thq\nA\tB\n')).toMatchObject({ headers: ['name, first, last', 'hq'] });
  });
});
