// Gradient boosting for a yes or no (Friedman 2001): logistic loss, small trees over binned values. What people reach for first.
const BINS = 32;
const FEWEST = 10;

/** Upper edges of bins of equal count. */
function edgesOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return [...new Set(Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)]))];
}

const binOf = (edges, value) => {
  let bin = 0;
  while (bin < edges.length && value > edges[bin]) bin++;
  return bin;
};

/** The split of some rows that lowers the loss most, or undefined. */
function bestSplit(members, binned, gradient, curvature) {
  let best;
  for (let f = 0; f < binned.length; f++) {
    const [g, h, n] = [new Float64Array(BINS), new Float64Array(BINS), new Uint32Array(BINS)];
    for (const i of members) {
      const bin = binned[f][i];
      g[bin] += gradient[i];
      h[bin] += curvature[i];
      n[bin]++;
    }
    const [G, H] = [g.reduce((a, b) => a + b), h.reduce((a, b) => a + b)];
    let [left, mass, count] = [0, 0, 0];
    for (let bin = 0; bin + 1 < BINS; bin++) {
      left += g[bin];
      mass += h[bin];
      count += n[bin];
      if (count < FEWEST || members.length - count < FEWEST) continue;
      const gain = left ** 2 / (mass + 1) + (G - left) ** 2 / (H - mass + 1) - G ** 2 / (H + 1);
      if (gain > 1e-9 && (!best || gain > best.gain)) best = { gain, f, bin };
    }
  }
  return best;
}

function grow(members, binned, gradient, curvature, depth) {
  const split = depth > 0 ? bestSplit(members, binned, gradient, curvature) : undefined;
  if (!split) {
    let [g, h] = [0, 0];
    for (const i of members) [g, h] = [g + gradient[i], h + curvature[i]];
    return { value: g / (h + 1) };
  }
  const { f, bin } = split;
  const side = (low) => grow(members.filter((i) => binned[f][i] <= bin === low), binned, gradient, curvature, depth - 1);
  return { f, bin, low: side(true), high: side(false) };
}

/** Learns from rows of numbers and their outcomes (0 or 1); gives the log-odds of a row. */
export function boost(rows, outcomes, { trees = 100, depth = 3, rate = 0.1 } = {}) {
  const edges = rows[0].map((_, f) => edgesOf(rows.map((row) => row[f])));
  const binned = edges.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f])));
  const positives = outcomes.reduce((sum, y) => sum + y, 0);
  const base = Math.log((positives + 0.5) / (rows.length - positives + 0.5));
  const score = new Float64Array(rows.length).fill(base);
  const valueIn = (tree, at) => {
    let node = tree;
    while (node.value === undefined) node = at(node.f) <= node.bin ? node.low : node.high;
    return node.value;
  };
  const members = [...rows.keys()];
  const forest = Array.from({ length: trees }, () => {
    const p = score.map((x) => 1 / (1 + Math.exp(-x)));
    const tree = grow(members, binned, Float64Array.from(outcomes, (y, i) => y - p[i]), p.map((x) => x * (1 - x)), depth);
    for (const i of members) score[i] += rate * valueIn(tree, (f) => binned[f][i]);
    return tree;
  });
  return (row) => {
    const bins = row.map((value, f) => binOf(edges[f], value));
    return forest.reduce((sum, tree) => sum + rate * valueIn(tree, (f) => bins[f]), base);
  };
}
