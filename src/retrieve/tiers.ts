import type { Segment } from './segment';

/** Partitions that are worth the same to a supplier, as ranges of rows. */
export interface Tier {
  /** How far below the ceiling of the partitioning feature they are, 0 or less. */
  readonly below: number;
  /** Where each range begins and ends, ascending. */
  readonly ranges: readonly number[];
  readonly size: number;
}

/** The tiers of a segment, the most promising first; neighbouring partitions of one tier make one range. */
export function tiersOf({ partitions }: Segment, belowOf: (partition: number) => number): Tier[] {
  const byDistance = new Map<number, number[]>();
  for (let p = 0; p + 1 < partitions.length; p++) {
    const from = partitions[p]!;
    const to = partitions[p + 1]!;
    if (from === to) continue;
    const below = belowOf(p);
    const ranges = byDistance.get(below);
    if (!ranges) byDistance.set(below, [from, to]);
    else if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
    else ranges.push(from, to);
  }
  return [...byDistance]
    .map(([below, ranges]) => ({ below, ranges, size: ranges.reduce((sum, at, i) => sum + (i % 2 === 0 ? -at : at), 0) }))
    .sort((a, b) => b.below - a.below);
}
