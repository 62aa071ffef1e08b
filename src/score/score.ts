import { FEATURES, type FeatureId, type TermId } from '../features';
import type { Clause, Missing, Reader, Reading, State } from '../features/feature';
import type { History } from '../history';
import type { Locale } from '../locale/locale';
import type { Supplier } from '../schema/supplier';
import type { Names } from '../text/names';
import type { Candidate } from './candidates';
import type { WordCollection } from './collection';
import { type Origin, type Ramp, rampPoints, type Weights } from './weights';

/** One term's part of a score. Bias first, then feature order: added left to right, the parts are the score, exactly. */
export interface Contribution {
  readonly feature: FeatureId | 'bias';
  readonly term: TermId | 'bias';
  readonly points: number;
  readonly state: 'known' | 'inferred';
  readonly origin: Origin;
  readonly evidence?: unknown;
}

export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

/** A pair read in full, for people. */
export interface Read extends Scored {
  readonly missing: readonly (Missing & { readonly feature: FeatureId })[];
  clauses(locale: Locale): Clause[];
}

export interface Scorer {
  /** The score alone with its contributions. */
  score(candidate: Candidate): Scored;
  /** The same with evidence, sentences and what was missing. */
  read(candidate: Candidate): Read;
}

/** What scoring needs to know of all the buyers together. */
export interface Statistics {
  readonly names: Names;
  /** One collection a feature, in feature order. */
  readonly collections: readonly WordCollection[];
  readonly history?: History | undefined;
}

/** Where each feature's terms begin among all terms, in order; one more for the end. */
export const TERM_STARTS: readonly number[] = FEATURES.reduce((starts, { terms }) => [...starts, starts.at(-1)! + terms.length], [0]);

/** The features made ready for one supplier, in order. */
export function prepareReaders(supplier: Supplier, { names, collections, history }: Statistics, weights: Weights, on: string | undefined): Reader<unknown, unknown>[] {
  return FEATURES.map((feature, f) => {
    const ramps = weights.ramps[f]!;
    return feature.prepare(supplier, { on, names, history, words: collections[f]!, weigh: (values) => pointsOf(ramps, values) });
  });
}

/** Points of a feature's values together. */
export function pointsOf(ramps: readonly Ramp[], values: readonly number[]): number {
  let points = 0;
  for (let t = 0; t < ramps.length; t++) points += rampPoints(ramps[t]!, values[t]!);
  return points;
}

/** Sets the points of each term of a reading, from `at` on, and gives their sum. What is unknown contributes nothing. */
export function setPoints(points: Float64Array, at: number, ramps: readonly Ramp[], { state, values }: Reading): number {
  let sum = 0;
  for (let t = 0; t < ramps.length; t++) {
    const share = state === 'unknown' ? 0 : rampPoints(ramps[t]!, values[t]!);
    points[at + t] = share;
    sum += share;
  }
  return sum;
}

/** The one addition: bias first, then every term in order. */
export function addUp(bias: number, points: Float64Array): number {
  let score = bias;
  for (let i = 0; i < points.length; i++) score += points[i]!;
  return score;
}

/** The parts of a score that are not nothing. */
export function listContributions({ bias, origins }: Weights, points: Float64Array, stateOf: (f: number) => State, evidenceOf?: (f: number) => unknown): Contribution[] {
  const contributions: Contribution[] = [{ feature: 'bias', term: 'bias', points: bias, state: 'known', origin: bias === 0 ? 'prior' : 'learned' }];
  FEATURES.forEach(({ id, terms }, f) => {
    for (let t = 0; t < terms.length; t++) {
      const share = points[TERM_STARTS[f]! + t]!;
      if (share === 0) continue;
      const part: Contribution = { feature: id, term: terms[t]!.id, points: share, state: stateOf(f) === 'inferred' ? 'inferred' : 'known', origin: origins[f]![t]! };
      const evidence = evidenceOf?.(f);
      contributions.push(evidence === undefined ? part : { ...part, evidence });
    }
  });
  return contributions;
}

/** Prepares one supplier against the current candidates. The definition of a score: everything else must agree with it. */
export function createScorer(supplier: Supplier, statistics: Statistics, weights: Weights, on: string | undefined): Scorer {
  const readers = prepareReaders(supplier, statistics, weights, on);
  const points = new Float64Array(TERM_STARTS.at(-1)!);

  function read(candidate: Candidate, explain: boolean): Reading[] {
    return readers.map((reader, f) => {
      const reading = reader(candidate.keys[f], explain);
      setPoints(points, TERM_STARTS[f]!, weights.ramps[f]!, reading);
      return reading;
    });
  }

  return {
    score(candidate) {
      const readings = read(candidate, false);
      return { candidate, score: addUp(weights.bias, points), contributions: listContributions(weights, points, (f) => readings[f]!.state) };
    },
    read(candidate) {
      const readings = read(candidate, true);
      return {
        candidate,
        score: addUp(weights.bias, points),
        contributions: listContributions(weights, points, (f) => readings[f]!.state, (f) => readings[f]!.evidence),
        missing: FEATURES.flatMap((feature, f) => (readings[f]!.missing ?? []).map((missing) => ({ feature: feature.id, ...missing }))),
        clauses: (locale) => FEATURES.flatMap((feature, f) => (readings[f]!.evidence === undefined ? [] : feature.phrase(readings[f]!.evidence, locale))),
      };
    },
  };
}
