import { BuyerMatchError } from '../errors';
import { decode } from './strings';

/** "BMIX" in little-endian order, in which all numbers of the file are written. */
const MAGIC = 0x58494d42;
/** Of the bytes and of what they mean: grows when keys, their codecs, tokens or tables change. */
export const FORMAT = 1;

/** Magic, format, length of the outline, length of the file (two words), checksum (two words), nothing. */
const HEADER_WORDS = 8;
const HEADER = 4 * HEADER_WORDS;
/** Arrays begin at multiples of this, so that any kind of number can be read where it lies. */
const ALIGN = 32;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f64: Float64Array } as const;
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Where an array lies in the file. */
interface Place {
  readonly $: Kind;
  readonly at: number;
  readonly length: number;
}

const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;

const kindOf = (value: object): Kind | undefined => (Object.keys(KINDS) as Kind[]).find((kind) => value instanceof KINDS[kind]);

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * Two words that change with every bit: four lanes of xor, multiply and turn, each of which can be undone, over two words a
 * step. Eight words at a time, because a file of a million buyers has a hundred million of them.
 */
function checksum(words: Uint32Array, lengths: readonly number[]): [number, number] {
  let [a, b, c, d] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  for (const length of lengths) a = Math.imul(a ^ length, 0x01000193);
  for (let i = 0; i < words.length; i += 8) {
    a = turned(Math.imul(a ^ words[i]! ^ turned(words[i + 4]!, 16), 0x85ebca77), 13);
    b = turned(Math.imul(b ^ words[i + 1]! ^ turned(words[i + 5]!, 16), 0xc2b2ae3d), 17);
    c = turned(Math.imul(c ^ words[i + 2]! ^ turned(words[i + 6]!, 16), 0x9e3779b1), 7);
    d = turned(Math.imul(d ^ words[i + 3]! ^ turned(words[i + 7]!, 16), 0x27d4eb2f), 11);
  }
  return [(a ^ Math.imul(c, 0x85ebca6b)) >>> 0, (b ^ Math.imul(d, 0xc2b2ae35)) >>> 0];
}

/** Plain data with arrays of numbers anywhere in it, as bytes: an outline as JSON, then the arrays as they are. */
export function pack(value: unknown, allocate: (length: number) => Uint8Array): Uint8Array {
  const arrays: { numbers: Numbers; at: number }[] = [];
  let end = 0;
  const text = JSON.stringify(value, (_, member: unknown) => {
    const kind = typeof member === 'object' && member !== null ? kindOf(member) : undefined;
    if (!kind) return member;
    const numbers = member as Numbers;
    const place: Place = { $: kind, at: end, length: numbers.length };
    arrays.push({ numbers, at: end });
    end += aligned(numbers.byteLength);
    return place;
  });
  const outline = new TextEncoder().encode(text);
  const start = HEADER + aligned(outline.length);
  const total = start + end;
  const bytes = allocate(total);
  bytes.set(outline, HEADER);
  for (const { numbers, at } of arrays) bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), start + at);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, total / 4);
  const lengths = [FORMAT, outline.length, total >>> 0, Math.floor(total / 2 ** 32)];
  words.set([MAGIC, ...lengths, ...checksum(words.subarray(HEADER_WORDS), lengths)]);
  return bytes;
}

const refuse = (what: string, remedy: string, got?: unknown): BuyerMatchError => new BuyerMatchError('index-invalid', what, { got, remedy });
const AGAIN = 'Build the index again and save it.';

/**
 * What was packed. The arrays are views of the bytes and must not be written to.
 *
 * @throws BuyerMatchError `index-invalid` for bytes that are damaged, of another kind, or of another format
 */
export function unpack(given: Uint8Array): unknown {
  const bytes = given.byteOffset % ALIGN === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 4));
  if (bytes.length < HEADER || words[0] !== MAGIC) throw refuse('These bytes are no saved index.', 'Give what save() returned.', `${bytes.length} bytes`);
  const [, format = 0, outlineLength = 0, low = 0, high = 0, first, second, rest] = words;
  if (format > FORMAT) throw refuse('The index was saved by a newer version of buyer-match.', 'Update buyer-match, or build the index again.', `format ${format}`);
  if (format < FORMAT) throw refuse('The index was saved by an older version of buyer-match.', AGAIN, `format ${format}`);
  if (low + high * 2 ** 32 !== bytes.length) throw refuse('The saved index is not complete.', AGAIN, `${bytes.length} bytes`);
  const sums = checksum(words.subarray(HEADER_WORDS), [format, outlineLength, low, high]);
  if (sums[0] !== first || sums[1] !== second || rest !== 0) throw refuse('The saved index is damaged: its checksum is wrong.', AGAIN);
  const start = bytes.byteOffset + HEADER + aligned(outlineLength);
  return JSON.parse(decode(bytes, HEADER, HEADER + outlineLength), (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || !('$' in member)) return member;
    const { $: kind, at, length } = member as Place;
    return new KINDS[kind](bytes.buffer as ArrayBuffer, start + at, length);
  });
}
