import { FEATURES } from '../features';
import type { Coarse, Codec, Feature } from '../features/feature';
import type { Buyer } from '../schema/buyer';
import type { FactId } from '../score/eligibility';
import { decode, type StringTable } from './strings';
import type { KeyStore } from './keys';
import { plainCodec } from './plain';
import type { Postings } from './postings';

/** A feature and its number in the order of summation. */
export interface Numbered {
  readonly feature: Feature<unknown, unknown>;
  readonly f: number;
}

const numbered: readonly Numbered[] = FEATURES.map((feature, f) => ({ feature, f }));

/** Features that post tokens are found through lists; the others are read from a column of key numbers. */
export const SPARSE = numbered.filter(({ feature }) => feature.post !== undefined);
export const DENSE = numbered.filter(({ feature }) => feature.post === undefined);

/** A column of sketches: of a dense feature's keys, or of its coarser keys for some of its terms. */
export interface SketchColumn {
  readonly d: number;
  readonly terms: readonly number[];
  readonly coarse?: Coarse<unknown>;
}

export const COLUMNS: readonly SketchColumn[] = DENSE.flatMap(({ feature }, d): SketchColumn[] => feature.coarse?.map((coarse) => ({ d, terms: coarse.terms, coarse })) ?? [{ d, terms: feature.terms.map((_, t) => t) }]);
export const WIDTH = COLUMNS.length;

export const codecOf = ({ codec }: Feature): Codec<unknown> => codec ?? plainCodec;

/** The number in a sketch column of keys that are too rare to have one of their own. */
export const RARE = 0xffff;

/** Different keys, and the number of each row's. */
export interface KeyColumn {
  readonly keys: KeyStore;
  readonly numbers: Uint8Array | Uint16Array | Uint32Array;
}

export interface SparseKeys {
  readonly keys: KeyStore;
  readonly postings: Postings;
}

/** The buyers themselves: as the caller gave them, or as JSON in bytes until they are asked for. */
export interface Documents {
  readonly given: readonly (Buyer | undefined)[];
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Buyers in an order that suits the search, never changed but for the marks of those that are gone. */
export interface Segment {
  readonly size: number;
  /** The id of row r is text r. */
  readonly ids: StringTable;
  readonly documents: Documents;
  /** What every look at a row begins with: its potential in the lowest byte, above it the signature of its tokens. */
  readonly firsts: Uint32Array;
  /** Row by row, a number a sketch column: that of its key in `sketchKeys`. */
  readonly sketches: Uint16Array;
  readonly sketchKeys: readonly KeyStore[];
  /** The keys themselves of dense features whose sketches are not: by their number among dense features. */
  readonly exact: readonly (KeyColumn | undefined)[];
  /** Where the rows of each value of the partitioning feature begin; the last partition holds all rarer values. */
  readonly partitions: Uint32Array;
  readonly sparse: readonly SparseKeys[];
  readonly facts: Map<FactId, KeyColumn>;
}

export function buyerAt({ documents: { given, bytes, starts } }: Segment, row: number): Buyer {
  return given[row] ?? (JSON.parse(decode(bytes, starts[row]!, starts[row + 1]!)) as Buyer);
}
