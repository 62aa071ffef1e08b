import type { Plan } from './plan';
import type { Postings } from './postings';
import { potentialUnits } from './potential';
import type { Query } from './query';
import type { Segment } from './segment';
import { BATCH, type Weighing } from './weigh';


/**
 * Walks rows of one segment. A row's first bound is that of the list it stands in less what its potential lacks, its second
 * one that of the tokens its signature shows: four bytes a row decide both, and most rows go no further.
 */
export class Scan {
  readonly #firsts: Uint32Array;
  readonly #units: Int16Array;
  readonly #unit: number;
  readonly #plan: Plan;
  readonly #weighing: Weighing;
  readonly #rows = new Uint32Array(BATCH);

  constructor({ firsts }: Segment, query: Query, plan: Plan, weighing: Weighing) {
    this.#firsts = firsts;
    this.#units = potentialUnits(query);
    this.#unit = query.unit;
    this.#plan = plan;
    this.#weighing = weighing;
  }

  /** Rows of a list, from one place in it to another; `below` is how far below all ceilings they are at least. */
  list({ rows, potentials }: Postings, from: number, to: number, below: number): void {
    const units = this.#units;
    const batch = this.#rows;
    let least = this.#least(below);
    let count = 0;
    for (let i = from; i < to; i++) {
      if (units[potentials[i]!]! < least) continue;
      batch[count++] = rows[i]!;
      if (count < BATCH) continue;
      least = this.#weigh(count, below);
      count = 0;
    }
    this.#weigh(count, below);
  }

  /** Neighbouring rows, in the same way. */
  range(from: number, to: number, below: number): void {
    const firsts = this.#firsts;
    const units = this.#units;
    const batch = this.#rows;
    let least = this.#least(below);
    let count = 0;
    for (let row = from; row < to; row++) {
      if (units[firsts[row]! & 0xff]! < least) continue;
      batch[count++] = row;
      if (count < BATCH) continue;
      least = this.#weigh(count, below);
      count = 0;
    }
    this.#weigh(count, below);
  }

  /** Hands on the rows whose tokens still allow it; gives the least number of units that still makes a difference. */
  #weigh(count: number, below: number): number {
    const batch = this.#rows;
    const { cut } = this.#weighing;
    let left = 0;
    for (let i = 0; i < count; i++) {
      const row = batch[i]!;
      const first = this.#firsts[row]!;
      const most = this.#plan.boundOf(first >>> 8);
      if (most + below + this.#units[first & 0xff]! * this.#unit < cut) continue;
      batch[left] = row;
      this.#weighing.bounds[left++] = most;
    }
    if (left > 0) this.#weighing.weighAll(batch, left);
    return this.#least(below);
  }

  /** How many units below the plan's bound a row may lie, as a number of 0 or less. */
  #least(below: number): number {
    return Math.floor((this.#weighing.cut - this.#plan.bound - below) / this.#unit);
  }
}
