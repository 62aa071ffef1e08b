import { constants } from 'node:buffer';
import { BuyerMatchError } from '../errors';
import { decodeCp949 } from './cp949';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'cp949';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 65_536;
/** Tab, line ends, quotation mark, comma, semicolon: what holds a table together in any language. */
const STRUCTURE = new Set([0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b]);

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/**
 * UTF-16 without a mark: zero bytes fall on one side of the pairs, at least in one pair of 20, and most structure signs are
 * half of such a pair. A stray NUL in another encoding does not pass: commas and line ends around it have no zero byte.
 */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const pairs = end / 2;
  const zeros: [number, number] = [0, 0];
  const paired: [number, number] = [0, 0];
  let signs = 0;
  let beyondAscii = false;
  for (let i = 0; i < end; i++) {
    const side = (i & 1) as 0 | 1;
    if (bytes[i]! > 0x7f) beyondAscii = true;
    else if (bytes[i] === 0) zeros[side]++;
    else if (STRUCTURE.has(bytes[i]!)) {
      signs++;
      if (bytes[i ^ 1] === 0) paired[(1 - side) as 0 | 1]++;
    }
  }
  // Without a byte beyond ASCII it could only be Latin text, nearly every pair of which has its zero.
  const least = beyondAscii ? pairs / 20 : pairs / 2;
  const fits = (side: 0 | 1, other: 0 | 1): boolean =>
    zeros[side] > 3 * zeros[other] && zeros[side] >= least && (signs > 0 ? paired[side] * 2 > signs : zeros[side] * 5 >= pairs * 4);
  return fits(1, 0) ? 'utf-16le' : fits(0, 1) ? 'utf-16be' : undefined;
}

/** Characters beyond ASCII that came out whole, and bytes that did not. */
function soundness(text: string): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return { whole, broken };
}

/**
 * Bytes that are not quite UTF-8. Hangul of CP949 hardly ever happens to form UTF-8 sequences (about one in ten), so text with
 * more whole characters than broken ones is UTF-8 with a bad line in it. Otherwise it is CP949, if that reads more than it breaks.
 */
function decodeDoubtful(bytes: Uint8Array): Decoded {
  const utf8 = { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' } as const;
  const asUtf8 = soundness(utf8.text);
  if (asUtf8.whole > asUtf8.broken) return utf8;
  const cp949 = { text: decodeCp949(bytes), encoding: 'cp949' } as const;
  const asCp949 = soundness(cp949.text);
  return asCp949.broken < asUtf8.broken && asCp949.whole > asCp949.broken ? cp949 : utf8;
}

/** Text of a file whose encoding nobody wrote down. A byte order mark is taken off; everything else is kept, NUL too. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new BuyerMatchError('input-too-large', 'The text is longer than one string can be.', {
      got: `${bytes.length} bytes`,
      remedy: `Split the file into parts of less than ${constants.MAX_STRING_LENGTH} bytes.`,
    });
  }
  const encoding = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeDoubtful(bytes);
  }
}
