import { describe, expect, test } from 'vitest';
import { fitLine, type Outcome } from '../../src/learn/platt';
import { createRandom } from '../../src/random';

const random = createRandom(11);
const draw = (n: number, intercept: number, slope: number, clusters = n): Outcome[] =>
  Array.from({ length: n }, (_, i) => {
    const score = 400 * random.unit() - 100;
    return { score, won: random.unit() < 1 / (1 + Math.exp(-intercept - slope * score)) ? 1 : 0, cluster: i % clusters };
  });

describe('a line from scores to log-odds', () => {
  test('is the one the outcomes were drawn by', () => {
    const { intercept, slope, covariance } = fitLine(draw(20_000, -3, 0.012));
    expect(Math.abs(intercept + 3)).toBeLessThan(3 * Math.sqrt(covariance.intercept));
    expect(Math.abs(slope - 0.012)).toBeLessThan(3 * Math.sqrt(covariance.slope));
  });

  test('is where the likelihood is highest', () => {
    const outcomes = draw(500, -1, 0.01);
    const { intercept, slope } = fitLine(outcomes);
    const likelihood = (a: number, b: number) => outcomes.reduce((sum, { score, won }) => sum - Math.log1p(Math.exp((won ? -1 : 1) * (a + b * score))), 0);
    for (const [a, b] of [[0.01, 0], [-0.01, 0], [0, 1e-4], [0, -1e-4]] as const) expect(likelihood(intercept + a, slope + b)).toBeLessThan(likelihood(intercept, slope));
  });

  test('never falls: scores that speak against the outcome say nothing', () => {
    const { intercept, slope, covariance } = fitLine(draw(2000, 0, -0.01));
    const wins = Math.log(1 / (1 / 0.5 - 1));
    expect([slope, covariance.slope, covariance.both]).toEqual([0, 0, 0]);
    expect(Math.abs(intercept - wins)).toBeLessThan(2);
  });

  test('intervals of 95% hold it 95 times of a hundred', () => {
    let held = 0;
    for (let i = 0; i < 400; i++) {
      const { slope, covariance } = fitLine(draw(300, -1, 0.01));
      if (Math.abs(slope - 0.01) < 1.96 * Math.sqrt(covariance.slope)) held++;
    }
    expect(held).toBeGreaterThan(365);
    expect(held).toBeLessThan(395);
  });

  test('outcomes of one supplier widen it', () => {
    const outcomes = draw(300, -1, 0.01);
    const copied = [...outcomes, ...outcomes];
    expect(fitLine(copied.map((o, i) => ({ ...o, cluster: i }))).covariance.slope).toBeLessThan(0.6 * fitLine(outcomes).covariance.slope);
    expect(fitLine(copied).covariance.slope).toBeCloseTo(fitLine(outcomes).covariance.slope, 8);
  });

  test('stays finite where scores part the outcomes', () => {
    const { intercept, slope } = fitLine(Array.from({ length: 100 }, (_, i) => ({ score: i, won: i < 50 ? 0 : 1, cluster: i })));
    expect([Number.isFinite(intercept), Number.isFinite(slope), slope > 0]).toEqual([true, true, true]);
  });
});
