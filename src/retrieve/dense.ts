import { ByteReader, ByteWriter } from './bytes';
import { KeySet, type KeyStore, sizeOf } from './keys';
import { potentialOf, type Potentials } from './potential';
import { codecOf, COLUMNS, DENSE, RARE } from './segment';
import type { StringTable } from './strings';

/** The keys of a dense feature, and by the number a key had before: its number now, its potential, its sketches. */
export interface FrozenKeys {
  readonly keys: KeyStore;
  readonly numberOf: Uint32Array;
  readonly potentialOf: Uint8Array;
  /** In the order of its columns. */
  readonly columns: readonly { readonly keys: KeyStore; readonly sketchOf: Uint32Array }[];
  /** Whether sketches are not the keys themselves. */
  readonly coarse: boolean;
}

/** Sketches of keys: the keys themselves, the most frequent having numbers of their own, or the coarser keys of a column. */
export function freezeKeys(d: number, set: KeySet, names: StringTable, chosen: Potentials, on: string | undefined): FrozenKeys {
  const { feature } = DENSE[d]!;
  const codec = codecOf(feature);
  const { keys, numbers: numberOf } = set.freeze();
  const different = sizeOf(keys);
  const reader = new ByteReader(names);
  reader.bytes = keys.bytes;
  const keyAt = (number: number): unknown => {
    reader.at = keys.starts[number]!;
    return codec.read(reader);
  };
  const potentials = Uint8Array.from({ length: different }, (_, number) => potentialOf(chosen, d, keyAt(number)));
  const written = new ByteWriter(names);
  const columns = COLUMNS.filter((column) => column.d === d).map(({ coarse }) => {
    if (!coarse) return { keys, sketchOf: numberOf.map((number) => Math.min(number, RARE)) };
    const coarser = new KeySet(new ByteWriter(names));
    const coarserOf = Uint32Array.from({ length: different }, (_, number) => {
      written.length = 0;
      codec.write(coarse.key(keyAt(number), on), written);
      return coarser.add(written.bytes, 0, written.length);
    });
    const { keys: sketches, numbers } = coarser.freeze();
    return { keys: sketches, sketchOf: numberOf.map((number) => Math.min(numbers[coarserOf[number]!]!, RARE)) };
  });
  return { keys, numberOf, potentialOf: Uint8Array.from(numberOf, (number) => potentials[number]!), columns, coarse: feature.coarse !== undefined || different > RARE };
}
