import { isDense, type Atom } from './atoms';

/** A known phrase met in a text: the atoms it covers and how it stands there. */
export interface Found<Sense> {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly senses: readonly Sense[];
  /** 1 for whole words, less where it begins or ends inside one, more for a syllable known as an ending. */
  readonly fit: number;
  /** Inside a longer phrase that was also found. */
  readonly contained: boolean;
}

type Span = Pick<Found<unknown>, 'from' | 'to'>;

export const SUFFIX = 0.9;
export const PREFIX = 0.8;
const INSIDE = 0.5;
/** A syllable known as an ending heads its word: it counts like an ending of two. */
const ENDING = 2 * SUFFIX;
const LONGEST_PHRASE = 14;

/**
 * Whether a run of syllables can be meant as a word where it stands. One syllable only by itself (김, not the 김 of 김치), two not
 * in the middle of a word (the 용제 of 여성용제품), and what crosses a space only as whole words (not the 소바 of 독소 바이알).
 */
function standsAlone(atoms: readonly Atom[], from: number, to: number): boolean {
  const { start } = atoms[from]!;
  const { end } = atoms[to]!;
  if (start && end) return true;
  if (to - from < 1 || (to - from === 1 && !start && !end)) return false;
  for (let i = from; i < to; i++) if (atoms[i]!.end) return false;
  return true;
}

/** All known phrases of a text, those inside longer ones included; `endings` are syllables that name something where they end a word. */
export function findPhrases<Sense>(atoms: readonly Atom[], phrases: ReadonlyMap<string, readonly Sense[]>, endings?: ReadonlyMap<string, readonly Sense[]>): Found<Sense>[] {
  const found: Omit<Found<Sense>, 'contained'>[] = [];
  for (let from = 0; from < atoms.length; from++) {
    let key = '';
    for (let to = from; to < Math.min(atoms.length, from + LONGEST_PHRASE); to++) {
      key = to === from ? atoms[to]!.text : `${key}\u0001${atoms[to]!.text}`;
      const { start } = atoms[from]!;
      const { end } = atoms[to]!;
      const ending = from === to && end && !start ? endings?.get(key) : undefined;
      const senses = ending ?? phrases.get(key);
      if (!senses || (!ending && isDense(atoms[from]!.text) && !standsAlone(atoms, from, to))) continue;
      found.push({ from, to, key, senses, fit: ending ? ENDING : start && end ? 1 : end ? SUFFIX : start ? PREFIX : INSIDE });
    }
  }
  return found.map((phrase) => ({
    ...phrase,
    contained: found.some((other) => other !== phrase && other.from <= phrase.from && other.to >= phrase.to && other.to - other.from > phrase.to - phrase.from),
  }));
}

/** The words of a phrase as they were written. */
export function wordsAt(atoms: readonly Atom[], { from, to }: Span): string {
  let text = '';
  for (let i = from; i <= to; i++) text += atoms[i]!.written + (i < to && atoms[i]!.end ? ' ' : '');
  return text;
}

/** Words in a phrase; a word of Hangul or ideographs counts as half its syllables. */
export const lengthOf = (atoms: readonly Atom[], { from, to }: Span): number => (isDense(atoms[from]!.text) ? (to - from + 1) / 2 : to - from + 1);
