import type { Codec } from '../features/feature';
import { type ByteReader, ByteWriter } from './bytes';

/** Different keys as bytes, one behind the other; a key is known by its number. */
export interface KeyStore {
  readonly bytes: Uint8Array;
  /** Where each key begins; one more for the end. */
  readonly starts: Uint32Array;
}

export const sizeOf = ({ starts }: KeyStore): number => starts.length - 1;

/** Keys are numbered from the most frequent on: so many of the first are kept as they were read, for the next supplier. */
const KEPT = 4096;
const kept = new WeakMap<KeyStore, unknown[]>();

/** A key by its number. */
export function keyAt(keys: KeyStore, number: number, codec: Codec<unknown>, reader: ByteReader): unknown {
  let known = kept.get(keys);
  if (!known) kept.set(keys, (known = []));
  if (known[number] !== undefined) return known[number];
  reader.bytes = keys.bytes;
  reader.at = keys.starts[number]!;
  const key = codec.read(reader);
  if (number < KEPT) known[number] = key;
  return key;
}

/** Gives equal keys equal numbers, while a segment is being built. */
export class KeySet {
  size = 0;
  readonly #written: ByteWriter;
  #starts = new Uint32Array(64);
  #hashes = new Int32Array(64);
  #counts = new Uint32Array(64);
  #slots = new Uint32Array(128);

  constructor(written: ByteWriter) {
    this.#written = written;
  }

  /** The number of the key whose bytes these are. */
  add(bytes: Uint8Array, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = this.#slots[at]!;
      if (slot === 0) return this.#append(bytes, from, to, hash, at);
      if (this.#hashes[slot - 1] === hash && this.#equals(slot - 1, bytes, from, to)) {
        this.#counts[slot - 1]!++;
        return slot - 1;
      }
    }
  }

  /** Counts a known key once more. */
  count(number: number): void {
    this.#counts[number]!++;
  }

  /** The keys from the most frequent one to the rarest, and each key's number in that order. */
  freeze(): { keys: KeyStore; numbers: Uint32Array } {
    const order = this.#byFrequency();
    const bytes = new Uint8Array(this.#written.length);
    const starts = new Uint32Array(this.size + 1);
    const numbers = new Uint32Array(this.size);
    for (let i = 0; i < this.size; i++) {
      const from = this.#starts[order[i]!]!;
      const to = this.#starts[order[i]! + 1]!;
      for (let at = from; at < to; at++) bytes[starts[i]! + at - from] = this.#written.bytes[at]!;
      starts[i + 1] = starts[i]! + to - from;
      numbers[order[i]!] = i;
    }
    return { keys: { bytes, starts }, numbers };
  }

  /** Most keys of a rich feature occur once: only the others need sorting. */
  #byFrequency(): Uint32Array {
    const often: number[] = [];
    const once: number[] = [];
    for (let number = 0; number < this.size; number++) (this.#counts[number]! > 1 ? often : once).push(number);
    often.sort((a, b) => this.#counts[b]! - this.#counts[a]! || a - b);
    const order = new Uint32Array(this.size);
    order.set(often);
    order.set(once, often.length);
    return order;
  }

  #append(bytes: Uint8Array, from: number, to: number, hash: number, at: number): number {
    const number = this.size++;
    if (number + 2 > this.#starts.length) this.#grow();
    this.#written.append(bytes, from, to);
    this.#starts[number + 1] = this.#written.length;
    this.#hashes[number] = hash;
    this.#counts[number] = 1;
    this.#slots[at] = number + 1;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #equals(number: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#written.bytes[start + i - from] !== bytes[i]) return false;
    return true;
  }

  #grow(): void {
    const grown = <T extends Uint32Array | Int32Array>(array: T, into: T): T => (into.set(array), into);
    const size = 2 * this.#starts.length;
    this.#starts = grown(this.#starts, new Uint32Array(size));
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#counts = grown(this.#counts, new Uint32Array(size));
  }

  #rehash(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let at = this.#hashes[number]! & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = number + 1;
    }
    this.#slots = slots;
  }
}
