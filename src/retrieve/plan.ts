import type { Search } from '../features/feature';
import { listOf, listsOf, type Postings, signatureBit } from './postings';
import type { Query } from './query';
import { type Segment, SPARSE } from './segment';

/** The lists of one group of tokens. */
export interface Group {
  readonly postings: Postings;
  readonly lists: readonly number[];
  /** How many rows they hold together. */
  readonly size: number;
  readonly search: number;
  readonly number: number;
  /** Its tokens' bits in the rows' signatures. */
  readonly mask: number;
  /** Walked in this tier, or in all. */
  done: boolean;
  doneForAll: boolean;
}

/** A list is short if it holds a smaller part of the rows than this, and walking it costs less than thinking about it. */
const SHORT = 1 / 500;

/** A group's bit in a set of groups; those beyond the thirtieth share one, which is a bound for each. */
const bitOf = (g: number): number => 1 << Math.min(g, 30);

/**
 * Which lists must be walked so that no row outside them can count. A row outside the lists that were walked has only tokens
 * of the others, so the bound over those groups is its bound; when it falls below the threshold, the rest is passed over.
 */
export class Plan {
  /** From the longest to the shortest. */
  readonly groups: readonly Group[];
  /** Points at most of rows outside the lists that were walked. */
  bound = 0;
  readonly #searches: readonly Search[];
  readonly #rows: number;
  /** Bias, and the ceilings of all that is not searched. */
  readonly #base: number;
  readonly #open: readonly Uint8Array[];
  /** Points at most of rows with tokens of some groups only, by the set of those groups. */
  readonly #bounds = new Map<number, number>();
  #lastSet = -1;
  #lastBound = 0;
  /** Masks of the groups that are not walked, and their bits in sets; flat, because every row is asked about. */
  readonly #masks: Int32Array;
  readonly #bits: Int32Array;
  #left = 0;

  constructor(segment: Segment, query: Query) {
    const groups: Group[] = [];
    const searches: Search[] = [];
    let base = query.weights.bias + query.ceiling;
    SPARSE.forEach(({ f }, s) => {
      const asked = query.asked[f];
      if (!asked) return;
      const { postings } = segment.sparse[s]!;
      const search = asked.reader.search?.(listsOf(postings));
      if (!search) {
        base += asked.ceiling;
        return;
      }
      search.groups.forEach((tokens, number) => {
        const lists = tokens.map((token) => listOf(postings, token)).filter((list) => list >= 0);
        const size = lists.reduce((sum, list) => sum + postings.starts[list + 1]! - postings.starts[list]!, 0);
        const mask = tokens.reduce((bits, token) => bits | signatureBit(token), 0);
        groups.push({ postings, lists, size, search: searches.length, number, mask, done: false, doneForAll: false });
      });
      searches.push(search);
    });
    this.groups = groups.sort((a, b) => b.size - a.size);
    this.#searches = searches;
    this.#rows = segment.size;
    this.#base = base;
    this.#open = searches.map((search) => new Uint8Array(search.groups.length));
    this.#masks = new Int32Array(groups.length);
    this.#bits = new Int32Array(groups.length);
  }

  /** Nothing has been walked yet of the next tier's rows. */
  restart(): void {
    for (const group of this.groups) group.done = group.doneForAll;
    this.#changed();
  }

  /** Every row of the group has been looked at, of this tier or of all. */
  walked(group: Group, forAll: boolean): void {
    group.done = true;
    group.doneForAll = forAll;
    this.#changed();
  }

  /**
   * The list to walk next so that no row outside the walked ones reaches `cut`, when rows lie `below` the ceilings at least;
   * undefined when no list has to be walked. Lists are passed over from the longest on, as long as rows found in these only
   * cannot count. Of those that are left, short ones come first, because they settle which tokens the rows of the others may
   * have; then the most promising one, because it raises the threshold.
   */
  next(below: number, cut: number): Group | undefined {
    let passed = 0;
    let shortest: Group | undefined;
    let best: Group | undefined;
    let most = -Infinity;
    for (let g = 0; g < this.groups.length; g++) {
      const group = this.groups[g]!;
      if (group.done) continue;
      const bit = bitOf(g);
      if (this.#boundOfSet(passed | bit) + below < cut) {
        passed |= bit;
        continue;
      }
      shortest = group;
      const alone = this.#boundOfSet(bit);
      if (alone >= most) {
        best = group;
        most = alone;
      }
    }
    return shortest && shortest.size <= this.#rows * SHORT ? shortest : best;
  }

  /** Points at most of rows in no list at all. */
  get rest(): number {
    return this.#boundOfSet(0);
  }

  /** Points at most of a row with this signature: a group that was walked or of whose tokens it has no bit adds nothing. */
  boundOf(signature: number): number {
    let set = 0;
    for (let i = 0; i < this.#left; i++) if ((signature & this.#masks[i]!) !== 0) set |= this.#bits[i]!;
    if (set !== this.#lastSet) {
      this.#lastBound = this.#boundOfSet(set);
      this.#lastSet = set;
    }
    return this.#lastBound;
  }

  #changed(): void {
    let all = 0;
    this.#left = 0;
    for (let g = 0; g < this.groups.length; g++) {
      const { done, mask } = this.groups[g]!;
      if (done) continue;
      this.#masks[this.#left] = mask;
      this.#bits[this.#left++] = bitOf(g);
      all |= bitOf(g);
    }
    this.#lastSet = -1;
    this.bound = this.#boundOfSet(all);
  }

  #boundOfSet(set: number): number {
    let bound = this.#bounds.get(set);
    if (bound === undefined) {
      for (const open of this.#open) open.fill(0);
      this.groups.forEach(({ search, number }, g) => {
        if ((set & bitOf(g)) !== 0) this.#open[search]![number] = 1;
      });
      bound = this.#searches.reduce((points, search, s) => points + search.bound(this.#open[s]!), this.#base);
      this.#bounds.set(set, bound);
    }
    return bound;
  }
}
