import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import type { Choice } from './choices';
import { objectiveAt, valueAt, type Objective, type Prior } from './conditional-logit';

export interface Minimum extends Objective {
  readonly beta: Float64Array;
  readonly iterations: number;
  /** Largest slope among the free weights. */
  readonly slope: number;
  readonly converged: boolean;
}

/** A step is taken when it brings at least this part of what its slope promised (Armijo 1966). */
const SUFFICIENT = 1e-4;
const MOST_ITERATIONS = 100;
const MOST_HALVINGS = 40;

/** Weights that may move: those above 0, and those at 0 that would rise. */
export const freeOf = (beta: Float64Array, gradient: Float64Array): number[] => [...beta.keys()].filter((j) => beta[j]! > 0 || gradient[j]! < 0);

export const submatrix = (full: Float64Array, size: number, rows: readonly number[]): Matrix => new Matrix(rows.map((i) => rows.map((j) => full[i * size + j]!)));

/**
 * Projected Newton (Bertsekas 1982): weights held at 0 stay out of the linear system, the rest step and are cut off at 0,
 * with backtracking. Ends when no free weight has a slope above 1e-6 x the weight of all choices.
 */
export function minimise(choices: readonly Choice[], prior: Prior, start: Float64Array): Minimum {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  let beta: Float64Array = Float64Array.from(start);
  let at = objectiveAt(choices, prior, beta);
  for (let iterations = 0; ; iterations++) {
    const free = freeOf(beta, at.gradient);
    const slope = free.reduce((most, j) => Math.max(most, Math.abs(at.gradient[j]!)), 0);
    const converged = slope <= 1e-6 * total;
    if (converged || iterations === MOST_ITERATIONS) return { ...at, beta, iterations, slope, converged };
    const step = new CholeskyDecomposition(submatrix(at.hessian, beta.length, free)).solve(Matrix.columnVector(free.map((j) => at.gradient[j]!)));
    let next: Float64Array | undefined;
    for (let halvings = 0, length = 1; halvings < MOST_HALVINGS; halvings++, length /= 2) {
      const tried = Float64Array.from(beta);
      free.forEach((j, i) => void (tried[j] = Math.max(0, beta[j]! - length * step.get(i, 0))));
      const promised = free.reduce((sum, j) => sum + at.gradient[j]! * (beta[j]! - tried[j]!), 0);
      if (valueAt(choices, prior, tried) <= at.value - SUFFICIENT * promised) {
        next = tried;
        break;
      }
    }
    // No step helps any more: the slope is as small as the arithmetic allows.
    if (!next || next.every((value, j) => value === beta[j])) return { ...at, beta, iterations, slope, converged };
    beta = next;
    at = objectiveAt(choices, prior, beta);
  }
}
