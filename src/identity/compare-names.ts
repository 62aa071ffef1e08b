import type { Frequencies } from './frequencies';
import { jaroWinkler } from './jaro-winkler';
import type { Party, Word } from './party';

/** In what way two names agree. */
export type NameAgreement = 'same' | 'other-order' | 'joined' | 'spelling' | 'sound' | 'partial' | 'different';

export interface NameComparison {
  readonly how: NameAgreement;
  readonly points: number;
}

/** No name speaks louder: its words come together. */
const MOST_A_NAME = 22;
const LEAST_A_NAME = -8;

/** Words this alike are the same word misspelt; there are about eight times as many of them as of the same word. */
const ALIKE = 0.9;
const MISSPELT = -3;
/** Words short enough that one letter makes another word are not compared by letters. */
const SPELT_OUT = 4;
const HEARD_ALIKE = -2;
const SHORTENED = -3;

/** A word that only one name has counts against the pair, the more the rarer it is, but less than the same word would count for it. */
const ONE_SIDED = 0.35;

interface Agreement {
  readonly how: 'same' | 'spelling' | 'sound';
  readonly points: number;
}

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Share of one word's letters that the other lacks, added for both: above this no two words are alike enough (1.5 of 2 must match). */
const UNLIKE_LETTERS = 0.5;
const unlikeLetters = (a: Word, b: Word): number => ones(a.letters & ~b.letters) / a.latin.length + ones(b.letters & ~a.letters) / b.latin.length;

function agreeing(a: Word, b: Word, other: boolean, frequencies: Frequencies): Agreement | undefined {
  if (a.latin === b.latin) return { how: 'same', points: frequencies.word(a.latin) };
  const least = Math.min(a.latin.length, b.latin.length);
  // Two transliterations, or a word and its transliteration, share sounds, not letters.
  if (other && a.sounds.length > 1 && a.sounds === b.sounds) return { how: 'sound', points: Math.max(0.5, Math.min(frequencies.sounds(a.sounds), frequencies.word(a.latin), frequencies.word(b.latin)) + HEARD_ALIKE) };
  if (least < SPELT_OUT) return undefined;
  const weight = Math.min(frequencies.word(a.latin), frequencies.word(b.latin));
  if (a.latin.startsWith(b.latin) || b.latin.startsWith(a.latin)) return { how: 'spelling', points: Math.max(0.5, weight + SHORTENED) };
  if (unlikeLetters(a, b) > UNLIKE_LETTERS) return undefined;
  return jaroWinkler(a.latin, b.latin) >= ALIKE ? { how: 'spelling', points: Math.max(0.5, weight + MISSPELT) } : undefined;
}

interface Aligned {
  readonly points: number;
  readonly hows: readonly Agreement['how'][];
  readonly alone: number;
  readonly inOrder: boolean;
}

/** Each word of the shorter name with its best partner, best pairs first come; the rest stand alone. */
function align(a: Party, b: Party, frequencies: Frequencies): Aligned {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const other = a.transliterated || b.transliterated;
  let taken = 0;
  const hows: Agreement['how'][] = [];
  let points = 0;
  let alone = 0;
  let last = -1;
  let inOrder = true;
  for (const word of few) {
    let best: Agreement | undefined;
    let bestAt = -1;
    for (let at = 0; at < many.length; at++) {
      if ((taken >> at) & 1) continue;
      const found = agreeing(word, many[at]!, other, frequencies);
      if (found === undefined || (best !== undefined && found.points <= best.points)) continue;
      best = found;
      bestAt = at;
    }
    if (best === undefined) {
      alone += frequencies.word(word.latin);
      continue;
    }
    taken |= 1 << bestAt;
    hows.push(best.how);
    points += best.points;
    inOrder &&= bestAt > last;
    last = bestAt;
  }
  for (let at = 0; at < many.length; at++) if (!((taken >> at) & 1)) alone += frequencies.word(many[at]!.latin);
  return { points, hows, alone, inOrder };
}

const wholeName = (words: readonly Word[], frequencies: Frequencies): number => words.reduce((sum, { latin }) => sum + frequencies.word(latin), 0);

const within = (points: number): number => Math.max(LEAST_A_NAME, Math.min(MOST_A_NAME, points));

/** Sounds of a whole name that are long enough to be no chance; each one more is five times rarer (log2 5). */
const LONG_SOUNDS = 4;
const A_SOUND = 2.3;

/** How much two names speak for one buyer, in powers of two; undefined where one has none. */
export function compareNames(a: Party, b: Party, frequencies: Frequencies): NameComparison | undefined {
  if (a.compact === '' || b.compact === '') return undefined;
  const { points, hows, alone, inOrder } = align(a, b, frequencies);
  const complete = alone === 0;
  if (complete && hows.every((how) => how === 'same')) return { how: inOrder ? 'same' : 'other-order', points: within(points) };
  if (a.compact === b.compact) return { how: 'joined', points: within(wholeName(a.words.length > b.words.length ? a.words : b.words, frequencies)) };
  const aligned = points - alone * ONE_SIDED;
  if (a.transliterated || b.transliterated) {
    const whole = A_SOUND * a.heard.length - 1;
    if (a.heard.length >= LONG_SOUNDS && a.heard === b.heard && whole > aligned) return { how: 'sound', points: within(whole) };
  }
  if (complete) return { how: hows.includes('spelling') ? 'spelling' : 'sound', points: within(aligned) };
  return { how: aligned > 0 ? 'partial' : 'different', points: within(aligned) };
}
