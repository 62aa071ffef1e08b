import { describe, expect, test } from 'vitest';
import { createRandom } from '../../src/random';
import { createChoice, type Choice } from '../../src/learn/choices';
import { clusteredScores, objectiveAt, valueAt } from '../../src/learn/conditional-logit';
import { minimise } from '../../src/learn/newton';

const P = 6;
const random = createRandom(7);
const PRIOR = { mean: Float64Array.from({ length: P }, (_, j) => j / 10), precision: Float64Array.from({ length: P }, (_, j) => 0.5 + j / 4) };

/** Choices whose chosen row was drawn by known weights. */
function choices(n: number, truth: readonly number[]): Choice[] {
  return Array.from({ length: n }, (_, i) => {
    const rows = Array.from({ length: 5 }, () => {
      const parameters = Array.from({ length: P }, (_, j) => j).filter(() => random.unit() < 0.7);
      return { parameters, values: parameters.map(() => random.unit()) };
    });
    const weights = rows.map(({ parameters, values }) => Math.exp(parameters.reduce((sum, j, k) => sum + truth[j]! * values[k]!, 0)));
    let at = random.unit() * weights.reduce((a, b) => a + b, 0);
    const chosen = weights.findIndex((w) => (at -= w) <= 0);
    return createChoice([rows[chosen]!, ...rows.filter((_, r) => r !== chosen)], 1 + (i % 2), i % 20);
  });
}

describe('the conditional logit', () => {
  const some = choices(40, [1, 0, 2, 0.5, 0, 1]);
  const beta = Float64Array.from([0.3, 0.1, 0.9, 0.2, 0.4, 0.6]);

  test('a choice of one among equals has the log share of its number', () => {
    const rows = [{ parameters: [0], values: [1] }, { parameters: [0], values: [1] }, { parameters: [0, 1], values: [1, 0.5] }];
    const choice = createChoice(rows, 1, 0);
    // What all alternatives share decides nothing.
    expect([...choice.parameters]).toEqual([1]);
    expect(valueAt([choice], { mean: new Float64Array(2), precision: new Float64Array(2) }, new Float64Array(2))).toBeCloseTo(Math.log(3), 12);
  });

  test('slope and curvature are those of its value', () => {
    const { value, gradient, hessian } = objectiveAt(some, PRIOR, beta);
    expect(valueAt(some, PRIOR, beta)).toBe(value);
    const h = 1e-5;
    for (let j = 0; j < P; j++) {
      const moved = (by: number) => Float64Array.from(beta, (b, i) => (i === j ? b + by : b));
      expect(gradient[j]).toBeCloseTo((valueAt(some, PRIOR, moved(h)) - valueAt(some, PRIOR, moved(-h))) / (2 * h), 5);
      const [up, down] = [objectiveAt(some, PRIOR, moved(h)).gradient, objectiveAt(some, PRIOR, moved(-h)).gradient];
      for (let i = 0; i < P; i++) expect(hessian[i * P + j]).toBeCloseTo((up[i]! - down[i]!) / (2 * h), 4);
    }
  });

  test('scores of one cluster are added before they are squared', () => {
    const flat = { mean: new Float64Array(P), precision: new Float64Array(P) };
    const alone = some.map((choice) => objectiveAt([choice], flat, beta).gradient);
    const expected = new Float64Array(P * P);
    for (let cluster = 0; cluster < 20; cluster++) {
      const sum = Float64Array.from({ length: P }, (_, j) => some.reduce((total, choice, i) => total + (choice.cluster === cluster ? alone[i]![j]! : 0), 0));
      for (let i = 0; i < P; i++) for (let j = 0; j < P; j++) expected[i * P + j]! += sum[i]! * sum[j]!;
    }
    [...clusteredScores(some, beta)].forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 9));
  });
});

describe('the minimum', () => {
  test('keeps every weight at 0 or above, with no slope that could be followed', () => {
    const some = choices(200, [1, -3, 2, 0.5, -2, 1]);
    const { beta, gradient, converged, slope, value } = minimise(some, PRIOR, PRIOR.mean);
    expect(converged).toBe(true);
    expect(slope).toBeLessThanOrEqual(1e-6 * some.reduce((sum, { weight }) => sum + weight, 0));
    expect([beta[1], beta[4]]).toEqual([0, 0]);
    beta.forEach((b, j) => expect(b === 0 ? gradient[j]! >= 0 : b > 0).toBe(true));
    for (let i = 0; i < 200; i++) {
      const other = Float64Array.from(beta, (b) => Math.max(0, b + (random.unit() - 0.5) / 5));
      expect(valueAt(some, PRIOR, other)).toBeGreaterThanOrEqual(value);
    }
  });

  test('finds the weights that the choices were made by', () => {
    const truth = [1, 0, 2, 0.5, 0, 1];
    const weak = { mean: new Float64Array(P), precision: new Float64Array(P).fill(1e-6) };
    const { beta } = minimise(choices(20_000, truth), weak, weak.mean);
    truth.forEach((t, j) => expect(Math.abs(beta[j]! - t)).toBeLessThan(0.1));
  });

  test('without choices is the prior, untouched', () => {
    const { beta, iterations, converged } = minimise([], PRIOR, PRIOR.mean);
    expect([[...beta], iterations, converged]).toEqual([[...PRIOR.mean], 0, true]);
  });
});
