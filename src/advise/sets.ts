/** Every non-empty set of at most `most` of `n` things as bit masks, smaller sets first, each size in order. `n` is at most 30. */
export function subsets(n: number, most: number): number[] {
  const all: number[] = [];
  const grow = (from: number, left: number, mask: number): void => {
    if (left === 0) {
      all.push(mask);
      return;
    }
    for (let i = from; i <= n - left; i++) grow(i + 1, left - 1, mask | (1 << i));
  };
  for (let size = 1; size <= Math.min(most, n); size++) grow(0, size, 0);
  return all;
}

/** The members of a set that a mask names. */
export const chosen = <T>(things: readonly T[], mask: number): T[] => things.filter((_, i) => (mask & (1 << i)) !== 0);

/** How many things a mask names. */
export function sizeOf(mask: number): number {
  let size = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) size++;
  return size;
}
