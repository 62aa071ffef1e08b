import { FEATURES, type FeatureId, type TermId } from '../features';
import type { Clause, Missing, Reading } from '../features/feature';
import type { Locale } from '../locale/locale';
import type { Supplier } from '../schema/supplier';
import type { Candidate, Candidates } from './candidates';
import { type Origin, rampPoints, type Weights } from './weights';

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

/** Prepares one supplier against the current candidates. The definition of a score: everything else must agree with it. */
export function createScorer(supplier: Supplier, candidates: Candidates, weights: Weights, on: string | undefined): Scorer {
  const readers = FEATURES.map((feature, f) => {
    const ramps = weights.ramps[f]!;
    const weigh = (values: readonly number[]): number => values.reduce((sum, value, t) => sum + rampPoints(ramps[t]!, value), 0);
    return feature.prepare(supplier, { on, words: candidates.collections[f]!, history: candidates.history, weigh });
  });

  function add(candidate: Candidate, explain: boolean): { scored: Scored; readings: Reading[] } {
    let score = weights.bias;
    const contributions: Contribution[] = [{ feature: 'bias', term: 'bias', points: weights.bias, state: 'known', origin: weights.bias === 0 ? 'prior' : 'learned' }];
    const readings: Reading[] = [];
    FEATURES.forEach((feature, f) => {
      const reading = readers[f]!(candidate.keys[f], explain);
      if (explain) readings.push(reading);
      if (reading.state === 'unknown') return;
      for (let t = 0; t < feature.terms.length; t++) {
        const points = rampPoints(weights.ramps[f]![t]!, reading.values[t]!);
        if (points === 0) continue;
        score += points;
        const part: Contribution = { feature: feature.id, term: feature.terms[t]!.id, points, state: reading.state, origin: weights.origins[f]![t]! };
        contributions.push(reading.evidence === undefined ? part : { ...part, evidence: reading.evidence });
      }
    });
    return { scored: { candidate, score, contributions }, readings };
  }

  return {
    score: (candidate) => add(candidate, false).scored,
    read(candidate) {
      const { scored, readings } = add(candidate, true);
      return {
        ...scored,
        missing: FEATURES.flatMap((feature, f) => (readings[f]!.missing ?? []).map((missing) => ({ feature: feature.id, ...missing }))),
        clauses: (locale) => FEATURES.flatMap((feature, f) => (readings[f]!.evidence === undefined ? [] : feature.phrase(readings[f]!.evidence, locale))),
      };
    },
  };
}
