import { headingOf } from '../taxonomy/hs';
import { thesaurus, type ThesaurusEntry } from '../taxonomy/thesaurus';
import { hsLabels } from '../taxonomy/labels';
import { isStopword } from './stopwords';
import { stem } from './stem';
import { atomise, isDense, phraseKey, type Atom } from './atoms';

/** A heading that a phrase names, and how much of the phrase's weight is its. */
export interface Sense {
  readonly heading: string;
  readonly weight: number;
}

export interface Lexicon {
  /** Headings of every phrase of the thesaurus. */
  readonly phrases: ReadonlyMap<string, readonly Sense[]>;
  /** Headings of the syllables that name goods where they end a word. */
  readonly endings: ReadonlyMap<string, readonly Sense[]>;
  /** Subheadings of the phrases that name one: code to weight. */
  readonly subheadings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Every word of the phrases in Latin letters, as written and without its plural ending. */
  readonly words: ReadonlySet<string>;
  /** Headings in whose phrases a piece occurs (a word, a pair of syllables), heaviest occurrence each. */
  readonly pieces: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Pieces for partial likeness: words of other scripts, pairs of neighbouring syllables within a Hangul word. */
export function piecesOf(atoms: readonly Atom[]): string[] {
  const pieces: string[] = [];
  atoms.forEach((atom, i) => {
    const next = atoms[i + 1];
    if (!isDense(atom.text)) {
      if (/^[a-z]{3,}$/.test(atom.written) && !isStopword(atom.written)) pieces.push(stem(atom.written));
    }
    else if (next && !atom.end && isDense(next.text)) pieces.push(atom.text + next.text);
  });
  return pieces;
}

/** Phrase or piece, code, weight. */
type Codes = Map<string, Map<string, number>>;

const put = (into: Codes, key: string, code: string, weight: number): void => {
  let codes = into.get(key);
  if (!codes) into.set(key, (codes = new Map()));
  codes.set(code, Math.max(codes.get(code) ?? 0, weight));
};

/** Our labels are words too, but faint ones: a label tells what is filed under a code rather than what trade calls it. */
const LABEL_WEIGHT = 0.04;

function labelWords(): ThesaurusEntry[] {
  return [...hsLabels()].flatMap(([code, { ko, en }]) => {
    if (code.length < 4) return [];
    const parts = [...ko.split(/[·,()]/), ...en.split(/[,()]| and | or /)].map((part) => part.trim());
    return { code, words: parts.filter((part) => part.length > 1).map((text) => ({ text, weight: LABEL_WEIGHT })) };
  });
}

const sensesOf = (phrases: Codes): Map<string, Sense[]> => new Map([...phrases].map(([key, codes]) => [key, [...codes].map(([heading, weight]) => ({ heading, weight }))]));

let lexicon: Lexicon | undefined;

/** The thesaurus turned into look-up tables. Built on first use (about 40,000 phrases). */
export function loadLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const phrases: Codes = new Map();
  const endings: Codes = new Map();
  const subheadings: Codes = new Map();
  const pieces: Codes = new Map();
  const known = new Set<string>();
  for (const { code, words } of [...thesaurus(), ...labelWords()]) {
    const heading = headingOf(code);
    for (const { text, weight } of words) {
      const atoms = atomise(text);
      const key = phraseKey(atoms);
      if (!key) continue;
      for (const { written, text: singular } of atoms) if (/^[a-z]{4,}$/.test(written)) known.add(written).add(singular);
      if (text.startsWith('-')) {
        put(endings, key, heading, weight);
        continue;
      }
      put(phrases, key, heading, weight);
      if (code.length === 6) put(subheadings, key, code, weight);
      const own = [...new Set(piecesOf(atoms))];
      // A piece of a long phrase is less of it.
      for (const piece of own) put(pieces, piece, heading, weight / Math.sqrt(own.length));
    }
  }
  return (lexicon = { phrases: sensesOf(phrases), endings: sensesOf(endings), subheadings, words: known, pieces });
}
