import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { BuyerMatchError } from '../errors';

/** A gigabyte unpacked is far beyond any office's list, and far below what a compression bomb unpacks to. */
const MOST_BYTES = 2 ** 30;

/** Unpacks gzip, whatever the file is called; other bytes come back as they are. */
export function unpack(bytes: Uint8Array, maxBytes = MOST_BYTES): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (bytes.length > maxBytes) throw new BuyerMatchError('input-too-large', 'The file is larger than allowed.', { got: `${bytes.length} bytes`, remedy: `Split it; at most ${maxBytes} bytes are read.` });
    return bytes;
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new BuyerMatchError('input-too-large', 'The file unpacks to more than is allowed.', { remedy: `Split it; at most ${maxBytes} bytes are read.` });
    throw new BuyerMatchError('file-unreadable', 'The compressed file is damaged.', { remedy: 'Download or compress it again.' });
  }
}

export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ENOENT';
    throw new BuyerMatchError('file-unreadable', missing ? 'There is no such file.' : 'The file cannot be read.', { got: path, remedy: missing ? 'Check the path.' : 'Check that it is a file you may read.' });
  }
}
