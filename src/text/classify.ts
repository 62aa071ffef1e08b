import { atomise, isDense, type Atom } from './atoms';
import { loadLexicon, piecesOf, type Lexicon, type Sense } from './lexicon';

/** A heading that words point to. */
export interface HeadingGuess {
  readonly hs: string;
  /** Part of what the words say that says this heading, 0 to 1. Not a probability. */
  readonly share: number;
  /** The words that decided, strongest first. */
  readonly evidence: readonly string[];
  /** Subheadings the words name within the heading, with their part of the share. */
  readonly subheadings: readonly { readonly hs: string; readonly share: number }[];
}

export interface Classification {
  readonly text: string;
  /** At most ten, best first. Empty: the words do not tell. */
  readonly headings: readonly HeadingGuess[];
}

/*
 * Weights of the reading: first guesses that held. Only LAST was compared with others (1.15 to 3), on one half of a set of
 * declared names, where 1.4 to 2.2 gave the same top-1 (bench/classify.mjs); 2 reads offers best.
 * A phrase found whole counts by its length and rarity; a phrase inside a longer one that was also found hardly counts;
 * the phrase at the end, before punctuation or nothing, is mostly the head ("stainless steel ball valve", "유아용 홍삼 캔디").
 */
const AMBIGUITY = 0.5;
const CONTAINED = 0.15;
const SUFFIX = 0.9;
const PREFIX = 0.8;
const INSIDE = 0.5;
const LAST = 2;
const PIECES = 0.3;
/** Sharpens scores into shares, so that a share reads like the sureness it should give. */
const SHARPNESS = 3;
/** How far a heading can be trusted by the best way its words were met: as a word, at a word's edge, inside one, in pieces. */
const supportOf = (fit: number): number => (fit >= SUFFIX ? 1 : fit >= PREFIX ? 0.8 : 0.4);
const PIECES_SUPPORT = 0.25;
const HEADINGS_IN_HS = 1228;
const LONGEST_PHRASE = 14;
const LONGEST_TEXT = 80;
const MOST = 10;

/** Names that end so are machines or devices: chapters 84 to 90, or furniture and equipment of 94 and 95. */
const MACHINE = /(?:기계|기기|장비|설비|머신|라인|(?<![a-z])(?:machine|machinery|equipment|cooker)s?)$/i;
const MACHINE_CHAPTERS = /^(?:8[4-9]|9[045])/;
const NOT_A_MACHINE = 0.3;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly senses: readonly Sense[];
  readonly fit: number;
}

function findPhrases(atoms: readonly Atom[], { phrases }: Lexicon): Found[] {
  const found: Found[] = [];
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
  return found;
}

const textOf = (atoms: readonly Atom[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i <= to; i++) text += atoms[i]!.written + (i < to && atoms[i]!.end ? ' ' : '');
  return text;
};

/** Headings that words point to, by the trade thesaurus: whole phrases first, pieces of phrases as a weaker hint. */
export function classify(text: string): Classification {
  const lexicon = loadLexicon();
  const atoms = atomise(text).slice(0, LONGEST_TEXT);
  const scores = new Map<string, number>();
  const reasons = new Map<string, [weight: number, words: string][]>();
  const subScores = new Map<string, number>();
  const support = new Map<string, number>();
  const phraseScores = new Map<string, number>();
  const found = findPhrases(atoms, lexicon);
  for (const phrase of found) {
    const { from, to, senses, fit, key } = phrase;
    const contained = found.some((other) => other !== phrase && other.from <= from && other.to >= to && other.to - other.from > to - from);
    const total = senses.reduce((sum, { weight }) => sum + weight, 0);
    const length = isDense(atoms[from]!.text) ? (to - from + 1) / 2 : to - from + 1;
    const information = Math.log(HEADINGS_IN_HS / senses.length) * length * fit * (contained ? CONTAINED : 1) * (atoms[to]!.final ? LAST : 1);
    const words = textOf(atoms, from, to);
    for (const { heading, weight } of senses) {
      const points = (information * weight) / total ** AMBIGUITY;
      scores.set(heading, (scores.get(heading) ?? 0) + points);
      support.set(heading, Math.max(support.get(heading) ?? 0, supportOf(fit)));
      phraseScores.set(heading, (phraseScores.get(heading) ?? 0) + points);
      if (!contained) {
        let list = reasons.get(heading);
        if (!list) reasons.set(heading, (list = []));
        list.push([points, words]);
      }
      for (const [code, w] of lexicon.subheadings.get(key) ?? []) {
        if (code.startsWith(heading)) subScores.set(code, (subScores.get(code) ?? 0) + points * w);
      }
    }
  }
  for (const piece of new Set(piecesOf(atoms))) {
    const headings = lexicon.pieces.get(piece);
    if (!headings) continue;
    const rarity = Math.log(HEADINGS_IN_HS / headings.size);
    for (const [heading, weight] of headings) {
      scores.set(heading, (scores.get(heading) ?? 0) + PIECES * rarity * weight);
      if (!reasons.has(heading)) reasons.set(heading, [[rarity * weight, piece]]);
    }
  }
  // "국수 제조 기계" is a machine, whatever it makes.
  if (MACHINE.test(text.split(/[,(/]/)[0]!.trim())) for (const [heading, score] of scores) if (!MACHINE_CHAPTERS.test(heading)) scores.set(heading, score * NOT_A_MACHINE);
  let sum = 0;
  for (const score of scores.values()) sum += score ** SHARPNESS;
  const best = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST);
  const headings = best.map(([hs, score]) => {
    const share = (score ** SHARPNESS / sum) * (support.get(hs) ?? PIECES_SUPPORT);
    const named = [...subScores].filter(([code]) => code.startsWith(hs));
    const all = Math.max(
      phraseScores.get(hs) ?? 0,
      named.reduce((s, [, points]) => s + points, 0),
    );
    return {
      hs,
      share,
      evidence: [...new Set((reasons.get(hs) ?? []).sort(([a], [b]) => b - a).map(([, words]) => words))].slice(0, 3),
      subheadings: named.map(([code, points]) => ({ hs: code, share: (share * points) / all })).sort((a, b) => b.share - a.share || (a.hs < b.hs ? -1 : 1)),
    };
  });
  return { text, headings };
}
