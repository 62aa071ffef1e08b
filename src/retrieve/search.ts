import { type Group, Plan } from './plan';
import { lowerBound } from './postings';
import type { Query } from './query';
import { Scan } from './scan';
import { DENSE, type Segment } from './segment';
import { type Tier, tiersOf } from './tiers';
import type { Weighing } from './weigh';

/** Segments up to this size are looked at row by row: planning would take longer. */
const SMALL = 16;

/** Rows that can be looked at in the time it takes to find where a range begins in a list. */
const WORTH_SEARCHING = 16;

const PARTITIONING = DENSE.findIndex(({ feature }) => feature.partitions);

/** Weighs every row of a segment that may count. */
export function searchSegment(segment: Segment, query: Query, weighing: Weighing): void {
  const plan = new Plan(segment, query);
  const scan = new Scan(segment, query, plan, weighing);
  plan.restart();
  if (segment.size <= SMALL) scan.range(0, segment.size, 0);
  else for (const tier of tiersOf(segment, (partition) => weighing.partitionBelow(PARTITIONING, partition))) searchTier(tier, plan, scan, weighing);
}

/**
 * Walks lists within a tier, the shortest of those that have to be first, and chooses again after each: the threshold has
 * risen by then. Rows in no list are looked at only if even they may count.
 */
function searchTier(tier: Tier, plan: Plan, scan: Scan, weighing: Weighing): void {
  plan.restart();
  while (plan.bound + tier.below >= weighing.cut) {
    const group = plan.next(tier.below, weighing.cut);
    if (!group || group.size >= tier.size + plan.groups.length) {
      for (let r = 0; r < tier.ranges.length; r += 2) scan.range(tier.ranges[r]!, tier.ranges[r + 1]!, tier.below);
      return;
    }
    const short = group.size <= group.lists.length * tier.ranges.length * WORTH_SEARCHING;
    if (short) walkAll(group, scan);
    else walk(group, tier, scan);
    plan.walked(group, short);
  }
}

/** A list that is shorter than the search for the tier's ranges in it is walked for all tiers at once. */
function walkAll({ postings, lists }: Group, scan: Scan): void {
  const { starts } = postings;
  for (const list of lists) scan.list(postings, starts[list]!, starts[list + 1]!, 0);
}

function walk({ postings, lists }: Group, { ranges, below }: Tier, scan: Scan): void {
  const { starts, rows } = postings;
  for (const list of lists) {
    let at = starts[list]!;
    const end = starts[list + 1]!;
    for (let r = 0; r < ranges.length && at < end; r += 2) {
      const from = lowerBound(rows, ranges[r]!, at, end);
      at = lowerBound(rows, ranges[r + 1]!, from, end);
      scan.list(postings, from, at, below);
    }
  }
}
