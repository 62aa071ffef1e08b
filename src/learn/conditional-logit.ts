import type { Choice } from './choices';

/** A normal prior for every weight. */
export interface Prior {
  readonly mean: Float64Array;
  readonly precision: Float64Array;
}

export interface Objective {
  /** -sum of weight x log softmax(chosen), plus half the squared distance from the prior, weighted by its precision. */
  readonly value: number;
  readonly gradient: Float64Array;
  /** Row by row, symmetric. */
  readonly hessian: Float64Array;
}

/** Shares of the alternatives (softmax of their utilities); returns the log share of the first. */
function shares({ starts, columns, values, parameters }: Choice, beta: Float64Array, out: Float64Array): number {
  const rows = starts.length - 1;
  let highest = -Infinity;
  for (let r = 0; r < rows; r++) {
    let utility = 0;
    for (let e = starts[r]!; e < starts[r + 1]!; e++) utility += beta[parameters[columns[e]!]!]! * values[e]!;
    out[r] = utility;
    if (utility > highest) highest = utility;
  }
  const first = out[0]! - highest;
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += out[r] = Math.exp(out[r]! - highest);
  for (let r = 0; r < rows; r++) out[r]! /= sum;
  return first - Math.log(sum);
}

const longest = (choices: readonly Choice[]): number => choices.reduce((most, { starts }) => Math.max(most, starts.length), 1);

/** The value alone: what a line search asks for. */
export function valueAt(choices: readonly Choice[], { mean, precision }: Prior, beta: Float64Array): number {
  const share = new Float64Array(longest(choices));
  let value = 0;
  for (const choice of choices) value -= choice.weight * shares(choice, beta, share);
  for (let j = 0; j < beta.length; j++) value += 0.5 * precision[j]! * (beta[j]! - mean[j]!) ** 2;
  return value;
}

/** Gradient of one choice in its own parameters: expected less chosen, times the weight. Needs its shares. */
function slope({ weight, starts, columns, values }: Choice, share: Float64Array, expected: Float64Array, out: Float64Array): void {
  expected.fill(0);
  for (let r = 0; r + 1 < starts.length; r++) for (let e = starts[r]!; e < starts[r + 1]!; e++) expected[columns[e]!]! += share[r]! * values[e]!;
  out.set(expected);
  for (let e = 0; e < starts[1]!; e++) out[columns[e]!]! -= values[e]!;
  for (let c = 0; c < out.length; c++) out[c]! *= weight;
}

export function objectiveAt(choices: readonly Choice[], { mean, precision }: Prior, beta: Float64Array): Objective {
  const p = beta.length;
  const gradient = new Float64Array(p);
  const hessian = new Float64Array(p * p);
  const share = new Float64Array(longest(choices));
  let value = 0;
  for (const choice of choices) {
    const { weight, parameters, starts, columns, values } = choice;
    const k = parameters.length;
    value -= weight * shares(choice, beta, share);
    const expected = new Float64Array(k);
    const own = new Float64Array(k);
    slope(choice, share, expected, own);
    for (let c = 0; c < k; c++) gradient[parameters[c]!]! += own[c]!;
    const local = new Float64Array(k * k);
    for (let r = 0; r + 1 < starts.length; r++) {
      for (let e = starts[r]!; e < starts[r + 1]!; e++) {
        const scaled = share[r]! * values[e]!;
        const row = columns[e]! * k;
        for (let f = starts[r]!; f <= e; f++) local[row + columns[f]!]! += scaled * values[f]!;
      }
    }
    // Entries of a row stand in the order of the parameters, so that `local` is filled on and below its diagonal.
    for (let a = 0; a < k; a++) for (let b = 0; b <= a; b++) hessian[parameters[a]! * p + parameters[b]!]! += weight * (local[a * k + b]! - expected[a]! * expected[b]!);
  }
  for (let j = 0; j < p; j++) {
    value += 0.5 * precision[j]! * (beta[j]! - mean[j]!) ** 2;
    gradient[j]! += precision[j]! * (beta[j]! - mean[j]!);
    hessian[j * p + j]! += precision[j]!;
    for (let i = 0; i < j; i++) hessian[i * p + j] = hessian[j * p + i]!;
  }
  return { value, gradient, hessian };
}

/** Sum over clusters of the outer product of their gradients, without the prior: the middle of a clustered sandwich. */
export function clusteredScores(choices: readonly Choice[], beta: Float64Array): Float64Array {
  const p = beta.length;
  const byCluster = new Map<number, Float64Array>();
  const share = new Float64Array(longest(choices));
  for (const choice of choices) {
    const k = choice.parameters.length;
    const own = new Float64Array(k);
    shares(choice, beta, share);
    slope(choice, share, new Float64Array(k), own);
    let sum = byCluster.get(choice.cluster);
    if (!sum) byCluster.set(choice.cluster, (sum = new Float64Array(p)));
    for (let c = 0; c < k; c++) sum[choice.parameters[c]!]! += own[c]!;
  }
  const middle = new Float64Array(p * p);
  for (const score of byCluster.values()) {
    for (let i = 0; i < p; i++) if (score[i] !== 0) for (let j = 0; j < p; j++) middle[i * p + j]! += score[i]! * score[j]!;
  }
  return middle;
}
