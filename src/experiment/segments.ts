import { codeLevels } from '../features/product/codes';
import { subregionOf } from '../taxonomy/subregions';
import type { Query } from './judgements';
import type { World } from './world';

/** How queries can be told apart: what is said of one of them, or undefined when nothing is. */
const KINDS = {
  /** First chapter, or first code of another scheme, of the first product. */
  chapter: ({ direction, suppliers, buyers }: World, party: number): string | undefined => {
    const products = direction === 'supplier' ? suppliers[party]!.products : buyers[party]!.wants;
    return products[0] && codeLevels(products[0]).chapter.keys[0];
  },
  exportStage: ({ direction, suppliers }: World, party: number): string | undefined => (direction === 'supplier' ? suppliers[party]!.exportStage : undefined),
  /** Sub-region of the world (UN M49) its country lies in. */
  region: ({ direction, suppliers, buyers }: World, party: number): string | undefined => subregionOf((direction === 'supplier' ? suppliers : buyers)[party]!.country ?? ''),
} as const;

export type SegmentKind = keyof typeof KINDS;

export const SEGMENT_KINDS = Object.keys(KINDS) as SegmentKind[];

/** Queries by what is said of them, largest first; those of which nothing is said go under "unknown". */
export function segmentBy(kind: SegmentKind, world: World, queries: readonly Query[]): [name: string, members: number[]][] {
  const found = new Map<string, number[]>();
  queries.forEach(({ party }, q) => {
    const name = KINDS[kind](world, party) ?? 'unknown';
    const members = found.get(name);
    if (members) members.push(q);
    else found.set(name, [q]);
  });
  return [...found].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
}
