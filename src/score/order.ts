import { compareIds } from '../compare-ids';

export interface Ranked {
  readonly score: number;
  readonly buyerId: string;
}

/** The total order of matches: score descending, then buyer id ascending by code point. */
export const compareRanked = (a: Ranked, b: Ranked): number => b.score - a.score || compareIds(a.buyerId, b.buyerId);
