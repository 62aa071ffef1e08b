import { medicalWords } from '../taxonomy/medical-words';
import { indexExamples, type ExampleIndex, type LabelledName } from './examples';
import { wordsToHeadings, type HeadingScore } from './words-to-headings';

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
  /** Words by which the goods may be a medical device or a medicine somewhere: check before offering them. */
  readonly medical?: string;
}

export interface ClassifierOptions {
  /** Names whose headings are known, such as an office's own; they are read beside the thesaurus. */
  readonly examples?: readonly LabelledName[];
}

export type Classifier = (text: string) => Classification;

/** Sharpens scores into shares, so that a share reads like the sureness it should give. */
const SHARPNESS = 3;
const MOST = 10;
/**
 * How far the examples are trusted: with their number and likeness (10,000 examples count in full from half alike on), and
 * however few they are, when one is almost the same name.
 */
const trustOf = (likeness: number, examples: number): number => Math.min(1, Math.max((likeness * Math.log10(examples)) / 2, likeness ** 4));
/** What the thesaurus and the examples' words weigh beside the nearest examples (compared as told in examples.ts). */
const THESAURUS = 0.8;
const ALL_EXAMPLES = 0.8;

function subheadingsOf({ subheadings, phrases }: HeadingScore, share: number): HeadingGuess['subheadings'] {
  let named = 0;
  for (const points of subheadings.values()) named += points;
  const whole = Math.max(phrases, named);
  return [...subheadings].map(([hs, points]) => ({ hs, share: (share * points) / whole })).sort((a, b) => b.share - a.share || (a.hs < b.hs ? -1 : 1));
}

const best = (guesses: HeadingGuess[]): HeadingGuess[] => guesses.sort((a, b) => b.share - a.share || (a.hs < b.hs ? -1 : 1)).slice(0, MOST);

function byWords(text: string): HeadingGuess[] {
  const scores = wordsToHeadings(text);
  let sum = 0;
  for (const { score } of scores.values()) sum += score ** SHARPNESS;
  if (sum === 0) return [];
  // By score first: a heading met only in pieces has a small share, not a low place.
  const leading = [...scores].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1)).slice(0, MOST);
  return leading.map(([hs, entry]) => {
    const share = (entry.score ** SHARPNESS / sum) * entry.support;
    const reasons = entry.reasons.sort(([a], [b]) => b - a).map(([, words]) => words);
    return { hs, share, evidence: [...new Set(reasons)].slice(0, 3), subheadings: subheadingsOf(entry, share) };
  });
}

function withExamples(guesses: readonly HeadingGuess[], text: string, index: ExampleIndex): HeadingGuess[] {
  const { near, all, likeness, nearest } = index.read(text);
  const trust = trustOf(likeness, index.size);
  const whole = trust * (1 + ALL_EXAMPLES) + THESAURUS;
  const words = new Map(guesses.map((guess) => [guess.hs, guess]));
  const headings = [...new Set([...near.keys(), ...all.keys(), ...words.keys()])];
  return headings.map((hs) => {
    const guess = words.get(hs);
    const examples = trust * ((near.get(hs) ?? 0) + ALL_EXAMPLES * (all.get(hs) ?? 0));
    const share = (examples + THESAURUS * (guess?.share ?? 0)) / whole;
    const example = nearest.get(hs);
    const evidence = [...(guess?.evidence ?? []), ...(example === undefined ? [] : [example])];
    return { hs, share, evidence, subheadings: (guess?.subheadings ?? []).map((s) => ({ hs: s.hs, share: guess!.share > 0 ? (s.share / guess!.share) * share : 0 })) };
  });
}

/** A reader of words: by the trade thesaurus alone, or with labelled names beside it. */
export function createClassifier({ examples = [] }: ClassifierOptions = {}): Classifier {
  const index = examples.length > 0 ? indexExamples(examples) : undefined;
  return (text) => {
    const guesses = byWords(text);
    const medical = medicalWords(text);
    return { text, headings: index ? best(withExamples(guesses, text, index)) : guesses, ...(medical === undefined ? {} : { medical }) };
  };
}

/** Headings that words point to, by the trade thesaurus. */
export const classify: Classifier = createClassifier();
