import type { Product } from '../../schema/product';
import { broaderKinds } from '../../taxonomy/kinds';

/** Kinds, each once, with the weight of the surest mention. */
export interface KindWeights {
  readonly kinds: readonly string[];
  readonly weights: readonly number[];
}

/** The kinds a product's words name, and the ranges these belong to. */
export interface KindLevels {
  readonly own: KindWeights;
  readonly broader: KindWeights;
}

/** How much of a kind a range is, by the steps between them: 스킨케어 to a serum, 화장품 to a serum. */
const BY_STEPS = [1, 0.75, 0.6, 0.5];
/** Two kinds of one range, neither of which is the other: a serum and a sunscreen. */
export const SIBLINGS = 0.3;

function raise({ kinds, weights }: { kinds: string[]; weights: number[] }, kind: string, weight: number): void {
  const at = kinds.indexOf(kind);
  if (at >= 0) weights[at] = Math.max(weights[at]!, weight);
  else if (weight > 0) {
    kinds.push(kind);
    weights.push(weight);
  }
}

export function kindLevels({ kinds = [] }: Product): KindLevels {
  const own = { kinds: [], weights: [] };
  const broader = { kinds: [], weights: [] };
  for (const { kind, weight } of kinds) {
    raise(own, kind, weight);
    for (const [range, steps] of broaderKinds(kind)) raise(broader, range, weight * (BY_STEPS[steps] ?? BY_STEPS.at(-1)!));
  }
  return { own, broader };
}

/** How two products' kinds meet: in one kind, in a range and what it covers, or as two kinds of one range. */
export type KindRelation = 'same' | 'covers' | 'siblings';

/** The kind in which two products' kinds meet best, for people; undefined where they do not meet. */
export function meetingKind(a: KindLevels, b: KindLevels): { readonly id: string; readonly relation: KindRelation } | undefined {
  let best: { id: string; relation: KindRelation; value: number } | undefined;
  const meet = (x: KindWeights, y: KindWeights, relation: KindRelation, share: number): void => {
    x.kinds.forEach((id, i) => {
      const value = Math.min(x.weights[i]!, y.weights[y.kinds.indexOf(id)] ?? 0) * share;
      if (value > (best?.value ?? 0)) best = { id, relation, value };
    });
  };
  meet(a.own, b.own, 'same', 1);
  meet(a.own, b.broader, 'covers', 1);
  meet(a.broader, b.own, 'covers', 1);
  meet(a.broader, b.broader, 'siblings', SIBLINGS);
  return best && { id: best.id, relation: best.relation };
}
