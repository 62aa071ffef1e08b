import { FEATURES } from '../features';
import { COLUMNS, DENSE } from './segment';
import type { Feature, Reader } from '../features/feature';
import type { Supplier } from '../schema/supplier';
import { prepareReaders, type Statistics, TERM_STARTS } from '../score/score';
import { choosePotentials, type Potentials } from './potential';
import { type Ramp, rampPoints, type Weights } from '../score/weights';

/** Relative size of what rounding may add up to between a bound and a score that are summed in different orders. */
const ROUNDING = 1e-9;

/** One feature made ready for one supplier. */
export interface Asked {
  readonly feature: Feature;
  readonly reader: Reader<unknown, unknown>;
  readonly ramps: readonly Ramp[];
  /** Points that no buyer exceeds. */
  readonly ceiling: number;
  /** What each term is worth at most, 0 for a negative one. */
  readonly best: readonly number[];
  /** Where its terms begin among all terms. */
  readonly at: number;
  /** Equal for suppliers whom the feature reads equally; undefined where it reads all of them. */
  readonly reads: string | undefined;
}

/** A supplier's question to the index. */
export interface Query {
  readonly weights: Weights;
  readonly potentials: Potentials;
  /** What all dense features together are worth at most. */
  readonly ceiling: number;
  /** In feature order; undefined where the weights are zero and nothing needs to be read. */
  readonly asked: readonly (Asked | undefined)[];
  /** What a bound may lack of a score by rounding alone: nothing is passed over unless it is worse by more. */
  readonly slack: number;
  /** Points to a unit where bounds are whole numbers. */
  readonly unit: number;
  /** By sketch column, how far apart its keys may lie, in points; least for the partitions, among which the search has chosen already. */
  readonly spreads: readonly number[];
}

/** What follows from the weights alone, whoever asks. */
export interface Scale {
  readonly weights: Weights;
  readonly potentials: Potentials;
  /** In feature order. */
  readonly features: readonly { readonly silent: boolean; readonly best: readonly number[] }[];
  readonly unit: number;
  readonly slack: number;
  readonly spreads: readonly number[];
}

const sum = (ramps: readonly Ramp[], share: (step: number) => number): number => ramps.reduce((all, { steps }) => steps.reduce((points, step) => points + share(step), all), 0);

export function scaleOf(weights: Weights): Scale {
  const all = weights.ramps.flat();
  return {
    weights,
    potentials: choosePotentials(weights),
    features: weights.ramps.map((ramps) => ({ silent: sum(ramps, Math.abs) === 0, best: ramps.map((ramp) => sum([ramp], (step) => Math.max(0, step))) })),
    // So small that rounding up costs next to nothing, and so large that all good terms together fit in 13 bits.
    unit: (1 + sum(all, (step) => Math.max(0, step))) / 0x2000,
    spreads: COLUMNS.map(({ d, terms }) => (DENSE[d]!.feature.partitions ? 0 : sum(terms.map((t) => weights.ramps[DENSE[d]!.f]![t]!), Math.abs))),
    slack: ROUNDING * (1 + Math.abs(weights.bias) + sum(all, Math.abs)),
  };
}

export function prepareQuery(supplier: Supplier, statistics: Statistics, { weights, potentials, features, unit, slack, spreads }: Scale, on: string | undefined): Query {
  const readers = prepareReaders(supplier, statistics, weights, on);
  let ceilings = 0;
  const asked = FEATURES.map((feature, f): Asked | undefined => {
    const { silent, best: anyones } = features[f]!;
    if (silent) return undefined;
    const ramps = weights.ramps[f]!;
    const reader = readers[f]!;
    // What is unknown contributes nothing, so no ceiling is below it.
    const best = reader.ceiling ? ramps.map((ramp, t) => Math.max(0, rampPoints(ramp, reader.ceiling![t]!))) : anyones;
    const ceiling = best.reduce((all, points) => all + points, 0);
    if (!feature.post) ceilings += ceiling;
    return { feature, reader, ramps, best, ceiling, at: TERM_STARTS[f]!, reads: feature.reads && JSON.stringify(feature.reads(supplier)) };
  });
  return { weights, potentials, ceiling: ceilings, asked, slack, unit, spreads };
}
