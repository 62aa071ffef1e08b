import { FACTS, type FactId, type Guard } from '../score/eligibility';
import { compareIds } from '../compare-ids';
import { FIRST_EXCLUDED } from '../score/rank';
import type { StringTable } from '../retrieve/strings';
import { ByteReader, ByteWriter } from './bytes';
import { KeySet, sizeOf } from './keys';
import { plainCodec } from './plain';
import { buyerAt, type KeyColumn, type Segment } from './segment';

/** The verdict on a row that was removed. */
export const GONE = 0xffff;

/** What a set of guards says of each row of a segment. */
export interface Verdicts {
  /** 0: eligible. Otherwise the number of the guard that excludes the row, counted from 1, or `GONE`. */
  readonly values: Uint16Array;
  /** How many rows each guard excludes. */
  readonly counts: number[];
  /** The first few excluded rows by id; undefined until asked for. */
  first: readonly number[] | undefined;
}

/** A fact's column; one that is not kept is drawn from the buyers once. */
function columnOf(segment: Segment, fact: FactId, names: StringTable): KeyColumn {
  const known = segment.facts.get(fact);
  if (known) return known;
  const set = new KeySet(new ByteWriter(names));
  const scratch = new ByteWriter(names);
  const numbers = new Uint32Array(segment.size);
  for (let row = 0; row < segment.size; row++) {
    scratch.length = 0;
    plainCodec.write(FACTS[fact](buyerAt(segment, row)), scratch);
    numbers[row] = set.add(scratch.bytes, 0, scratch.length);
  }
  const { keys, numbers: moved } = set.freeze();
  const column = { keys, numbers: numbers.map((number) => moved[number]!) };
  segment.facts.set(fact, column);
  return column;
}

/** Asks every guard about every row: each different fact once, then a look-up a row. */
export function judge(segment: Segment, guards: readonly Guard[], gone: Uint8Array | undefined, names: StringTable): Verdicts {
  const values = new Uint16Array(segment.size);
  if (gone) gone.forEach((is, row) => (values[row] = is * GONE));
  const reader = new ByteReader(names);
  const counts = guards.map(({ tests, buyerIds }, g) => {
    const answers = tests.map(({ fact, holds }) => {
      const { keys, numbers } = columnOf(segment, fact, names);
      reader.bytes = keys.bytes;
      const held = Uint8Array.from({ length: sizeOf(keys) }, (_, key) => {
        reader.at = keys.starts[key]!;
        return holds(plainCodec.read(reader)) ? 1 : 0;
      });
      return { held, numbers };
    });
    if (answers.some(({ held }) => held.every((is) => is === 0))) return 0;
    let count = 0;
    const ask = (row: number): void => {
      if (values[row] !== 0 || !answers.every(({ held, numbers }) => held[numbers[row]!] === 1)) return;
      values[row] = g + 1;
      count++;
    };
    if (buyerIds) for (const row of [...buyerIds].map((id) => segment.ids.find(id)).filter((row) => row >= 0)) ask(row);
    else for (let row = 0; row < segment.size; row++) ask(row);
    return count;
  });
  return { values, counts, first: undefined };
}

/** Takes a removed row out of the counts. */
export function forget(verdicts: Verdicts, row: number): void {
  const verdict = verdicts.values[row]!;
  verdicts.values[row] = GONE;
  if (verdict === 0 || verdict === GONE) return;
  verdicts.counts[verdict - 1]!--;
  if (verdicts.first?.includes(row)) verdicts.first = undefined;
}

/** The first few excluded rows by id, of those that `passes` lets through. */
export function firstExcluded({ values }: Verdicts, { ids }: Segment, passes: (row: number) => boolean = () => true): number[] {
  let first: { row: number; id: string }[] = [];
  for (let row = 0; row < values.length; row++) {
    if (values[row] === 0 || values[row] === GONE || !passes(row)) continue;
    const id = ids.text(row);
    if (first.length === FIRST_EXCLUDED && compareIds(first.at(-1)!.id, id) < 0) continue;
    first = [...first, { row, id }].sort((a, b) => compareIds(a.id, b.id)).slice(0, FIRST_EXCLUDED);
  }
  return first.map(({ row }) => row);
}
