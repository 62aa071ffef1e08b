import { CholeskyDecomposition } from 'ml-matrix';
import type { Prior } from './conditional-logit';
import { freeOf, submatrix, type Minimum } from './newton';
import { logNormalCdf } from './normal';

/**
 * Log of the probability of the choices under a prior (Laplace's approximation at the minimum), up to a constant. Priors are
 * normal, cut off at 0; free weights are taken together, each with the part of its curve above 0, and weights held at 0 one
 * by one, with the slope that holds them there.
 */
export function logEvidence({ beta, value, gradient, hessian }: Minimum, { mean, precision }: Prior): number {
  const p = beta.length;
  const free = freeOf(beta, gradient);
  let log = -value;
  for (let j = 0; j < p; j++) log += 0.5 * Math.log(precision[j]!) - logNormalCdf(mean[j]! * Math.sqrt(precision[j]!));
  if (free.length > 0) {
    const lower = new CholeskyDecomposition(submatrix(hessian, p, free)).lowerTriangularMatrix;
    free.forEach((j, i) => void (log += logNormalCdf(beta[j]! * Math.sqrt(hessian[j * p + j]!)) - Math.log(lower.get(i, i))));
  }
  const isFree = new Set(free);
  for (let j = 0; j < p; j++) {
    if (isFree.has(j)) continue;
    const curve = hessian[j * p + j]!;
    const z = gradient[j]! / Math.sqrt(curve);
    log += (z * z) / 2 + logNormalCdf(-z) - 0.5 * Math.log(curve);
  }
  return log;
}
