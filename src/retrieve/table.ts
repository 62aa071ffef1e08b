import type { State } from '../features/feature';
import { setPoints } from '../score/score';
import type { ByteReader } from './bytes';
import { keyAt, type KeyStore, sizeOf } from './keys';
import type { Asked } from './query';
import { codecOf, RARE } from './segment';

const STATES: readonly State[] = ['known', 'inferred', 'unknown'];

/**
 * What the keys of one sketch column are worth to one supplier, as their distance from the ceiling of the column's terms. A
 * key is read when a row that may count has it, and only once; until then its distance is 0, which makes a bound of it. Only
 * what was read is cleared for the next supplier, so that a query costs what it reads and not what there is.
 */
export class KeyTable {
  /** 0 or less, by key. */
  readonly below: Float64Array;
  readonly #keys: KeyStore;
  readonly #terms: readonly number[];
  readonly #width: number;
  /** Where what was read of a key stands, counted from 1. */
  readonly #places: Uint16Array;
  readonly #read: number[] = [];
  readonly #states: number[] = [];
  #points: Float64Array;

  /** `terms` are the column's, of the `width` terms of its feature. */
  constructor(keys: KeyStore, terms: readonly number[], width: number) {
    const places = Math.min(sizeOf(keys), RARE + 1);
    this.below = new Float64Array(places);
    this.#keys = keys;
    this.#terms = terms;
    this.#width = width;
    this.#places = new Uint16Array(places);
    this.#points = new Float64Array(16 * width);
  }

  /** As new. */
  clear(): void {
    for (const key of this.#read) {
      this.below[key] = 0;
      this.#places[key] = 0;
    }
    this.#read.length = 0;
    this.#states.length = 0;
  }

  isRead(key: number): boolean {
    return this.#places[key] !== 0;
  }

  /** Reads a key, if it has not been read. What stands for all the rare ones cannot be: it stays at the ceiling. */
  settle(key: number, { feature, ramps, best, reader: read }: Asked, reader: ByteReader): void {
    if (this.#places[key] !== 0 || key === RARE) return;
    const place = this.#read.push(key) - 1;
    this.#places[key] = place + 1;
    const at = place * this.#width;
    if (at + this.#width > this.#points.length) {
      const grown = new Float64Array(2 * this.#points.length);
      grown.set(this.#points);
      this.#points = grown;
    }
    const reading = read(keyAt(this.#keys, key, codecOf(feature), reader), false);
    this.#states.push(STATES.indexOf(reading.state));
    setPoints(this.#points, at, ramps, reading);
    let below = 0;
    for (const t of this.#terms) below += this.#points[at + t]! - best[t]!;
    this.below[key] = below;
  }

  /** Copies the points of the terms of a key that was read; tells how it was read. */
  copyTerms(key: number, into: Float64Array, to: number): State {
    const place = this.#places[key]! - 1;
    for (let t = 0; t < this.#width; t++) into[to + t] = this.#points[place * this.#width + t]!;
    return STATES[this.#states[place]!]!;
  }
}
