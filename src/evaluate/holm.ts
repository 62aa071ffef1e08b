import { BuyerMatchError } from '../errors';

/**
 * p-values made valid together (Holm 1979): the chance of even one false finding among them stays below the level at which
 * they are read. In the order given; never smaller than they were, at most 1.
 */
export function holm(p: readonly number[]): number[] {
  if (p.some((value) => !(value >= 0 && value <= 1))) throw new BuyerMatchError('argument-invalid', 'A p-value lies between 0 and 1.', { got: p.find((value) => !(value >= 0 && value <= 1)) });
  const adjusted = Array.from(p, () => 0);
  let most = 0;
  [...p.keys()].sort((a, b) => p[a]! - p[b]!).forEach((at, i) => {
    most = Math.max(most, Math.min(1, p[at]! * (p.length - i)));
    adjusted[at] = most;
  });
  return adjusted;
}
