import type { Product } from '../../schema/product';
import { broaderKinds } from '../../taxonomy/kinds';

/** The kinds a product's words name, and the ranges these belong to. */
export interface KindLevels {
  readonly own: ReadonlyMap<string, number>;
  readonly broader: ReadonlyMap<string, number>;
}

/** How much of a kind a range is, by the steps between them: 스킨케어 to a serum, 화장품 to a serum. */
const BY_STEPS = [1, 0.75, 0.6, 0.5];
/** Two kinds of one range, neither of which is the other: a serum and a sunscreen. */
export const SIBLINGS = 0.3;

export function kindLevels({ kinds = [] }: Product): KindLevels {
  const own = new Map<string, number>();
  const broader = new Map<string, number>();
  const raise = (level: Map<string, number>, kind: string, weight: number): void => {
    if (weight > (level.get(kind) ?? 0)) level.set(kind, weight);
  };
  for (const { kind, weight } of kinds) {
    raise(own, kind, weight);
    for (const [range, steps] of broaderKinds(kind)) raise(broader, range, weight * (BY_STEPS[steps] ?? BY_STEPS.at(-1)!));
  }
  return { own, broader };
}

/** How surely the words name any kind. */
export const surenessOf = ({ own }: KindLevels): number => Math.max(0, ...own.values());

/** How two products' kinds meet: in one kind, in a range and what it covers, or as two kinds of one range. */
export type KindRelation = 'same' | 'covers' | 'siblings';

interface Meeting {
  /** In [0, 1]. */
  readonly value: number;
  readonly kind?: string;
  readonly relation?: KindRelation;
}

/** The best meeting of two products' kinds. */
export function meetKinds(a: KindLevels, b: KindLevels): Meeting {
  let best: Meeting = { value: 0 };
  const meet = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>, relation: KindRelation, share: number): void => {
    for (const [kind, weight] of x) {
      const value = Math.min(weight, y.get(kind) ?? 0) * share;
      if (value > best.value) best = { value, kind, relation };
    }
  };
  meet(a.own, b.own, 'same', 1);
  meet(a.own, b.broader, 'covers', 1);
  meet(a.broader, b.own, 'covers', 1);
  meet(a.broader, b.broader, 'siblings', SIBLINGS);
  return best;
}
