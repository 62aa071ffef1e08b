import { fold } from '../normalise';
import { singular } from './singular';

/**
 * The smallest pieces in which phrases are compared: a Hangul syllable or an ideograph, or a whole word of another script
 * (English stemmed). `start` marks the first atom of a written word, `end` the last.
 */
export interface Atom {
  readonly text: string;
  /** As it was written, folded. */
  readonly written: string;
  readonly start: boolean;
  readonly end: boolean;
  /** Nothing or punctuation follows: in Korean and English names of goods, here stands the head. */
  readonly final: boolean;
  /** Which of the parts between semicolons it stands in, counted from 0. */
  readonly part: number;
}

const CLOSING = /^\s*(?:$|[,;:/()[\]|·]|(?:for|with|without|containing|made)(?![a-z]))/;
const WORD = /[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu;
const RUN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
/** Scripts whose words are not dependably separated. */
export const isDense = (text: string): boolean => DENSE.test(text);
const DENSE = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function atomise(text: string): Atom[] {
  const atoms: Atom[] = [];
  const folded = fold(text);
  let part = 0;
  let read = 0;
  for (const match of folded.matchAll(WORD)) {
    const [word] = match;
    if (folded.slice(read, match.index).includes(';') && atoms.length > 0) part++;
    read = match.index + word.length;
    const closes = CLOSING.test(folded.slice(match.index + word.length, match.index + word.length + 14));
    const pieces: { text: string; written: string }[] = [];
    for (const [run] of word.matchAll(RUN)) {
      if (DENSE.test(run)) pieces.push(...[...run].map((sign) => ({ text: sign, written: sign })));
      else pieces.push({ text: /^[a-z]+$/.test(run) ? singular(run) : run, written: run });
    }
    pieces.forEach((piece, i) => atoms.push({ ...piece, start: i === 0, end: i === pieces.length - 1, final: closes && i === pieces.length - 1, part }));
  }
  return atoms;
}

/** A phrase as a look-up key: its atoms, spaces between them forgotten. */
export const phraseKey = (atoms: readonly { readonly text: string }[]): string => atoms.map(({ text }) => text).join('\u0001');
