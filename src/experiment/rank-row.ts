import type { Hit } from '../evaluate';
import type { Query } from './judgements';

/** Where a query's relevant candidates stand, and who leads its list. */
export interface RankedRow {
  readonly hits: readonly Hit[];
  /** Places of the first candidates, best first. */
  readonly top: readonly number[];
}

/**
 * Ranks one query's candidates: score descending, then id ascending, which is their place. Nothing is sorted but the
 * relevant ones: each candidate is counted against them, so that time grows with candidates x log(relevant).
 */
export function rankRow(scores: Float64Array, { relevant, left }: Pick<Query, 'relevant' | 'left'>, k: number): RankedRow {
  const stands = (a: number, b: number): boolean => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  const wanted = [...relevant.keys()].sort((a, b) => (stands(a, b) ? -1 : 1));
  // Candidates ahead of wanted[j] and of none before it.
  const ahead = new Uint32Array(wanted.length + 1);
  const top: number[] = [];
  for (let candidate = 0; candidate < scores.length; candidate++) {
    if (left.has(candidate)) continue;
    let low = 0;
    let high = wanted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stands(candidate, wanted[middle]!)) high = middle;
      else low = middle + 1;
    }
    ahead[low]!++;
    if (top.length < k || stands(candidate, top.at(-1)!)) {
      let at = top.length;
      while (at > 0 && stands(candidate, top[at - 1]!)) at--;
      top.splice(at, 0, candidate);
      if (top.length > k) top.pop();
    }
  }
  let before = 0;
  const hits = wanted.map((candidate, j): Hit => {
    before += ahead[j]!;
    return { rank: before + 1, grade: relevant.get(candidate)! };
  });
  return { hits, top };
}
