import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { BuyerMatchError } from '../../src/errors';
import { readTable } from '../../src/files/table';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Uint8Array | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const errorOf = (path: string): unknown => {
  try {
    return readTable(path);
  } catch (error) {
    return error;
  }
};

describe('Bytes of a file', () => {
  it('a packed file is unpacked whatever its name', () => {
    const table = readTable(file('list.csv', gzipSync('name,hs\nACME,8481\n')));
    expect(table.format === 'csv' && table.headers).toEqual(['name', 'hs']);
  });

  it('a gzip bomb of two gigabytes is refused', () => {
    const part = gzipSync(Buffer.alloc(2 ** 26));
    const bomb = errorOf(file('bomb.gz', Buffer.concat(Array.from({ length: 32 }, () => part))));
    expect(bomb).toBeInstanceOf(BuyerMatchError);
    expect(bomb).toMatchObject({ code: 'input-too-large' });
  });

  it('a missing file, a folder, a damaged and a cut gzip are named as unreadable, with a remedy', () => {
    const cut = gzipSync('name,hs\nACME,8481\n'.repeat(1000)).subarray(0, 60);
    for (const path of [join(folder, 'none.csv'), folder, file('cut.gz', cut), file('bad.gz', Uint8Array.of(0x1f, 0x8b, 1, 2))]) {
      const error = errorOf(path);
      expect(error).toMatchObject({ code: 'file-unreadable' });
      expect((error as BuyerMatchError).remedy).toBeTruthy();
    }
  });

  it('an Excel workbook is refused, not read as garbage', () => {
    expect(errorOf(file('book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)))).toMatchObject({ code: 'file-unreadable' });
  });
});
