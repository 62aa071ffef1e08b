import type { Weights } from '../score/weights';
import type { Query } from './query';
import { DENSE } from './segment';

/** A good term of a dense feature. */
interface Bit {
  readonly d: number;
  readonly t: number;
}

/**
 * A row's potential: one bit for each of the eight weightiest good terms of the dense features, set where some supplier could
 * earn it from this buyer. Most buyers ask for little and so have little to give; a byte tells it before anything is read.
 */
export type Potentials = readonly Bit[];

export function choosePotentials({ ramps }: Weights): Potentials {
  const terms = DENSE.flatMap(({ feature, f }, d) =>
    feature.partitions || !feature.potential ? [] : feature.terms.flatMap(({ sign }, t) => (sign === 'positive' ? [{ d, t, points: ramps[f]![t]!.steps.reduce((sum, step) => sum + step, 0) }] : [])),
  );
  return terms.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points).slice(0, 8);
}

/** The bits of a key of dense feature `d`. */
export function potentialOf(potentials: Potentials, d: number, key: unknown): number {
  if (!potentials.some((bit) => bit.d === d)) return 0;
  const values = DENSE[d]!.feature.potential!(key);
  return potentials.reduce((bits, bit, b) => bits | (bit.d === d && values[bit.t]! > 0 ? 1 << b : 0), 0);
}

/** For each potential, how many units below the ceiling of the dense features its rows are at least, as a number of 0 or less. */
export function potentialUnits({ potentials, asked, unit }: Query): Int16Array {
  const units = new Int16Array(256);
  potentials.forEach(({ d, t }, b) => {
    const one = asked[DENSE[d]!.f];
    if (!one) return;
    // Rounded down term by term: what a row misses is never overstated.
    const missed = Math.min(0x0fff, Math.floor(one.best[t]! / unit));
    for (let bits = 0; bits < 256; bits++) if ((bits & (1 << b)) === 0) units[bits]! -= missed;
  });
  return units;
}
