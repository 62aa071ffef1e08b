import { FEATURES } from '../features';
import type { ModelTerm } from '../schema/model';
import type { Weights } from '../score/weights';
import type { Choice } from './choices';
import { LOG_ODDS, type Parameters } from './parameters';

/** Points are written to four decimals: far finer than their errors, and the same bytes on every machine. */
const written = (points: number): number => Math.round(points * 1e4) / 1e4 + 0;

/** Points at each knot, from the steps between them; rounded, because a sum of differences is not quite what it was taken from. */
const levelsOf = (steps: readonly number[]): number[] => steps.reduce<number[]>((levels, step) => [...levels, levels.at(-1)! + step], [0]).map(written);

/** How many choices each term had a say in. */
function informed(choices: readonly Choice[], { list }: Parameters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parameters } of choices) for (const key of new Set(Array.from(parameters, (j) => `${list[j]!.feature} ${list[j]!.term}`))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Weights as people read and edit them: points at each corner of each term, with their errors. */
export function termsOf(parameters: Parameters, weights: Weights, beta: Float64Array, covariance: Float64Array, choices: readonly Choice[]): ModelTerm[] {
  const counts = informed(choices, parameters);
  const size = beta.length;
  return FEATURES.flatMap((feature, f) =>
    feature.terms.map((term, t): ModelTerm => {
      const offset = parameters.offsets[f]![t]!;
      const { knots, steps } = weights.ramps[f]![t]!;
      const values = [...knots];
      const prior = levelsOf(steps);
      const sign = term.sign === 'positive' ? 1 : -1;
      const informedBy = counts.get(`${f} ${t}`) ?? 0;
      const learned = [0];
      const standardErrors = [0];
      let level = 0;
      let variance = 0;
      for (let i = 0; i + 1 < values.length; i++) {
        const j = offset + i;
        level += beta[j]!;
        for (let k = 0; k < i; k++) variance += 2 * covariance[j * size + offset + k]!;
        variance += covariance[j * size + j]!;
        learned.push(informedBy === 0 ? prior[i + 1]! : written((sign * level) / LOG_ODDS));
        standardErrors.push(written(Math.sqrt(Math.max(0, variance)) / LOG_ODDS));
      }
      return { feature: feature.id, term: term.id, sign: term.sign, values, prior, learned, standardErrors, informedBy };
    }),
  );
}
