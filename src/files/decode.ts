import { decodeCp949 } from './cp949';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const begins = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without a mark shows in its zero bytes: spreadsheets write mostly Latin digits and commas. */
function utf16Without(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 2000);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
  });
  const many = sample.length / 10;
  if (odd > many && even < many / 4) return 'utf-16le';
  if (even > many && odd < many / 4) return 'utf-16be';
  return undefined;
}

/** Text of a file's bytes. Korean offices save CSV as UTF-8, UTF-16 or CP949, with and without a byte order mark. */
export function decodeText(bytes: Uint8Array): Decoded {
  const as = (encoding: 'utf-8' | 'utf-16le' | 'utf-16be', fatal = false): string => new TextDecoder(encoding, { fatal }).decode(bytes);
  if (begins(bytes, 0xef, 0xbb, 0xbf)) return { text: as('utf-8'), encoding: 'utf-8' };
  if (begins(bytes, 0xff, 0xfe)) return { text: as('utf-16le'), encoding: 'utf-16le' };
  if (begins(bytes, 0xfe, 0xff)) return { text: as('utf-16be'), encoding: 'utf-16be' };
  const wide = utf16Without(bytes);
  if (wide === 'utf-16le' || wide === 'utf-16be') return { text: as(wide), encoding: wide };
  try {
    return { text: as('utf-8', true), encoding: 'utf-8' };
  } catch {
    // Either CP949, or UTF-8 with a few broken bytes: whichever leaves fewer unreadable characters for the Hangul it gives.
    const utf8 = as('utf-8');
    const cp949 = decodeCp949(bytes);
    const worth = (text: string): number => count(text, /[가-힣]/g) - 4 * count(text, /\ufffd/g);
    return worth(utf8) >= worth(cp949) && count(utf8, /[가-힣]/g) > 0 ? { text: utf8, encoding: 'utf-8' } : { text: cp949, encoding: 'cp949' };
  }
}
