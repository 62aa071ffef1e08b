// Measuring: what differs between two runs on one machine is mostly the machine, so every figure is a median or a percentile.

export const now = () => performance.now();

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Nearest rank: the smallest value that a share `p` of the values does not exceed. */
export const percentile = (values, p) => [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * p) - 1)];

/** Milliseconds of one call. */
export function timed(work) {
  const start = now();
  const result = work();
  return { ms: now() - start, result };
}

/** The median time of each query: rounds over all queries, so that a slow moment of the machine meets each query at most once. */
export function interleaved(queries, rounds, ask) {
  const times = queries.map(() => []);
  for (let round = 0; round < rounds; round++) queries.forEach((query, q) => times[q].push(timed(() => ask(query)).ms));
  return times.map(median);
}

/** Bytes that live, on the heap and in arrays. */
export function memory() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heapUsed, arrayBuffers };
}
