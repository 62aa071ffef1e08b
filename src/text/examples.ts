import { fold } from '../normalise';
import { VectorSpace } from './vectors';

/** A name whose heading somebody has decided: an office's own past declarations, a broker's list. */
export interface LabelledName {
  readonly name: string;
  /** At least four digits; the heading counts. */
  readonly hs: string;
}

/** What labelled names say of a text: parts of 1 for headings, and the names most like it. */
export interface ExampleReading {
  /** Of the nearest names, by their likeness. */
  readonly near: ReadonlyMap<string, number>;
  /** Of all names, word by word (naive Bayes). */
  readonly all: ReadonlyMap<string, number>;
  /** Likeness of the nearest name, 0 to 1: how much the examples have to say. */
  readonly likeness: number;
  readonly nearest: ReadonlyMap<string, string>;
}

export interface ExampleIndex {
  readonly size: number;
  read(text: string): ExampleReading;
}

/*
 * Compared on one half of a set of declared names by cross-validation (bench/classify.mjs --folds): neighbours 20 to 100, powers 1
 * to 8, smoothing .001 to .3, temperatures .5 to 4; the neighbours of these values give the same accuracy within .005.
 */
const NEIGHBOURS = 30;
/** The vote of a neighbour is its likeness to this power, so that a near copy outvotes many distant cousins. */
const POWER = 4;
const SMOOTHING = 0.002;
const TEMPERATURE = 0.5;

const NOT_A_SIGN = /[^\p{L}\p{N}]+/gu;
const RUNS = /[\p{Script=Hangul}]+|[\p{L}]+|\p{N}+/gu;

/** Pieces of two to four signs within words, edges marked: spelling variants share most of them. */
function signs(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(' ')) {
    const edged = ` ${word} `;
    for (let n = 2; n <= 4; n++) for (let i = 0; i + n <= edged.length; i++) pieces.push(edged.slice(i, i + n));
  }
  return pieces;
}

/** Words and pairs of neighbouring words. */
function words(text: string): string[] {
  const single = text.match(RUNS) ?? [];
  return [...single, ...single.slice(1).map((word, i) => `${single[i]} ${word}`)];
}

/** The numbers of the largest values above 0, largest first, the earlier of equals first. */
function largest(values: Float64Array, most: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value <= 0 || (kept.length === most && value <= values[kept[most - 1]!]!)) continue;
    let at = kept.length;
    while (at > 0 && values[kept[at - 1]!]! < value) at--;
    kept.splice(at, 0, i);
    kept.length = Math.min(kept.length, most);
  }
  return kept;
}

/** Labelled names as further documents of the classifier. Time of a reading grows with the names that share a piece with it. */
export function indexExamples(examples: readonly LabelledName[]): ExampleIndex {
  const texts = examples.map(({ name }) => fold(name).replace(NOT_A_SIGN, ' ').trim());
  const headings = [...new Set(examples.map(({ hs }) => hs.slice(0, 4)))].sort();
  const numbers = new Map(headings.map((heading, i) => [heading, i]));
  const headingOf = Int32Array.from(examples, ({ hs }) => numbers.get(hs.slice(0, 4))!);
  const spaces = [new VectorSpace(texts.map(signs)), new VectorSpace(texts.map(words))];
  const models = spaces.map((space) => space.classes(headingOf, headings.length, SMOOTHING));
  const prior = new Float64Array(headings.length);
  for (const heading of headingOf) prior[heading]! += 1 / examples.length;

  return {
    size: examples.length,
    read(text) {
      const plain = fold(text).replace(NOT_A_SIGN, ' ').trim();
      const vectors = [spaces[0]!.vector(signs(plain)), spaces[1]!.vector(words(plain))];
      const likeness = new Float64Array(examples.length);
      vectors.forEach((vector, s) => spaces[s]!.addLikeness(vector, likeness));
      const neighbours = largest(likeness, NEIGHBOURS);
      if (neighbours.length === 0) return { near: new Map(), all: new Map(), likeness: 0, nearest: new Map() };
      const votes = neighbours.map((i) => likeness[i]! ** POWER);
      const sum = votes.reduce((a, b) => a + b, 0);
      const near = new Map<string, number>();
      const nearest = new Map<string, string>();
      neighbours.forEach((i, n) => {
        const heading = headings[headingOf[i]!]!;
        near.set(heading, (near.get(heading) ?? 0) + votes[n]! / sum);
        if (!nearest.has(heading)) nearest.set(heading, examples[i]!.name);
      });
      const logs = prior.map(Math.log);
      vectors.forEach((vector, s) => models[s]!.addLogLikelihood(vector, logs));
      const most = logs.reduce((a, b) => Math.max(a, b));
      const odds = logs.map((log) => Math.exp(TEMPERATURE * (log - most)));
      const mass = odds.reduce((a, b) => a + b, 0);
      return { near, all: new Map(headings.map((heading, i) => [heading, odds[i]! / mass])), likeness: likeness[neighbours[0]!]! / spaces.length, nearest };
    },
  };
}
