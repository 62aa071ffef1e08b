import type { Lists } from '../features/feature';

/** Inverted lists: for each token the rows that posted it, ascending. Flat arrays, so that a file is used as it is. */
export interface Postings {
  /** Tokens in ascending order; a token's place is the number of its list. */
  readonly tokens: Uint32Array;
  readonly strengths: Uint32Array;
  /** Where each list begins in `rows`; one more for the end. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** The potential of each row, beside it, so that a list is walked without looking anywhere else. */
  readonly potentials: Uint8Array;
  /** Broader tokens in ascending order, and the tokens under each, from `underStarts` on. */
  readonly broader: Uint32Array;
  readonly underStarts: Uint32Array;
  readonly under: Uint32Array;
}

/** Where a number stands in an ascending array, or would stand. */
export function lowerBound(values: Uint32Array, value: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a token's list, -1 if there is none. */
export function listOf({ tokens }: Postings, token: number): number {
  const at = lowerBound(tokens, token);
  return tokens[at] === token ? at : -1;
}

/** A token's bit of the 24 in a row's signature, from the upper bits of a multiplicative hash. */
export const signatureBit = (token: number): number => 1 << ((Math.imul(token + 1, 0x9e3779b1) >>> 16) % 24);

export const listsOf = (postings: Postings): Lists => ({
  narrower(token) {
    const at = lowerBound(postings.broader, token);
    return postings.broader[at] === token ? [...postings.under.subarray(postings.underStarts[at], postings.underStarts[at + 1])] : [];
  },
  strength(token) {
    const list = listOf(postings, token);
    return list < 0 ? 0 : postings.strengths[list]!;
  },
});

/** Collects what each row posts; a row's tokens are posted one after the other. */
export class PostingsBuilder {
  /** The number of each token, counted from 1 in the order they came. */
  #numbers = new Uint32Array(1024);
  readonly #tokens: number[] = [];
  readonly #strengths: number[] = [];
  readonly #under = new Map<number, number[]>();
  /** Numbers of the posted tokens, row by row, and where each row's begin. */
  #posted = new Uint32Array(256);
  #length = 0;
  #rowStarts = new Uint32Array(256);
  #rows = 0;

  beginRow(): void {
    if (this.#rows + 1 >= this.#rowStarts.length) this.#rowStarts = grown(this.#rowStarts, 0);
    this.#rowStarts[this.#rows++] = this.#length;
    this.#rowStarts[this.#rows] = this.#length;
  }

  /** Posts a token for the current row; `broader` is asked when the token is new. */
  post(token: number, strength: number, broader: (token: number) => readonly number[]): void {
    if (token >= this.#numbers.length) this.#numbers = grown(this.#numbers, token);
    const number = (this.#numbers[token]! || this.#number(token, broader)) - 1;
    if (strength > this.#strengths[number]!) this.#strengths[number] = strength;
    for (let at = this.#rowStarts[this.#rows - 1]!; at < this.#length; at++) if (this.#posted[at] === number) return;
    if (this.#length === this.#posted.length) this.#posted = grown(this.#posted, 0);
    this.#posted[this.#length++] = number;
    this.#rowStarts[this.#rows] = this.#length;
  }

  #number(token: number, broader: (token: number) => readonly number[]): number {
    this.#strengths.push(0);
    for (const wide of broader(token)) {
      const under = this.#under.get(wide);
      if (under) under.push(token);
      else this.#under.set(wide, [token]);
    }
    return (this.#numbers[token] = this.#tokens.push(token));
  }

  /** The token that a row posted first, as a number that is equal for equal tokens; the last number of all for none. */
  first(row: number): number {
    const at = this.#rowStarts[row]!;
    return at < this.#rowStarts[row + 1]! ? this.#posted[at]! : this.#tokens.length;
  }

  get tokenCount(): number {
    return this.#tokens.length;
  }

  /** The bits of a row's tokens: what lacks a token's bit lacks the token. */
  signature(row: number): number {
    let bits = 0;
    for (let at = this.#rowStarts[row]!; at < this.#rowStarts[row + 1]!; at++) bits |= signatureBit(this.#tokens[this.#posted[at]!]!);
    return bits;
  }

  /** The lists over the rows in `order`, which lists rows as they were added; `firsts` has their potentials in the lowest byte. */
  freeze(order: Uint32Array, firsts: Uint32Array): Postings {
    const tokens = Uint32Array.from(this.#tokens).sort();
    const starts = new Uint32Array(tokens.length + 1);
    const places = new Uint32Array(tokens.length);
    tokens.forEach((token, place) => (places[this.#numbers[token]! - 1] = place));
    for (let at = 0; at < this.#length; at++) starts[places[this.#posted[at]!]! + 1]!++;
    for (let i = 0; i < tokens.length; i++) starts[i + 1]! += starts[i]!;
    const rows = new Uint32Array(this.#length);
    const potentials = new Uint8Array(this.#length);
    const next = starts.slice();
    for (let row = 0; row < order.length; row++) {
      const from = this.#rowStarts[order[row]!]!;
      const to = this.#rowStarts[order[row]! + 1]!;
      for (let at = from; at < to; at++) {
        const place = next[places[this.#posted[at]!]!]!++;
        rows[place] = row;
        potentials[place] = firsts[row]!;
      }
    }
    const strengths = new Uint32Array(tokens.length);
    this.#strengths.forEach((strength, number) => (strengths[places[number]!] = strength));
    const broader = Uint32Array.from(this.#under.keys()).sort();
    const underStarts = new Uint32Array(broader.length + 1);
    broader.forEach((token, i) => (underStarts[i + 1] = underStarts[i]! + this.#under.get(token)!.length));
    const under = Uint32Array.from([...broader].flatMap((token) => this.#under.get(token)!));
    return { tokens, strengths, starts, rows, potentials, broader, underStarts, under };
  }
}

/** An array twice as long or longer, so that `least` is a place in it. */
function grown(array: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(2 * array.length, least + 1));
  longer.set(array);
  return longer;
}
