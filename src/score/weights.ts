import { FEATURES } from '../features';
import type { Term } from '../features/feature';

/**
 * A monotone piecewise linear function on [0, 1], zero at 0: the sum over segments of slope x covered share. It is
 * evaluated by this sum on every path, so that every path gives the same last bit.
 */
export interface Ramp {
  readonly knots: readonly number[];
  /** Points gained over each segment. */
  readonly steps: readonly number[];
}

export interface Weights {
  readonly bias: number;
  /** Ramps in feature order, then term order. */
  readonly ramps: readonly (readonly Ramp[])[];
}

export function priorRamp({ corners = [], points }: Term): Ramp {
  const knots = [0, ...corners.map(([value]) => value), 1];
  const levels = [0, ...corners.map(([, at]) => at), points];
  return { knots, steps: levels.slice(1).map((level, i) => level - levels[i]!) };
}

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
export const PRIOR: Weights = { bias: 0, ramps: FEATURES.map((feature) => feature.terms.map(priorRamp)) };
