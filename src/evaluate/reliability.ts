import { BuyerMatchError } from '../errors';

/** Predictions that lie close together, against what came of them. */
export interface ReliabilityBin {
  /** Lowest and highest prediction in the bin. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean prediction. */
  readonly predicted: number;
  /** Share that came true, with its 95% interval (Wilson 1927). */
  readonly observed: number;
  readonly low: number;
  readonly high: number;
}

export interface Reliability {
  /** Expected calibration error: mean distance of prediction and outcome over the bins, weighted by their counts (Naeini 2015). */
  readonly ece: number;
  /** Mean squared error of the predictions (Brier 1950). */
  readonly brier: number;
  /** Empty ones left out, lowest first. */
  readonly bins: readonly ReliabilityBin[];
}

export interface ReliabilityOptions {
  readonly bins?: number;
  /** Bins of equal width over [0, 1], or of equal count: rare outcomes crowd into the first bin of equal width. */
  readonly binning?: 'width' | 'count';
}

const Z_95 = 1.959963984540054;

/** Interval of a share, good for small counts and shares near 0 and 1 (Wilson 1927). */
function wilson(share: number, n: number): { low: number; high: number } {
  const z2 = Z_95 ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At 0 and 1 the bound is the share itself, but for the last bit.
  return { low: Math.min(share, Math.max(0, centre - half)), high: Math.max(share, Math.min(1, centre + half)) };
}

type Pair = readonly [prediction: number, outcome: number];

function binOf(pairs: readonly Pair[]): ReliabilityBin {
  let predicted = 0;
  let observed = 0;
  for (const [prediction, outcome] of pairs) {
    predicted += prediction / pairs.length;
    observed += outcome / pairs.length;
  }
  observed = Math.min(1, observed);
  return { from: pairs[0]![0], to: pairs.at(-1)![0], count: pairs.length, predicted, observed, ...wilson(observed, pairs.length) };
}

const SPLIT: Readonly<Record<'width' | 'count', (sorted: readonly Pair[], bins: number) => Pair[][]>> = {
  width(sorted, bins) {
    const parts: Pair[][] = Array.from({ length: bins }, () => []);
    for (const pair of sorted) parts[Math.min(bins - 1, Math.floor(pair[0] * bins))]!.push(pair);
    return parts;
  },
  // Equal predictions stay together, whatever that does to the counts.
  count(sorted, bins) {
    const parts: Pair[][] = [[]];
    sorted.forEach((pair, i) => {
      if (i >= (parts.length * sorted.length) / bins && pair[0] !== sorted[i - 1]![0]) parts.push([]);
      parts.at(-1)!.push(pair);
    });
    return parts;
  },
};

/**
 * Are predicted probabilities borne out? Predictions in [0, 1], outcomes 0 or 1 (or true probabilities, where they are
 * known), side by side.
 */
export function reliability(predictions: readonly number[], outcomes: readonly number[], { bins = 10, binning = 'width' }: ReliabilityOptions = {}): Reliability {
  if (predictions.length !== outcomes.length) throw new BuyerMatchError('argument-invalid', 'Every prediction needs its outcome.', { got: `${predictions.length} predictions, ${outcomes.length} outcomes` });
  if (!Number.isInteger(bins) || bins < 1) throw new BuyerMatchError('argument-invalid', 'bins is a whole number from 1.', { got: bins });
  const outside = [...predictions, ...outcomes].find((value) => !(value >= 0 && value <= 1));
  if (outside !== undefined) throw new BuyerMatchError('argument-invalid', 'Predictions and outcomes lie between 0 and 1.', { got: outside });
  const sorted = predictions.map((prediction, i): Pair => [prediction, outcomes[i]!]).sort(([a], [b]) => a - b);
  const filled = SPLIT[binning](sorted, bins).filter((part) => part.length > 0).map(binOf);
  const n = sorted.length;
  return {
    ece: filled.reduce((sum, { count, predicted, observed }) => sum + (count / n) * Math.abs(predicted - observed), 0),
    brier: n === 0 ? 0 : sorted.reduce((sum, [prediction, outcome]) => sum + (prediction - outcome) ** 2, 0) / n,
    bins: filled,
  };
}
