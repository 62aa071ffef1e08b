// Measures of one ranked list of ids against a set of relevant ids (never empty), and the interval of a mean over many lists.

/** Hits among the first k over the most there could be, min(k, relevant): 1 where no better list of k exists. */
export const recallAt = (k) => (ranked, relevant) => ranked.slice(0, k).filter((id) => relevant.has(id)).length / Math.min(k, relevant.size);

/** One over the rank of the first relevant id, 0 where none is listed. */
export function reciprocalRank(ranked, relevant) {
  const first = ranked.findIndex((id) => relevant.has(id));
  return first < 0 ? 0 : 1 / (first + 1);
}

export const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length;

/** Uniform numbers in [0, 1), a linear congruential generator with the constants of Numerical Recipes; its high bits suffice to draw from a few dozen. */
function drawsFrom(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** 95% percentile bootstrap interval of the mean: [2.5th, 97.5th percentile of the means of resamples drawn with replacement]. */
export function interval(values, { resamples, seed }) {
  const draw = drawsFrom(seed);
  const means = Array.from({ length: resamples }, () => mean(values.map(() => values[Math.floor(draw() * values.length)]))).sort((a, b) => a - b);
  return [0.025, 0.975].map((share) => means[Math.round(share * (resamples - 1))]);
}
