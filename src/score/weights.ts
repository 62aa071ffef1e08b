import { BuyerMatchError } from '../errors';
import { FEATURES } from '../features';
import type { Term } from '../features/feature';
import type { Model } from '../schema/model';

/**
 * A monotone piecewise linear function on [0, 1], zero at 0: the sum over segments of slope x covered share. It is
 * evaluated by this sum on every path, so that every path gives the same last bit.
 */
export interface Ramp {
  readonly knots: readonly number[];
  /** Points gained over each segment. */
  readonly steps: readonly number[];
}

/** Whether the points of a term are the prior's or were moved by contracts. */
export type Origin = 'prior' | 'learned';

export interface Weights {
  readonly bias: number;
  /** Ramps in feature order, then term order. */
  readonly ramps: readonly (readonly Ramp[])[];
  /** Where each ramp comes from, in the same order. */
  readonly origins: readonly (readonly Origin[])[];
}

/** The values at which a term's ramp may bend, from 0 to 1. */
const knotsOf = ({ corners = [] }: Term): number[] => [0, ...corners.map(([value]) => value), 1];

/** Prior points at each knot, from 0. */
const priorLevels = ({ corners = [], points }: Term): number[] => [0, ...corners.map(([, at]) => at), points];

/** The ramp through the given points at its knots. */
const rampThrough = (knots: readonly number[], levels: readonly number[]): Ramp => ({ knots, steps: levels.slice(1).map((level, i) => level - levels[i]!) });

export function rampPoints({ knots, steps }: Ramp, value: number): number {
  let points = 0;
  for (let i = 0; i < steps.length; i++) {
    const from = knots[i]!;
    if (value <= from) break;
    const to = knots[i + 1]!;
    points += value >= to ? steps[i]! : steps[i]! * ((value - from) / (to - from));
  }
  return points;
}

/** The weights before any contract is seen: prior points, bias 0. */
export const PRIOR: Weights = {
  bias: 0,
  ramps: FEATURES.map((feature) => feature.terms.map((term) => rampThrough(knotsOf(term), priorLevels(term)))),
  origins: FEATURES.map((feature) => feature.terms.map(() => 'prior')),
};

/**
 * The weights of a model. A term that the model does not know, because it was added later, keeps its prior.
 *
 * @throws BuyerMatchError `model-invalid` when the model knows a term that we do not, or under another sign
 */
export function weightsOf(model: Model): Weights {
  const given = new Map(model.terms.map((term) => [term.term, term]));
  const rows = FEATURES.map((feature) =>
    feature.terms.map((term): { ramp: Ramp; origin: Origin } => {
      const own = given.get(term.id);
      if (!own) return { ramp: rampThrough(knotsOf(term), priorLevels(term)), origin: 'prior' };
      if (own.sign !== term.sign) throw new BuyerMatchError('model-invalid', `The model gives ${term.id} another sign.`, { got: own.sign, remedy: 'Train again.' });
      given.delete(term.id);
      return { ramp: rampThrough(own.values, own.learned), origin: own.learned.every((points, i) => points === own.prior[i]) ? 'prior' : 'learned' };
    }),
  );
  const [stranger] = given.keys();
  if (stranger !== undefined) throw new BuyerMatchError('model-invalid', 'The model has a term that this version does not know.', { got: stranger, remedy: 'Train again.' });
  return { bias: model.bias, ramps: rows.map((row) => row.map(({ ramp }) => ramp)), origins: rows.map((row) => row.map(({ origin }) => origin)) };
}
