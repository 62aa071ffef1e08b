import type { Guard } from '../score/eligibility';
import { sizeOf } from './keys';
import type { Asked } from './query';
import { COLUMNS, type Segment } from './segment';
import type { StringTable } from './strings';
import { KeyTable } from './table';
import { forget, judge, type Verdicts } from './verdicts';

/** Tables of earlier suppliers are kept up to so many keys altogether, a column, and up to so many tables. */
const KEPT_KEYS = 2 ** 20;
const KEPT_TABLES = 512;
/** Answers of so many sets of rules are kept. */
const KEPT_VERDICTS = 8;

/** The value of a key, made when it is not there, of the one unused for longest if there are `most` already. */
function recall<T>(kept: Map<string, T>, key: string, most: number, make: (unused: T | undefined) => T): T {
  let value = kept.get(key);
  if (value !== undefined) kept.delete(key);
  else {
    const oldest = kept.size < most ? undefined : kept.keys().next().value!;
    value = make(oldest === undefined ? undefined : kept.get(oldest));
    if (oldest !== undefined) kept.delete(oldest);
  }
  kept.set(key, value);
  return value;
}

/** A segment at work: which of its rows are gone, and what was worked out for earlier suppliers. */
export class Part {
  readonly segment: Segment;
  alive: number;
  /** 1 for rows that are gone; undefined while none is. */
  gone: Uint8Array | undefined;
  readonly #tables = COLUMNS.map(() => new Map<string, KeyTable>());
  readonly #verdicts = new Map<string, Verdicts>();

  constructor(segment: Segment, gone?: Uint8Array) {
    this.segment = segment;
    this.gone = gone?.slice();
    this.alive = segment.size - (gone?.reduce((sum, is) => sum + is, 0) ?? 0);
  }

  /** The row of a buyer, -1 if it is not here or gone. */
  find(id: string): number {
    const row = this.segment.ids.find(id);
    return row < 0 || this.isGone(row) ? -1 : row;
  }

  isGone(row: number): boolean {
    return this.gone?.[row] === 1;
  }

  remove(row: number): void {
    this.gone ??= new Uint8Array(this.segment.size);
    this.gone[row] = 1;
    this.alive--;
    for (const verdicts of this.#verdicts.values()) forget(verdicts, row);
  }

  verdicts(guards: readonly Guard[], names: StringTable): Verdicts {
    return recall(this.#verdicts, guards.map(({ id }) => id).join('|'), KEPT_VERDICTS, () => judge(this.segment, guards, this.gone, names));
  }

  /** The table of the keys of a sketch column, as far as they have been read for suppliers like this one. */
  table(column: number, asked: Asked): KeyTable {
    const make = (unused: KeyTable | undefined): KeyTable => {
      unused?.clear();
      return unused ?? new KeyTable(this.segment.sketchKeys[column]!, COLUMNS[column]!.terms, asked.ramps.length);
    };
    const kept = this.#tables[column]!;
    if (asked.reads !== undefined) return recall(kept, asked.reads, Math.ceil(Math.min(KEPT_TABLES, KEPT_KEYS / Math.max(1, sizeOf(this.segment.sketchKeys[column]!)))), make);
    kept.get('')?.clear();
    return recall(kept, '', 1, make);
  }
}
