import type { Matcher } from '../matcher';
import type { Supplier } from '../schema/supplier';
import type { Contribution } from '../score/score';
import { groupAlike, PARTS, type Grouping, type Keys, type Part } from './alike';
import { withCertificates } from './demanded';
import { chosen, subsets } from './sets';

/** A buyer as it stands before anything is gained. */
export interface Seen {
  readonly keys: Keys;
  readonly score: number;
  /** Listed, and no certificate that counts is missing. */
  readonly open: boolean;
}

const GAP_TERMS = new Set<Contribution['term']>(['certification.gap', 'certification.further-gaps', 'market.demand-gap']);

export const lacksNothing = (contributions: readonly Contribution[], part?: Part): boolean => !contributions.some(({ term, feature }) => GAP_TERMS.has(term) && (part === undefined || feature === part));

/** What one feature gives a group of buyers under a set of certificates. */
interface PartScore {
  readonly points: number;
  readonly complete: boolean;
}

/** One feature's points for every group, by the certificates that touch it: each combination is scored once a group. */
function scoreGroups(matcher: Matcher, supplier: Supplier, ids: readonly string[], part: Part, { groups }: Grouping, masks: readonly number[], includeClosed: boolean): ReadonlyMap<number, PartScore>[] {
  const scored = groups.map(() => new Map<number, PartScore>());
  const touched = new Map<number, Map<string, number>>([0, ...masks].map((mask) => [mask, new Map()]));
  groups.forEach(({ first, touching }, g) => {
    touched.get(0)!.set(first, g);
    for (const mask of masks) if ((mask & touching) === mask) touched.get(mask)!.set(first, g);
  });
  for (const [mask, firsts] of touched) {
    if (firsts.size === 0) continue;
    matcher.scan(
      withCertificates(supplier, chosen(ids, mask)),
      ({ id }, _, contributions) => {
        const points = contributions.reduce((sum, c) => (c.feature === part ? sum + c.points : sum), 0);
        scored[firsts.get(id)!]!.set(mask, { points, complete: lacksNothing(contributions, part) });
      },
      { ids: firsts.keys(), includeClosed, validate: false },
    );
  }
  return scored;
}

export interface Counted {
  readonly mask: number;
  /** Buyers that become open. */
  readonly opens: number;
  /** Points gained over the buyers listed with it. */
  readonly points: number;
}

export interface Tally {
  readonly counted: readonly Counted[];
  /** The buyers that a set opens. */
  openedBy(mask: number): string[];
}

/** Counts for every set of at most `most` certificates what it opens and gains over all buyers. */
export function tally(matcher: Matcher, supplier: Supplier, ids: readonly string[], most: number, seen: readonly Seen[], minScore: number, includeClosed: boolean): Tally {
  const masks = subsets(ids.length, most);
  const buyers = seen.map(({ keys }) => keys);
  const [written, derived] = PARTS.map((part) => {
    const grouping = groupAlike(buyers, part, supplier, ids, matcher.on);
    return { grouping, scored: scoreGroups(matcher, supplier, ids, part, grouping, masks, includeClosed) };
  }) as [{ grouping: Grouping; scored: ReadonlyMap<number, PartScore>[] }, { grouping: Grouping; scored: ReadonlyMap<number, PartScore>[] }];

  /** Points a buyer gains by a set, and whether nothing is missing then. */
  function gain(w: number, d: number, mask: number): { delta: number; complete: boolean } {
    const a = written.scored[w]!;
    const b = derived.scored[d]!;
    const wrote = a.get(mask & written.grouping.groups[w]!.touching)!;
    const law = b.get(mask & derived.grouping.groups[d]!.touching)!;
    return { delta: wrote.points - a.get(0)!.points + (law.points - b.get(0)!.points), complete: wrote.complete && law.complete };
  }

  const pairs = new Map<number, number[]>();
  seen.forEach((_, i) => {
    const pair = written.grouping.of[i]! * derived.grouping.groups.length + derived.grouping.of[i]!;
    const members = pairs.get(pair);
    if (members) members.push(i);
    else pairs.set(pair, [i]);
  });

  // Sets that touch a buyer alike count alike: sums are kept by what touches, then by the part of the set that does.
  const sums = new Map<number, Map<number, { opens: number; points: number }>>();
  for (const [pair, members] of pairs) {
    const d = pair % derived.grouping.groups.length;
    const w = (pair - d) / derived.grouping.groups.length;
    const touching = written.grouping.groups[w]!.touching | derived.grouping.groups[d]!.touching;
    let parts = sums.get(touching);
    if (!parts) sums.set(touching, (parts = new Map(masks.filter((mask) => (mask & touching) === mask).map((mask) => [mask, { opens: 0, points: 0 }]))));
    for (const [mask, sum] of parts) {
      const { delta, complete } = gain(w, d, mask);
      for (const i of members) {
        const { score, open } = seen[i]!;
        if (score + delta < minScore) continue;
        sum.points += delta;
        if (complete && !open) sum.opens++;
      }
    }
  }
  const counted = masks.map((mask): Counted => {
    let opens = 0;
    let points = 0;
    for (const [touching, parts] of sums) {
      const sum = parts.get(mask & touching);
      if (!sum) continue;
      opens += sum.opens;
      points += sum.points;
    }
    return { mask, opens, points };
  });

  return {
    counted,
    openedBy: (mask) =>
      seen.flatMap(({ keys, score, open }, i) => {
        const { delta, complete } = gain(written.grouping.of[i]!, derived.grouping.of[i]!, mask);
        return !open && complete && score + delta >= minScore ? [keys.id] : [];
      }),
  };
}
