import { crc32, inflateRawSync } from 'node:zlib';
import { BuyerMatchError } from '../../errors';

/** What an archive may hold; a workbook of an office stays far below. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes after unpacking, of one entry and of all together. */
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked to packed size. Deflate reaches 1,032; sheets of repeated rows stay below 200. */
  readonly ratio: number;
}

const MIB = 1024 ** 2;
export const ZIP_LIMITS: ZipLimits = { entries: 2_000, entryBytes: 512 * MIB, totalBytes: 1024 * MIB, ratio: 250 };

/** Smaller entries may be as dense as they like: a page of blanks harms nobody. */
const RATIO_FROM = MIB;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

export interface Zip {
  readonly names: readonly string[];
  /** The bytes of an entry, checked against what the directory says of it; undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

const damaged = (got: string): BuyerMatchError => new BuyerMatchError('file-unreadable', 'The workbook is damaged: its archive cannot be read.', { got, remedy: 'Open it in Excel and save it again, or fetch it again.' });
const bomb = (got: string): BuyerMatchError => new BuyerMatchError('input-too-large', 'The workbook unpacks to more than a workbook of an office can be, so it was not opened.', { got, remedy: 'Copy the sheet into a new workbook, or save it as CSV.' });

function findEnd(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('no directory');
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: ZipLimits): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw bomb('a ZIP64 archive');
  if (count > limits.entries) throw bomb(`${count} entries`);
  const entries: Entry[] = [];
  for (let i = 0, at = start; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged(`entry ${i + 1} of ${count}`);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new BuyerMatchError('file-unreadable', 'The workbook is protected by a password.', { remedy: 'Save it without one.' });
    entries.push({ name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Refuses what the directory itself admits to: too much, too dense, or entries that share their packed bytes. */
function guard(entries: readonly Entry[], { entryBytes, totalBytes, ratio }: ZipLimits): void {
  let total = 0;
  for (const { name, packed, size } of entries) {
    total += size;
    if (size > entryBytes || total > totalBytes) throw bomb(`${name}: ${size} bytes`);
    if (size > RATIO_FROM && size > packed * ratio) throw bomb(`${name}: ${packed} bytes unpack to ${size}`);
  }
  const placed = [...entries].sort((a, b) => a.offset - b.offset);
  placed.forEach(({ name, offset, packed }, i) => {
    const next = placed[i + 1];
    if (next && offset + packed > next.offset) throw bomb(`${name} and ${next.name} share their bytes`);
  });
}

function unpackEntry(bytes: Uint8Array, view: DataView, { name, method, crc, packed, size, offset }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged(name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const stored = bytes.subarray(from, from + packed);
  if (stored.length !== packed || (method !== 0 && method !== 8)) throw damaged(name);
  let data: Uint8Array;
  try {
    // The limit is what the directory promised: an entry that holds more stops here, whatever it would unpack to.
    data = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? bomb(`${name} unpacks to more than the ${size} bytes it states`) : damaged(name);
  }
  if (data.length !== size || crc32(data) !== crc) throw damaged(name);
  return data;
}

/**
 * Opens a ZIP archive for reading by its central directory. Sizes and ratios are checked there before anything is
 * unpacked, and again on what comes out.
 *
 * @throws BuyerMatchError `input-too-large` for a zip bomb, `file-unreadable` for a damaged or locked archive
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view, limits);
  guard(entries, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = byName.get(name);
      return entry && unpackEntry(bytes, view, entry);
    },
  };
}
