import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip, ZIP_LIMITS } from '../../../src/files/xlsx/zip';

const bytesOf = (text: string): Uint8Array => strToU8(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
/** The place of the only entry's record in the central directory. */
const directoryOf = (zip: Uint8Array): number => new DataView(zip.buffer).getUint32(zip.length - 22 + 16, true);

describe('an archive', () => {
  test('gives its entries, packed and stored', () => {
    const zip = openZip(zipSync({ 'a.xml': bytesOf('가나다'), 'b.xml': [bytesOf('stored'), { level: 0 }] }));
    expect([zip.names, textOf(zip.read('a.xml')), textOf(zip.read('b.xml')), zip.read('c')]).toEqual([['a.xml', 'b.xml'], '가나다', 'stored', undefined]);
  });

  test('that is cut short or changed is damaged, not misread', () => {
    const zip = zipSync({ 'a.xml': bytesOf('x'.repeat(1000)) });
    expect(() => openZip(zip.subarray(0, zip.length - 30))).toThrow('damaged');
    const changed = zip.slice();
    changed[directoryOf(zip) + 16]! ^= 1;
    expect(() => openZip(changed).read('a.xml')).toThrow('damaged');
  });

  test('that is locked says so', () => {
    const zip = zipSync({ 'a.xml': bytesOf('x') });
    zip[directoryOf(zip) + 8]! |= 1;
    expect(() => openZip(zip)).toThrow('password');
  });
});

describe('a zip bomb is refused', () => {
  const zeros = new Uint8Array(8 * 1024 ** 2);

  test('by its ratio, before anything is unpacked', () => {
    expect(() => openZip(zipSync({ 'a.xml': zeros }))).toThrow(/unpacks to more/);
  });

  test('by sizes and number of entries', () => {
    const small = zipSync({ a: bytesOf('123456'), b: bytesOf('123456') });
    expect(() => openZip(small, { ...ZIP_LIMITS, entryBytes: 5 })).toThrow(/unpacks to more/);
    expect(() => openZip(small, { ...ZIP_LIMITS, totalBytes: 11 })).toThrow(/unpacks to more/);
    expect(() => openZip(small, { ...ZIP_LIMITS, entries: 1 })).toThrow(/2 entries/);
  });

  test('that lies about its size, when it comes to unpacking', () => {
    const zip = zipSync({ 'a.xml': zeros });
    new DataView(zip.buffer).setUint32(directoryOf(zip) + 24, 1000, true);
    expect(() => openZip(zip).read('a.xml')).toThrow(/more than the 1000/);
  });

  test('whose entries share their packed bytes', () => {
    const zip = zipSync({ a: bytesOf('x'.repeat(100)), b: bytesOf('y'.repeat(100)) });
    const view = new DataView(zip.buffer);
    const second = directoryOf(zip) + 46 + 1;
    view.setUint32(second + 42, view.getUint32(directoryOf(zip) + 42, true), true);
    expect(() => openZip(zip)).toThrow(/share their bytes/);
  });
});
