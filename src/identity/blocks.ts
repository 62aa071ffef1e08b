import type { Party } from './party';

/** A block with more members than this says too little to compare all of them with each other. */
export const MOST_IN_BLOCK = 250;

const SHORTEST_WORD = 3;
const SHORTEST_SOUNDS = 3;
const BEGINNING = 5;
const PIECE = 3;

/** Keys under which a buyer meets those it may be the same as. One shared key is enough, so each forgives another kind of mistake. */
function keysOf({ words, compact, heard, country = '', domain }: Party): string[] {
  const keys: string[] = [];
  if (domain !== undefined) keys.push(`d:${domain}`);
  if (compact === '') return keys;
  keys.push(`n:${compact}`, `b:${country}:${compact.slice(0, BEGINNING)}`);
  if (heard.length >= SHORTEST_SOUNDS) keys.push(`h:${heard}`);
  for (const { latin, sounds } of words) {
    if (latin.length >= SHORTEST_WORD) keys.push(`w:${latin}`, `wc:${country}:${latin}`);
    if (sounds.length >= SHORTEST_SOUNDS) keys.push(`s:${country}:${sounds}`);
  }
  const [first, second] = words;
  if (first !== undefined && second !== undefined) {
    // A wrong letter spoils the beginning of a word or its end, seldom both.
    const next = second.latin.slice(0, PIECE);
    keys.push(`f:${country}:${first.latin.slice(0, PIECE)}:${next}`, `e:${country}:${first.latin.slice(-PIECE)}:${next}`);
  }
  return [...new Set(keys)];
}

export interface Blocks {
  /** Calls back with each pair that shares a block, once: the earlier party second. */
  visit(see: (later: number, earlier: number) => void): void;
  /** Keys that too many share to be looked through. */
  readonly passedOver: number;
}

export function blocksOf(parties: readonly Party[]): Blocks {
  const members = new Map<string, number[]>();
  parties.forEach((party, i) => {
    for (const key of keysOf(party)) {
      const block = members.get(key);
      if (block) block.push(i);
      else members.set(key, [i]);
    }
  });
  const used: number[][] = [];
  let passedOver = 0;
  const of: number[][] = parties.map(() => []);
  for (const block of members.values()) {
    if (block.length < 2) continue;
    if (block.length > MOST_IN_BLOCK) {
      passedOver++;
      continue;
    }
    for (const member of block) of[member]!.push(used.length);
    used.push(block);
  }
  return {
    passedOver,
    visit(see) {
      const seen = new Int32Array(parties.length).fill(-1);
      for (let i = 0; i < parties.length; i++) {
        for (const block of of[i]!) {
          for (const j of used[block]!) {
            if (j >= i) break;
            if (seen[j] === i) continue;
            seen[j] = i;
            see(i, j);
          }
        }
      }
    },
  };
}
