import { compareIds } from '../compare-ids';
import { compareRanked, type Ranked } from '../score/order';
import type { Segment } from './segment';

/** A row that was scored in full. */
export interface Entry extends Ranked {
  readonly segment: Segment;
  readonly row: number;
}

/** Where scored rows go. */
export interface Sink {
  /** The score a row must reach to make a difference. Equal scores do: the id decides. It never falls. */
  readonly threshold: number;
  /** Takes a row that scores at least the threshold; a row may be offered again. */
  offer(score: number, segment: Segment, row: number): void;
}

/** Below the root of the heap is what ranks before it: the root is the entry to be replaced next. */
const worse = (a: Entry, b: Entry): boolean => a.score < b.score || (a.score === b.score && compareIds(a.buyerId, b.buyerId) > 0);

/** The best `k` entries, none below `floor`. */
export class Top implements Sink {
  readonly #k: number;
  readonly #floor: number;
  readonly #heap: Entry[] = [];
  /** Rows that are in the heap, once it is too large to look through. */
  readonly #rows = new Map<Segment, Set<number>>();

  constructor(k: number, floor: number) {
    this.#k = k;
    this.#floor = floor;
  }

  get threshold(): number {
    return this.#heap.length < this.#k ? this.#floor : this.#heap[0]!.score;
  }

  offer(score: number, segment: Segment, row: number): void {
    if (!(score >= this.threshold) || this.#rows.get(segment)?.has(row)) return;
    const entry = { score, buyerId: segment.ids.text(row), segment, row };
    if (this.#heap.length < this.#k) {
      this.#heap.push(entry);
      this.#up(this.#heap.length - 1);
    } else {
      const root = this.#heap[0]!;
      if (!worse(root, entry)) return;
      this.#rows.get(root.segment)!.delete(root.row);
      this.#heap[0] = entry;
      this.#down();
    }
    const rows = this.#rows.get(segment);
    if (rows) rows.add(row);
    else this.#rows.set(segment, new Set([row]));
  }

  /** Best first. */
  entries(): Entry[] {
    return [...this.#heap].sort((a, b) => (worse(a, b) ? 1 : -1));
  }

  #up(from: number): void {
    const entry = this.#heap[from]!;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!worse(entry, this.#heap[above]!)) break;
      this.#heap[at] = this.#heap[above]!;
      at = above;
    }
    this.#heap[at] = entry;
  }

  #down(): void {
    const entry = this.#heap[0]!;
    const { length } = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= length) break;
      if (below + 1 < length && worse(this.#heap[below + 1]!, this.#heap[below]!)) below++;
      if (!worse(this.#heap[below]!, entry)) break;
      this.#heap[at] = this.#heap[below]!;
      at = below;
    }
    this.#heap[at] = entry;
  }
}

/** Counts what ranks no later than `after`, and hands on the rest. */
export class Behind implements Sink {
  readonly #after: Ranked;
  readonly #rest: Sink | undefined;
  readonly #before = new Map<Segment, Set<number>>();
  count = 0;
  /** The lowest score among those counted. */
  lowest = Infinity;

  constructor(after: Ranked, rest?: Sink) {
    this.#after = after;
    this.#rest = rest;
  }

  get threshold(): number {
    return Math.min(this.#after.score, this.#rest?.threshold ?? Infinity);
  }

  offer(score: number, segment: Segment, row: number): void {
    if (compareRanked({ score, buyerId: segment.ids.text(row) }, this.#after) > 0) {
      this.#rest?.offer(score, segment, row);
      return;
    }
    let rows = this.#before.get(segment);
    if (!rows) this.#before.set(segment, (rows = new Set()));
    if (rows.has(row)) return;
    rows.add(row);
    this.count++;
    this.lowest = Math.min(this.lowest, score);
  }
}

/** Hands on what scores less than a limit. */
export class Below implements Sink {
  readonly #limit: number;
  readonly #rest: Sink;

  constructor(limit: number, rest: Sink) {
    this.#limit = limit;
    this.#rest = rest;
  }

  get threshold(): number {
    return this.#rest.threshold;
  }

  offer(score: number, segment: Segment, row: number): void {
    if (score < this.#limit) this.#rest.offer(score, segment, row);
  }
}
