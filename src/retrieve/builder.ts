import type { Codec, Feature, Known } from '../features/feature';
import type { Buyer } from '../schema/buyer';
import { FACTS, type FactId } from '../score/eligibility';
import type { Statistics } from '../score/score';
import { type ByteReader, ByteWriter } from './bytes';
import { type FrozenKeys, freezeKeys } from './dense';
import { KeySet, type KeyStore, sizeOf } from './keys';
import { sortRows } from './order';
import { PostingsBuilder } from './postings';
import type { Potentials } from './potential';
import { codecOf, COLUMNS, DENSE, type KeyColumn, type Segment, SPARSE, type SparseKeys, WIDTH } from './segment';
import { plainCodec } from './plain';
import { StringTable } from './strings';

/** Facts that most rules need. The others are drawn from the buyers when a rule first asks. */
export const STORED_FACTS: readonly FactId[] = ['places', 'refusedOrigins', 'closesOn', 'opensOn'];

/** More partitions would cost a query more to rank than they save. */
const MOST_PARTITIONS = 512;

/** A column of numbers that grows. */
class Numbers {
  values = new Uint32Array(64);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(2 * this.length);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length++] = value;
  }
}

const narrow = (numbers: Uint32Array, different: number): KeyColumn['numbers'] => (different <= 0x100 ? Uint8Array.from(numbers) : different <= 0x10000 ? Uint16Array.from(numbers) : numbers);

/** A column of keys that grows. */
class Column {
  readonly numbers = new Numbers();
  readonly set: KeySet;
  readonly #scratch: ByteWriter;
  #last: unknown;
  #lastNumber = -1;

  constructor(names: StringTable) {
    this.set = new KeySet(new ByteWriter(names));
    this.#scratch = new ByteWriter(names);
  }

  /** Adds the next row's key. The very same key often comes many times in turn: then there is nothing to write or compare. */
  add(key: unknown, codec: Codec<unknown>): void {
    if (this.#lastNumber < 0 || key !== this.#last) {
      this.#scratch.length = 0;
      codec.write(key, this.#scratch);
      this.#lastNumber = this.set.add(this.#scratch.bytes, 0, this.#scratch.length);
      this.#last = key;
    } else this.set.count(this.#lastNumber);
    this.numbers.push(this.#lastNumber);
  }
}

/** What a feature reads of a buyer, as far as the day and the history let it tell buyers apart. */
function keyFor(feature: Feature, buyer: Buyer, names: StringTable, known: Known): unknown {
  if (feature.historical && !known.history) return undefined;
  const key = feature.key(buyer, names);
  return feature.settle ? feature.settle(key, known) : key;
}

/** Gathers buyers and lays them out as a segment. */
export class SegmentBuilder {
  readonly #names: StringTable;
  readonly #known: Known;
  readonly #ids: StringTable;
  readonly #given: (Buyer | undefined)[] = [];
  readonly #documents: ByteWriter;
  readonly #documentStarts = new Numbers();
  readonly #dense: readonly Column[];
  readonly #facts: readonly { readonly fact: FactId; readonly column: Column }[];
  readonly #sparse: { readonly keys: ByteWriter; readonly starts: Numbers; readonly postings: PostingsBuilder }[];

  /** `ids` are those of the buyers that are going to be added, in their order. */
  constructor(names: StringTable, known: Known, ids = new StringTable()) {
    this.#names = names;
    this.#known = known;
    this.#ids = ids;
    this.#documents = new ByteWriter(names);
    this.#dense = DENSE.map(() => new Column(names));
    this.#facts = STORED_FACTS.map((fact) => ({ fact, column: new Column(names) }));
    this.#sparse = SPARSE.map(() => ({ keys: new ByteWriter(names), starts: new Numbers(), postings: new PostingsBuilder() }));
  }

  /** Adds a buyer, and counts its words. */
  add(buyer: Buyer, { collections }: Statistics): void {
    this.#given.push(buyer);
    this.#documentStarts.push(this.#documents.length);
    DENSE.forEach(({ feature, f }, d) => {
      const key = keyFor(feature, buyer, this.#names, this.#known);
      this.#dense[d]!.add(key, codecOf(feature));
      for (const document of feature.documents?.(key) ?? []) collections[f]!.add(document);
    });
    for (const { fact, column } of this.#facts) column.add(FACTS[fact](buyer), plainCodec);
    SPARSE.forEach(({ feature, f }, s) => {
      const { keys, starts } = this.#sparse[s]!;
      const key = feature.key(buyer, this.#names);
      starts.push(keys.length);
      codecOf(feature).write(key, keys);
      this.#post(s, key);
      for (const document of feature.documents?.(key) ?? []) collections[f]!.add(document);
    });
  }

  /** Takes over a row of another segment, whose words are counted already. */
  copy(segment: Segment, row: number, reader: ByteReader): void {
    const { documents } = segment;
    this.#ids.add(segment.ids.text(row));
    this.#given.push(documents.given[row]);
    this.#documentStarts.push(this.#documents.length);
    if (documents.given[row] === undefined) this.#documents.append(documents.bytes, documents.starts[row]!, documents.starts[row + 1]!);
    const add = (set: KeySet, { bytes, starts }: KeyStore, number: number): number => set.add(bytes, starts[number]!, starts[number + 1]!);
    this.#dense.forEach(({ set, numbers }, d) => {
      const exact = segment.exact[d];
      const c = COLUMNS.findIndex((column) => column.d === d);
      numbers.push(exact ? add(set, exact.keys, exact.numbers[row]!) : add(set, segment.sketchKeys[c]!, segment.sketches[row * WIDTH + c]!));
    });
    for (const { fact, column } of this.#facts) {
      const { keys, numbers } = segment.facts.get(fact)!;
      column.numbers.push(add(column.set, keys, numbers[row]!));
    }
    segment.sparse.forEach(({ keys: from }, s) => {
      const { keys, starts } = this.#sparse[s]!;
      starts.push(keys.length);
      keys.append(from.bytes, from.starts[row]!, from.starts[row + 1]!);
      reader.bytes = from.bytes;
      reader.at = from.starts[row]!;
      this.#post(s, codecOf(SPARSE[s]!.feature).read(reader));
    });
  }

  #post(s: number, key: unknown): void {
    const { feature } = SPARSE[s]!;
    const { postings } = this.#sparse[s]!;
    const broader = (token: number): readonly number[] => feature.broader?.(token, this.#names) ?? [];
    postings.beginRow();
    feature.post!(key, this.#names, (token, strength) => postings.post(token, strength, broader));
  }

  freeze(potentials: Potentials): Segment {
    const size = this.#ids.size;
    const dense = this.#dense.map(({ set }, d) => freezeKeys(d, set, this.#names, potentials, this.#known.on));
    const { order, partitions } = this.#order(dense, size);
    const firsts = new Uint32Array(size);
    const sketches = new Uint16Array(size * WIDTH);
    dense.forEach(({ potentialOf, columns }, d) => {
      const { values } = this.#dense[d]!.numbers;
      const c = COLUMNS.findIndex((column) => column.d === d);
      for (let row = 0; row < size; row++) {
        const key = values[order[row]!]!;
        firsts[row]! |= potentialOf[key]!;
        for (let part = 0; part < columns.length; part++) sketches[row * WIDTH + c + part] = columns[part]!.sketchOf[key]!;
      }
    });
    for (const { postings } of this.#sparse) for (let row = 0; row < size; row++) firsts[row]! |= postings.signature(order[row]!) << 8;
    return {
      size,
      ids: this.#ids.reordered(order),
      documents: this.#orderDocuments(order),
      firsts,
      sketches,
      sketchKeys: dense.flatMap(({ columns }) => columns.map(({ keys }) => keys)),
      exact: dense.map(({ coarse, keys, numberOf }, d) => (coarse ? { keys, numbers: narrow(this.#reorder(this.#dense[d]!.numbers, order, numberOf), sizeOf(keys)) } : undefined)),
      partitions,
      sparse: this.#sparse.map(({ keys, starts, postings }): SparseKeys => ({ keys: orderBytes(keys, starts, order), postings: postings.freeze(order, firsts) })),
      facts: new Map(
        this.#facts.map(({ fact, column }) => {
          const { keys, numbers: moved } = column.set.freeze();
          return [fact, { keys, numbers: narrow(this.#reorder(column.numbers, order, moved), sizeOf(keys)) }];
        }),
      ),
    };
  }

  #reorder({ values }: Numbers, order: Uint32Array, moved: Uint32Array): Uint32Array {
    return order.map((row) => moved[values[row]!]!);
  }

  /** Rows by partition and within it by the token posted first, so that rows that are read together lie together. */
  #order(dense: readonly FrozenKeys[], size: number): { order: Uint32Array; partitions: Uint32Array } {
    let order: Uint32Array = Uint32Array.from({ length: size }, (_, row) => row);
    const lists = this.#sparse[0]?.postings;
    if (lists) order = sortRows(order, (row) => lists.first(row), lists.tokenCount + 1);
    const d = DENSE.findIndex(({ feature }) => feature.partitions);
    if (d < 0) return { order, partitions: Uint32Array.of(0, size) };
    const { keys, sketchOf } = dense[d]!.columns[0]!;
    const { values } = this.#dense[d]!.numbers;
    const count = Math.max(1, Math.min(sizeOf(keys), MOST_PARTITIONS));
    const partitionOf = (row: number): number => Math.min(sketchOf[values[row]!]!, count - 1);
    const partitions = new Uint32Array(count + 1);
    for (let row = 0; row < size; row++) partitions[partitionOf(row) + 1]!++;
    for (let i = 0; i < count; i++) partitions[i + 1]! += partitions[i]!;
    return { order: sortRows(order, partitionOf, count), partitions };
  }

  #orderDocuments(order: Uint32Array): Segment['documents'] {
    const given = Array.from(order, (row) => this.#given[row]);
    const { bytes, starts } = orderBytes(this.#documents, this.#documentStarts, order);
    return { given, bytes, starts };
  }
}

/** Runs of bytes, one a row, in another order of the rows. */
function orderBytes(written: ByteWriter, begins: Numbers, order: Uint32Array): KeyStore {
  begins.push(written.length);
  const { values } = begins;
  const bytes = new Uint8Array(written.length);
  const starts = new Uint32Array(order.length + 1);
  for (let row = 0; row < order.length; row++) {
    const from = values[order[row]!]!;
    const to = values[order[row]! + 1]!;
    for (let i = from; i < to; i++) bytes[starts[row]! + i - from] = written.bytes[i]!;
    starts[row + 1] = starts[row]! + to - from;
  }
  return { bytes, starts };
}
