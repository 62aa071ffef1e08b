import { isDense, type Atom } from './atoms';
import type { Lexicon, Sense } from './lexicon';

/** A phrase of the thesaurus met in a text: the atoms it covers and how it stands there. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly senses: readonly Sense[];
  /** 1 for whole words, less where it begins or ends inside one. */
  readonly fit: number;
  /** Inside a longer phrase that was also found. */
  readonly contained: boolean;
}

export const SUFFIX = 0.9;
export const PREFIX = 0.8;
const INSIDE = 0.5;
const LONGEST_PHRASE = 14;

export function findPhrases(atoms: readonly Atom[], { phrases }: Lexicon): Found[] {
  const found: Omit<Found, 'contained'>[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = '';
    for (let to = from; to < Math.min(atoms.length, from + LONGEST_PHRASE); to++) {
      key = to === from ? atoms[to]!.text : `${key}\u0001${atoms[to]!.text}`;
      const senses = phrases.get(key);
      if (!senses) continue;
      const { start } = atoms[from]!;
      const { end } = atoms[to]!;
      // One syllable means something only where it stands alone: 김, not the 김 of 김치.
      if (from === to && isDense(atoms[from]!.text) && !(start && end)) continue;
      found.push({ from, to, key, senses, fit: start && end ? 1 : end ? SUFFIX : start ? PREFIX : INSIDE });
    }
  }
  return found.map((phrase) => ({
    ...phrase,
    contained: found.some((other) => other !== phrase && other.from <= phrase.from && other.to >= phrase.to && other.to - other.from > phrase.to - phrase.from),
  }));
}

/** The words of a phrase as they were written. */
export function wordsAt(atoms: readonly Atom[], { from, to }: Found): string {
  let text = '';
  for (let i = from; i <= to; i++) text += atoms[i]!.written + (i < to && atoms[i]!.end ? ' ' : '');
  return text;
}

/** Words in a phrase; a word of Hangul or ideographs counts as half its syllables. */
export const lengthOf = (atoms: readonly Atom[], { from, to }: Found): number => (isDense(atoms[from]!.text) ? (to - from + 1) / 2 : to - from + 1);
