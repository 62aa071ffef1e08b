import type { Names } from '../text/names';

/** Slots a text: at most two thirds are taken, so that a search ends soon. */
const SLOTS_PER_TEXT = 1.5;

/** So many texts are remembered as strings, where that is asked for: the first ones, which are the common ones, for good. */
const MOST_REMEMBERED = 0x10000;
const COMMON = 0x800;

/** Bytes of a text: UTF-8, except that a half surrogate pair is kept as it is (WTF-8), so that every string comes back. */
let scratch = new Uint8Array(256);
function encode(text: string): number {
  if (scratch.length < 3 * text.length) scratch = new Uint8Array(6 * text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      scratch[length++] = unit;
      continue;
    }
    const point = text.codePointAt(i)!;
    if (point > 0xffff) {
      i++;
      scratch[length++] = 0xf0 | (point >> 18);
      scratch[length++] = 0x80 | ((point >> 12) & 63);
    } else if (point > 0x7ff) scratch[length++] = 0xe0 | (point >> 12);
    if (point > 0x7ff) scratch[length++] = 0x80 | ((point >> 6) & 63);
    else scratch[length++] = 0xc0 | (point >> 6);
    scratch[length++] = 0x80 | (point & 63);
  }
  return length;
}

export function decode(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; ) {
    const byte = bytes[i++]!;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | (bytes[i++]! & 63));
    else if (byte < 0xf0) text += String.fromCharCode(((byte & 15) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
    else text += String.fromCodePoint(((byte & 7) << 18) | ((bytes[i++]! & 63) << 12) | ((bytes[i++]! & 63) << 6) | (bytes[i++]! & 63));
  }
  return text;
}

/** FNV-1a over the encoded text. */
function hash(length: number): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < length; i++) value = Math.imul(value ^ scratch[i]!, 0x01000193);
  return value ^ (value >>> 15);
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, least)));

/** What a table of texts is made of, as it is kept in a file. */
export interface StringData {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

/** Different texts as whole numbers from 0, in the order they came; some twenty bytes beyond the text itself. */
export class StringTable implements Names {
  size = 0;
  #bytes: Uint8Array;
  /** Where each text begins; one more for the end. */
  #starts: Uint32Array;
  /** A text's number plus one where its hash leads, 0 where nothing does. */
  #slots: Uint32Array;
  /** Whether the slots may be written to: those of a file may not. */
  #own: boolean;
  /** Texts that are asked for again and again, both ways. */
  readonly #decoded: string[] | undefined;
  readonly #common = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(options: { data?: StringData; keepDecoded?: boolean } = {}) {
    const { data } = options;
    this.#bytes = data?.bytes ?? new Uint8Array(256);
    this.#starts = data?.starts ?? new Uint32Array(16);
    this.#slots = data?.slots ?? new Uint32Array(32);
    this.#own = data === undefined;
    this.size = data ? data.starts.length - 1 : 0;
    this.#decoded = options.keepDecoded ? [] : undefined;
  }

  get data(): StringData {
    return { bytes: this.#bytes.subarray(0, this.#starts[this.size]), starts: this.#starts.subarray(0, this.size + 1), slots: this.#slots };
  }

  find(text: string): number {
    return this.#common.get(text) ?? this.#numbers.get(text) ?? this.#slots[this.#slotOf(encode(text))]! - 1;
  }

  add(text: string): number {
    if (!this.#decoded) return this.#add(text);
    let number = this.#common.get(text) ?? this.#numbers.get(text);
    if (number === undefined) {
      number = this.#add(text);
      if (this.#numbers.size >= MOST_REMEMBERED) this.#numbers.clear();
      (this.#common.size < COMMON ? this.#common : this.#numbers).set(text, number);
    }
    return number;
  }

  #add(text: string): number {
    const length = encode(text);
    let at = this.#slotOf(length);
    const known = this.#slots[at]!;
    if (known !== 0) return known - 1;
    if ((this.size + 1) * SLOTS_PER_TEXT > this.#slots.length) {
      this.#rehash();
      encode(text);
      at = this.#slotOf(length);
    }
    const start = this.#starts[this.size]!;
    this.#grow(start + length);
    for (let i = 0; i < length; i++) this.#bytes[start + i] = scratch[i]!;
    this.#starts[this.size + 1] = start + length;
    if (!this.#own) this.#slots = this.#slots.slice();
    this.#own = true;
    this.#slots[at] = ++this.size;
    return this.size - 1;
  }

  text(number: number): string {
    const known = this.#decoded?.[number];
    if (known !== undefined) return known;
    const text = decode(this.#bytes, this.#starts[number]!, this.#starts[number + 1]!);
    if (this.#decoded) this.#decoded[number] = text;
    return text;
  }

  /** The same texts with the numbers they have in `order`, which lists old numbers. */
  reordered(order: Uint32Array): StringTable {
    const bytes = new Uint8Array(this.#starts[this.size]!);
    const starts = new Uint32Array(order.length + 1);
    const moved = new Uint32Array(this.size);
    for (let number = 0; number < order.length; number++) {
      const from = this.#starts[order[number]!]!;
      const to = this.#starts[order[number]! + 1]!;
      for (let i = from; i < to; i++) bytes[starts[number]! + i - from] = this.#bytes[i]!;
      starts[number + 1] = starts[number]! + to - from;
      moved[order[number]!] = number + 1;
    }
    return new StringTable({ data: { bytes, starts, slots: this.#slots.map((slot) => (slot === 0 ? 0 : moved[slot - 1]!)) } });
  }

  /** The slot of the encoded text: where it stands or would be put. */
  #slotOf(length: number): number {
    const mask = this.#slots.length - 1;
    for (let at = hash(length) & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots[at]!;
      if (slot === 0 || this.#equals(slot - 1, length)) return at;
    }
  }

  #equals(number: number, length: number): boolean {
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== scratch[i]) return false;
    return true;
  }

  #grow(bytes: number): void {
    if (bytes > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(bytes, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    if (this.size + 2 > this.#starts.length) {
      const grown = new Uint32Array(2 * this.#starts.length);
      grown.set(this.#starts);
      this.#starts = grown;
    }
  }

  #rehash(): void {
    this.#slots = new Uint32Array(powerOfTwo(2 * SLOTS_PER_TEXT * (this.size + 1)));
    this.#own = true;
    for (let number = 0; number < this.size; number++) {
      const length = this.#starts[number + 1]! - this.#starts[number]!;
      if (scratch.length < length) scratch = new Uint8Array(2 * length);
      scratch.set(this.#bytes.subarray(this.#starts[number], this.#starts[number + 1]));
      this.#slots[this.#slotOf(length)] = number + 1;
    }
  }
}
