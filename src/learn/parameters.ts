import { FEATURES } from '../features';
import { PRIOR, type Weights } from '../score/weights';

/** Log-odds of one point. */
export const LOG_ODDS = 0.012;

/**
 * One weight to be learned: the part of a term's ramp between two of its knots, in log-odds against its sign, so that every
 * weight is at least 0. Its prior is normal around the prior points, cut off at 0.
 */
export interface Parameter {
  readonly feature: number;
  readonly term: number;
  readonly from: number;
  readonly to: number;
  readonly sign: 1 | -1;
  readonly mean: number;
  /**
   * 1 / variance. "Sure within a factor of k" is a standard deviation of ln k log-odds over the term's whole range; a part
   * of the range has its share of the variance, so that the parts together have all of it.
   */
  readonly precision: number;
}

export interface Parameters {
  readonly list: readonly Parameter[];
  /** First parameter of each term, in feature order, then term order. */
  readonly offsets: readonly (readonly number[])[];
}

/** @param prior the points believed in before any contract */
export function createParameters(prior: Weights = PRIOR): Parameters {
  const list: Parameter[] = [];
  const offsets = FEATURES.map((feature, f) =>
    feature.terms.map((term, t) => {
      const offset = list.length;
      const { knots, steps } = prior.ramps[f]![t]!;
      for (let i = 0; i < steps.length; i++) {
        const [from, to] = [knots[i]!, knots[i + 1]!];
        list.push({ feature: f, term: t, from, to, sign: term.sign === 'positive' ? 1 : -1, mean: LOG_ODDS * Math.abs(steps[i]!), precision: 1 / (Math.log(term.sureWithin) ** 2 * (to - from)) });
      }
      return offset;
    }),
  );
  return { list, offsets };
}

/** What a term's value contributes to each of its parameters: the covered share of each part, signed. */
export function spread({ list, offsets }: Parameters, feature: number, term: number, value: number, emit: (parameter: number, share: number) => void): void {
  for (let j = offsets[feature]![term]!; j < list.length; j++) {
    const { feature: f, term: t, from, to, sign } = list[j]!;
    if (f !== feature || t !== term || value <= from) return;
    emit(j, sign * Math.min(1, (value - from) / (to - from)));
  }
}
