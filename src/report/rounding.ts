/**
 * Whole numbers for parts and their sum that add up as shown: each part is rounded down, and those that lost most get the rest
 * (largest remainder). The sum shown is the rounded sum; equal remainders go to the earlier part.
 */
export function roundTogether(parts: readonly number[], total: number): { readonly parts: readonly number[]; readonly total: number } {
  const rounded = Math.round(total) || 0;
  const floors = parts.map(Math.floor);
  let left = rounded - floors.reduce((sum, value) => sum + value, 0);
  const order = parts.map((value, i) => ({ i, remainder: value - floors[i]! })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  // A total that is not the sum of its parts to within a point a part would go round more than once.
  for (let at = 0; left !== 0 && order.length > 0; at = (at + 1) % order.length) {
    const { i } = left > 0 ? order[at]! : order[order.length - 1 - at]!;
    floors[i]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return { parts: floors.map((value) => value || 0), total: rounded };
}
