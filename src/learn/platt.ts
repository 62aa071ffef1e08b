/** Log-odds of an outcome as a line over a score, rising or flat. */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
  /** Covariance of the two; outcomes of one cluster count as one observation. */
  readonly covariance: { readonly intercept: number; readonly both: number; readonly slope: number };
}

export interface Outcome {
  readonly score: number;
  readonly won: 0 | 1;
  readonly cluster: number;
}

type Symmetric = readonly [a: number, b: number, c: number];

const invert = ([a, b, c]: Symmetric): Symmetric => {
  const determinant = a * c - b * b;
  return [c / determinant, -b / determinant, a / determinant];
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** A little less than certain: what half an observation of each outcome says. Keeps the line finite where scores part outcomes. */
const RIDGE = 1e-6;

/** Slopes and curvature of the log-likelihood at a line, with the sums of the slopes by cluster squared. */
function derivatives(outcomes: readonly Outcome[], intercept: number, slope: number): { gradient: [number, number]; curvature: Symmetric; middle: Symmetric } {
  let [g0, g1, a, b, c] = [0, 0, RIDGE, 0, RIDGE];
  const clusters = new Map<number, [number, number]>();
  for (const { score, won, cluster } of outcomes) {
    const p = logistic(intercept + slope * score);
    const [d0, d1] = [won - p, (won - p) * score];
    const weight = p * (1 - p);
    g0 += d0;
    g1 += d1;
    a += weight;
    b += weight * score;
    c += weight * score * score;
    const sums = clusters.get(cluster);
    if (sums) [sums[0], sums[1]] = [sums[0] + d0, sums[1] + d1];
    else clusters.set(cluster, [d0, d1]);
  }
  let [m0, m1, m2] = [0, 0, 0];
  for (const [d0, d1] of clusters.values()) [m0, m1, m2] = [m0 + d0 * d0, m1 + d0 * d1, m2 + d1 * d1];
  return { gradient: [g0, g1], curvature: [a, b, c], middle: [m0, m1, m2] };
}

const MOST_STEPS = 50;

/**
 * Platt's (1999) line by maximum likelihood, its slope held at 0 where scores speak against the outcome. Scores are taken in
 * hundreds while fitting, so that both weights have like sizes.
 */
export function fitLine(outcomes: readonly Outcome[]): Line {
  const scaled = outcomes.map((outcome) => ({ ...outcome, score: outcome.score / 100 }));
  const wins = outcomes.reduce((sum, { won }) => sum + won, 0);
  let intercept = Math.log((wins + 0.5) / (outcomes.length - wins + 0.5));
  let slope = 0;
  const likelihood = (i: number, s: number): number => scaled.reduce((sum, { score, won }) => sum - Math.log1p(Math.exp((won === 1 ? -1 : 1) * (i + s * score))), 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { gradient: [g0, g1], curvature } = derivatives(scaled, intercept, slope);
    const held = slope === 0 && g1 <= 0;
    const [a, b, c] = invert(curvature);
    const [d0, d1] = held ? [g0 / curvature[0], 0] : [a * g0 + b * g1, b * g0 + c * g1];
    let length = 1;
    while (length > 1e-6 && likelihood(intercept + length * d0, Math.max(0, slope + length * d1)) < likelihood(intercept, slope)) length /= 2;
    [intercept, slope] = [intercept + length * d0, Math.max(0, slope + length * d1)];
    if (Math.abs(d0) + Math.abs(d1) < 1e-10) break;
  }
  const { curvature, middle: [m0, m1, m2] } = derivatives(scaled, intercept, slope);
  const [a, b, c] = slope === 0 ? ([1 / curvature[0], 0, 0] as const) : invert(curvature);
  // Inverse curvature x middle x inverse curvature.
  const [x0, x1, y0, y1] = [a * m0 + b * m1, a * m1 + b * m2, b * m0 + c * m1, b * m1 + c * m2];
  return { intercept, slope: slope / 100, covariance: { intercept: x0 * a + x1 * b, both: (x0 * b + x1 * c) / 100, slope: (y0 * b + y1 * c) / 1e4 } };
}
