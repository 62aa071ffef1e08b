import { EigenvalueDecomposition } from 'ml-matrix';
import type { Choice } from './choices';
import type { Prior } from './conditional-logit';
import { logEvidence } from './evidence';
import { freeOf, minimise, submatrix, type Minimum } from './newton';
import type { Parameters } from './parameters';

/**
 * How strongly the prior may hold, as multiples of its stated sureness, strongest first: each start is warmer than the last.
 * Less than 1 is for a prior that is wrong, and needs choices to tell: .1 from 200 on, rising to it from 100, so that no single
 * label makes the points jump. With 200 labels in twelve made-up markets, points each by lot times three, a third or nothing
 * cost .014 of the right prior's ranking when 1 was the least, and nothing with .1; the five of them that the README reports cost .011.
 */
function lambdasFor(choices: number): number[] {
  const least = 10 ** -Math.min(1, Math.max(0, (choices - 100) / 100));
  return [30, 10, 3, 1, ...(least < 1 ? [Math.sqrt(least), least] : [])].map((lambda) => Number(lambda.toPrecision(2)));
}

export interface Fitted extends Minimum {
  readonly lambda: number;
  readonly prior: Prior;
  /** One entry for each lambda tried, in rising order. */
  readonly evidence: { lambda: number; logEvidence: number }[];
  /** Over all lambdas. */
  readonly totalIterations: number;
  /** Largest over smallest eigenvalue of the Hessian of the free weights; null when none is free. */
  readonly condition: number | null;
}

export const priorOf = ({ list }: Parameters, lambda: number): Prior => ({ mean: Float64Array.from(list, ({ mean }) => mean), precision: Float64Array.from(list, ({ precision }) => lambda * precision) });

function conditionOf({ beta, gradient, hessian }: Minimum): number | null {
  const free = freeOf(beta, gradient);
  if (free.length === 0) return null;
  const values = new EigenvalueDecomposition(submatrix(hessian, beta.length, free), { assumeSymmetric: true }).realEigenvalues;
  return Math.max(...values) / Math.min(...values);
}

/** The most probable weights under the lambda with the most evidence. */
export function fit(choices: readonly Choice[], parameters: Parameters, onProgress?: (done: number, total: number) => void): Fitted {
  let start: Float64Array = priorOf(parameters, 1).mean;
  let totalIterations = 0;
  const lambdas = lambdasFor(choices.length);
  const tried = lambdas.map((lambda, i) => {
    const prior = priorOf(parameters, lambda);
    const minimum = minimise(choices, prior, start);
    start = minimum.beta;
    totalIterations += minimum.iterations;
    onProgress?.(i + 1, lambdas.length);
    return { lambda, prior, minimum, log: logEvidence(minimum, prior) };
  });
  // Without choices every lambda explains them equally well; the prior then stands as stated.
  const best = choices.length === 0 ? tried.at(-1)! : tried.reduce((a, b) => (b.log > a.log ? b : a));
  return {
    ...best.minimum,
    lambda: best.lambda,
    prior: best.prior,
    evidence: tried.map(({ lambda, log }) => ({ lambda, logEvidence: log })).reverse(),
    totalIterations,
    condition: conditionOf(best.minimum),
  };
}
