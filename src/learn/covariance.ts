import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Choice } from './choices';
import { clusteredScores } from './conditional-logit';
import type { Fitted } from './fit';
import { submatrix } from './newton';

/**
 * Covariance of the weights, row by row: H^-1 (P + J) H^-1, where P is the precision of the prior and J the sum over
 * suppliers of the outer products of their slopes. With independent choices J is the curvature of the data and this is the
 * inverse Hessian; contracts of one supplier, and the two choices of one contract, widen it (Liang and Zeger 1986). Weights
 * held at 0 have none.
 */
export function covarianceOf({ beta, gradient, hessian, prior }: Fitted, choices: readonly Choice[]): Float64Array {
  const p = beta.length;
  const covariance = new Float64Array(p * p);
  const free = [...beta.keys()].filter((j) => beta[j]! > 0 || gradient[j]! <= 0);
  if (free.length === 0) return covariance;
  const inverse = new CholeskyDecomposition(submatrix(hessian, p, free)).solve(Matrix.eye(free.length));
  const middle = submatrix(clusteredScores(choices, beta), p, free);
  free.forEach((j, i) => void middle.set(i, i, middle.get(i, i) + prior.precision[j]!));
  const sandwich = inverse.mmul(middle).mmul(inverse);
  free.forEach((j, i) => free.forEach((k, l) => void (covariance[j * p + k] = sandwich.get(i, l))));
  return covariance;
}
