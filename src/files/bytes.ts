import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BuyerMatchError } from '../errors';

export interface ReadBytesOptions {
  /** Most bytes to take, as stored and after unpacking. Default 1 GiB. */
  readonly maxBytes?: number;
}

const GIB = 1024 ** 3;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

function tooLarge(what: string, got: string, maxBytes: number): BuyerMatchError {
  return new BuyerMatchError('input-too-large', what, { got, remedy: `Split the file, or raise maxBytes (now ${maxBytes}).` });
}

/** The limit in force; a wrong one is refused before it can pass for "no limit". */
export function limitOf({ maxBytes = GIB }: ReadBytesOptions): number {
  if (Number.isInteger(maxBytes) && maxBytes >= 1) return maxBytes;
  throw new BuyerMatchError('argument-invalid', 'maxBytes is the most bytes to read.', { got: maxBytes, remedy: 'Give a whole number from 1.' });
}

/** The bytes as they are stored. */
export function readStored(path: string, maxBytes: number): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > maxBytes) throw tooLarge('The file is larger than the limit.', `${size} bytes`, maxBytes);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof BuyerMatchError) throw error;
    throw new BuyerMatchError('file-unreadable', `The file cannot be read (${codeOf(error)}).`, {
      got: path,
      remedy: 'Check the path, and that you may open the file.',
    });
  }
}

/** Unpacks gzip, told by its first two bytes (RFC 1952), whatever the name says; other bytes come back as they are. */
export function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') {
      throw tooLarge('The packed file unpacks to more than the limit.', `${bytes.length} bytes packed`, maxBytes);
    }
    throw new BuyerMatchError('file-unreadable', 'The file begins like gzip but cannot be unpacked.', {
      got: codeOf(error),
      remedy: 'It may be cut short: fetch it again, or unpack it by hand.',
    });
  }
}

/** Bytes of a file, unpacked when they are gzip. */
export function readBytes(path: string, options: ReadBytesOptions = {}): Uint8Array {
  const maxBytes = limitOf(options);
  return unpack(readStored(path, maxBytes), maxBytes);
}
