import type { KeyReader, KeyWriter } from '../features/feature';
import type { Names } from '../text/names';

/** Whole numbers below this are written seven bits a byte, doubled; an odd first byte announces a double. */
const SMALL = 2 ** 30;
const DOUBLE = 1;

const double = new Float64Array(1);
const doubleBytes = new Uint8Array(double.buffer);

/** Writes numbers and texts behind one another into bytes that grow. */
export class ByteWriter implements KeyWriter {
  bytes: Uint8Array;
  length = 0;
  readonly #names: Names;

  constructor(names: Names, capacity = 256) {
    this.#names = names;
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for `more` bytes. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.bytes.length, this.length + more));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  number(value: number): void {
    this.reserve(9);
    if (value >= 0 && value < SMALL && Math.floor(value) === value) {
      let rest = value * 2;
      while (rest > 127) {
        this.bytes[this.length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      this.bytes[this.length++] = rest;
      return;
    }
    this.bytes[this.length++] = DOUBLE;
    double[0] = value;
    this.bytes.set(doubleBytes, this.length);
    this.length += 8;
  }

  text(value: string): void {
    this.number(this.#names.add(value));
  }

  equals(bytes: Uint8Array, from: number, to: number): boolean {
    if (to - from !== this.length) return false;
    for (let i = from; i < to; i++) if (bytes[i] !== this.bytes[i - from]) return false;
    return true;
  }

  /** Appends bytes written elsewhere. */
  append(bytes: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    if (to - from > 64) this.bytes.set(bytes.subarray(from, to), this.length);
    else for (let i = from; i < to; i++) this.bytes[this.length + i - from] = bytes[i]!;
    this.length += to - from;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader implements KeyReader {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  readonly #names: Names;

  constructor(names: Names) {
    this.#names = names;
  }

  number(): number {
    let byte = this.bytes[this.at++]!;
    if (byte < 128 && (byte & 1) === 0) return byte >> 1;
    if (byte === DOUBLE) {
      for (let i = 0; i < 8; i++) doubleBytes[i] = this.bytes[this.at++]!;
      return double[0]!;
    }
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++]!;
      value += shift < 28 ? (byte & 127) << shift : (byte & 127) * 2 ** shift;
    }
    return value / 2;
  }

  numbers(into: number[], count: number): void {
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < count; i++) {
      const byte = bytes[at]!;
      // Most numbers are small; the others are left to the full reading.
      if (byte < 128 && (byte & 1) === 0) {
        into[i] = byte >> 1;
        at++;
      } else if (byte > 127 && bytes[at + 1]! < 128) {
        into[i] = ((byte & 127) | (bytes[at + 1]! << 7)) >> 1;
        at += 2;
      } else {
        this.at = at;
        into[i] = this.number();
        at = this.at;
      }
    }
    this.at = at;
  }

  text(): string {
    return this.#names.text(this.number());
  }
}
