import type { State } from '../features/feature';
import type { Buyer } from '../schema/buyer';
import { addUp, type Contribution, listContributions, setPoints, TERM_STARTS } from '../score/score';
import type { ByteReader } from './bytes';
import { keyAt, sizeOf } from './keys';
import type { Asked, Query } from './query';
import { buyerAt, codecOf, COLUMNS, DENSE, type KeyColumn, type Segment, SPARSE, WIDTH } from './segment';
import type { KeyTable } from './table';
import type { Sink } from './top';

/** Rows that are weighed together, so that the machine fetches them from memory at the same time. */
export const BATCH = 512;

/** The sketch columns of each dense feature, by its number among them. */
const COLUMNS_OF = DENSE.map((_, d) => COLUMNS.flatMap((column, c) => (column.d === d ? [c] : [])));

/** A sketch column at work on one segment. */
interface Column {
  /** Its place in a row of sketches. */
  readonly c: number;
  readonly asked: Asked;
  readonly table: KeyTable;
}

/** A dense feature at work, with its columns. */
interface Dense {
  readonly f: number;
  readonly asked: Asked;
  readonly columns: readonly Column[];
  readonly exact: KeyColumn | undefined;
}

export interface WeighingOptions {
  readonly table: (column: number, asked: Asked) => KeyTable;
  /** 0 for rows that no rule excludes and that are not gone. */
  readonly verdicts: Uint16Array;
  readonly filter: ((buyer: Buyer) => boolean) | undefined;
  readonly sink: Sink;
  readonly reader: ByteReader;
}

/**
 * Reads single rows for one supplier, one feature after the other and only as long as the row may still count; what is left
 * at the end is added up as the definition adds it, and offered.
 */
export class Weighing {
  /** Bounds from here on may still make a difference. */
  cut: number;
  readonly #segment: Segment;
  readonly #query: Query;
  readonly #options: WeighingOptions;
  readonly #dense: readonly Dense[];
  readonly #columns: readonly Column[];
  readonly #sparse: readonly { readonly s: number; readonly asked: Asked }[];
  readonly #points = new Float64Array(TERM_STARTS.at(-1)!);
  readonly #states: State[] = [];
  /** What the tokens of the rows of a batch allow, the dense features at their ceilings. */
  readonly bounds = new Float64Array(BATCH);
  readonly #sums = new Float64Array(BATCH);
  readonly #heap = new Uint32Array(BATCH);

  constructor(segment: Segment, query: Query, options: WeighingOptions) {
    this.#segment = segment;
    this.#query = query;
    this.#options = options;
    this.#dense = DENSE.flatMap(({ f }, d) => {
      const asked = query.asked[f];
      if (!asked) return [];
      const columns = COLUMNS_OF[d]!.map((c) => ({ c, asked, table: options.table(c, asked) }));
      return [{ f, asked, columns, exact: segment.exact[d] }];
    });
    this.#columns = this.#dense.flatMap(({ columns }) => columns).sort((a, b) => query.spreads[b.c]! - query.spreads[a.c]!);
    this.#sparse = SPARSE.flatMap(({ f }, s) => (query.asked[f] ? [{ s, asked: query.asked[f] }] : []));
    this.cut = options.sink.threshold - query.slack;
  }

  /** Weighs the first `count` of the rows, whose `bounds` are set; rows and bounds are used up. */
  weighAll(rows: Uint32Array, count: number): void {
    const { sketches } = this.#segment;
    const { verdicts } = this.#options;
    const { bounds, cut } = this;
    const sums = this.#sums.fill(0, 0, count);
    let left = count;
    // What is known of all of them before any is read further: here no row waits for another.
    for (const { c, table } of this.#columns) {
      const { below } = table;
      const before = left;
      left = 0;
      for (let i = 0; i < before; i++) {
        const row = rows[i]!;
        const sum = sums[i]! + below[sketches[row * WIDTH + c]!]!;
        rows[left] = row;
        sums[left] = sum;
        bounds[left] = bounds[i]!;
        left += bounds[i]! + sum >= cut ? 1 : 0;
      }
    }
    // The most promising first: they raise the threshold, and when the best that is left cannot count, none of them can.
    const heap = this.#heap;
    for (let i = 0; i < left; i++) heap[i] = i;
    for (let i = (left >> 1) - 1; i >= 0; i--) this.#sink(i, left);
    while (left > 0) {
      const i = heap[0]!;
      if (bounds[i]! + sums[i]! < this.cut) return;
      heap[0] = heap[--left]!;
      this.#sink(0, left);
      if (verdicts[rows[i]!] === 0) this.#weigh(rows[i]!, sums[i]!, bounds[i]!);
    }
  }

  /** Puts the place at `from` of the heap where it belongs among the first `count`. */
  #sink(from: number, count: number): void {
    const heap = this.#heap;
    const { bounds } = this;
    const sums = this.#sums;
    const moved = heap[from]!;
    const value = bounds[moved]! + sums[moved]!;
    let at = from;
    for (let below = 2 * at + 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && bounds[heap[below + 1]!]! + sums[heap[below + 1]!]! > bounds[heap[below]!]! + sums[heap[below]!]!) below++;
      if (bounds[heap[below]!]! + sums[heap[below]!]! <= value) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = moved;
  }

  /** Reads a row that is `below` the ceilings of the dense features by what is known, and has at most `most` without that. */
  #weigh(row: number, below: number, most: number): void {
    const { filter, sink, reader } = this.#options;
    const { sketches } = this.#segment;
    const at = row * WIDTH;
    let sum = below;
    for (const { c, asked, table } of this.#columns) {
      const key = sketches[at + c]!;
      if (table.isRead(key)) continue;
      table.settle(key, asked, reader);
      sum += table.below[key]!;
      if (most + sum < this.cut) return;
    }
    let bound = this.#query.weights.bias + this.#query.ceiling + sum;
    for (const { s, asked } of this.#sparse) bound += this.#readSparse(row, s, asked);
    if (bound < this.cut) return;
    for (const dense of this.#dense) {
      bound += this.#readDense(row, dense);
      if (bound < this.cut) return;
    }
    if (filter && !filter(buyerAt(this.#segment, row))) return;
    sink.offer(addUp(this.#query.weights.bias, this.#points), this.#segment, row);
    this.cut = sink.threshold - this.#query.slack;
  }

  /** How far below the ceiling of dense feature `d`, kept in one column, the rows of a partition are at least. */
  partitionBelow(d: number, partition: number): number {
    const column = this.#columns.find(({ c }) => COLUMNS[c]!.d === d);
    if (!column) return 0;
    const { partitions, sketchKeys } = this.#segment;
    // The last partition holds all rarer keys together, if there are any.
    if (partition === partitions.length - 2 && sizeOf(sketchKeys[column.c]!) >= partitions.length) return 0;
    column.table.settle(partition, column.asked, this.#options.reader);
    return column.table.below[partition]!;
  }

  /** A row's score and its parts, whatever they are. */
  score(row: number): { score: number; contributions: Contribution[] } {
    const { weights } = this.#query;
    for (const { s, asked } of this.#sparse) this.#readSparse(row, s, asked);
    for (const dense of this.#dense) {
      for (const { c, asked, table } of dense.exact ? [] : dense.columns) table.settle(this.#segment.sketches[row * WIDTH + c]!, asked, this.#options.reader);
      this.#readDense(row, dense);
    }
    return { score: addUp(weights.bias, this.#points), contributions: listContributions(weights, this.#points, (f) => this.#states[f]!) };
  }

  /** Points of the row's own key of a feature that posts tokens. */
  #readSparse(row: number, s: number, asked: Asked): number {
    const { bytes, starts } = this.#segment.sparse[s]!.keys;
    const { reader } = this.#options;
    reader.bytes = bytes;
    reader.at = starts[row]!;
    return this.#read(codecOf(asked.feature).read(reader), SPARSE[s]!.f, asked);
  }

  /** Reads the row's own key of a dense feature: how many points it has less than its sketches allow, as a number of 0 or less. */
  #readDense(row: number, { f, asked, columns, exact }: Dense): number {
    const at = row * WIDTH;
    if (!exact) {
      this.#states[f] = columns[0]!.table.copyTerms(this.#segment.sketches[at + columns[0]!.c]!, this.#points, asked.at);
      return 0;
    }
    let less = this.#read(keyAt(exact.keys, exact.numbers[row]!, codecOf(asked.feature), this.#options.reader), f, asked) - asked.ceiling;
    for (const { c, table } of columns) less -= table.below[this.#segment.sketches[at + c]!]!;
    return less;
  }

  #read(key: unknown, f: number, { reader, ramps, at }: Asked): number {
    const reading = reader(key, false);
    this.#states[f] = reading.state;
    return setPoints(this.#points, at, ramps, reading);
  }
}
