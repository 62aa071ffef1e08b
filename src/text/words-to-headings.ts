import { fold } from '../normalise';
import { modifiers } from '../taxonomy/modifiers';
import { atomise, type Atom } from './atoms';
import { loadLexicon, piecesOf } from './lexicon';
import { findPhrases, lengthOf, PREFIX, SUFFIX, wordsAt } from './phrases';
import { isMachineName } from './machines';
import { unglue } from './unglue';

/** What the words say of one heading. */
export interface HeadingScore {
  score: number;
  /** How far the best way its words were met can be trusted, 0 to 1. */
  support: number;
  readonly reasons: [weight: number, words: string][];
  readonly subheadings: Map<string, number>;
  /** The part of the score that whole phrases gave. */
  phrases: number;
}

/*
 * Weights of the reading, compared on one half of a set of declared names (bench/classify.mjs): a last phrase counting 1.4 to 2.2
 * times, later parts .4 to .8 and modifiers .5 to .9 differ by less than .01 of top-1; the others are first guesses that held.
 * A phrase found whole counts by its length and rarity; a phrase inside a longer one that was also found hardly counts; the
 * phrase at the end, before punctuation or nothing, is mostly the head ("stainless steel ball valve", "유아용 홍삼 캔디"); what
 * stands behind a semicolon is a model, a brand or a remark.
 */
const AMBIGUITY = 0.5;
const CONTAINED = 0.15;
const LAST = 2;
const LATER = 0.5;
const PIECES = 0.3;
/** Part of a heading's score that goes where a modifier sends it. */
const MOVED = 0.75;
const PIECES_SUPPORT = 0.25;
const HEADINGS_IN_HS = 1228;
const LONGEST_TEXT = 80;

/** As a word, at a word's edge, inside one. */
const supportOf = (fit: number): number => (fit >= SUFFIX ? 1 : fit >= PREFIX ? 0.8 : 0.4);

/** What a machine's name can mean: chapters 84 to 90, or furniture and equipment of 94 and 95. */
const MACHINE_CHAPTERS = /^(?:8[4-9]|9[045])/;
const NOT_A_MACHINE = 0.3;

type Scores = Map<string, HeadingScore>;

function at(scores: Scores, heading: string): HeadingScore {
  let entry = scores.get(heading);
  if (!entry) scores.set(heading, (entry = { score: 0, support: 0, reasons: [], subheadings: new Map(), phrases: 0 }));
  return entry;
}

function readPhrases(atoms: readonly Atom[], scores: Scores): void {
  const lexicon = loadLexicon();
  for (const phrase of findPhrases(atoms, lexicon.phrases, lexicon.endings)) {
    const { from, to, key, senses, fit, contained } = phrase;
    const total = senses.reduce((sum, { weight }) => sum + weight, 0);
    const place = (atoms[to]!.final ? LAST : 1) * (atoms[from]!.part === 0 ? 1 : LATER);
    const information = Math.log(HEADINGS_IN_HS / senses.length) * lengthOf(atoms, phrase) * fit * (contained ? CONTAINED : 1) * place;
    const unit = information / total ** AMBIGUITY;
    for (const { heading, weight } of senses) {
      const points = unit * weight;
      const entry = at(scores, heading);
      entry.score += points;
      entry.phrases += points;
      entry.support = Math.max(entry.support, supportOf(fit));
      if (!contained) entry.reasons.push([points, wordsAt(atoms, phrase)]);
      for (const [code, share] of lexicon.subheadings.get(key) ?? []) {
        if (code.startsWith(heading)) entry.subheadings.set(code, (entry.subheadings.get(code) ?? 0) + unit * share);
      }
    }
  }
}

function readPieces(atoms: readonly Atom[], scores: Scores): void {
  const { pieces } = loadLexicon();
  for (const piece of new Set(piecesOf(atoms))) {
    const headings = pieces.get(piece);
    if (!headings) continue;
    const rarity = Math.log(HEADINGS_IN_HS / headings.size);
    for (const [heading, weight] of headings) {
      const entry = at(scores, heading);
      entry.score += PIECES * rarity * weight;
      if (entry.reasons.length === 0) entry.reasons.push([rarity * weight, piece]);
    }
  }
}

/** "Frozen", "knitted", "parts for": moves what the other words said to the heading where the nomenclature puts such goods. */
function modify(text: string, scores: Scores): void {
  for (const { pattern, moves, unless } of modifiers()) {
    const words = pattern.exec(text)?.[0];
    if (words === undefined || unless?.test(text)) continue;
    const moving = [...scores].filter(([heading]) => moves.has(heading));
    for (const [heading, from] of moving) {
      const to = at(scores, moves.get(heading)!);
      const moved = from.score * MOVED;
      to.score += moved;
      to.support = Math.max(to.support, from.support);
      to.reasons.push(...from.reasons, [moved / 2, words]);
      from.score -= moved;
    }
  }
}

/** What the thesaurus says of a text: whole phrases first, pieces of phrases as a weaker hint, then the modifiers. */
export function wordsToHeadings(text: string): Scores {
  const { words } = loadLexicon();
  const read = unglue(fold(text), (word) => words.has(word));
  const atoms = atomise(read).slice(0, LONGEST_TEXT);
  const scores: Scores = new Map();
  readPhrases(atoms, scores);
  readPieces(atoms, scores);
  // "국수 제조 기계" is a machine, whatever it makes.
  if (isMachineName(read)) for (const [heading, entry] of scores) if (!MACHINE_CHAPTERS.test(heading)) entry.score *= NOT_A_MACHINE;
  modify(read, scores);
  for (const entry of scores.values()) entry.support ||= PIECES_SUPPORT;
  return scores;
}
