import { BuyerMatchError } from '../errors';
import type { Query } from './judgements';
import type { Method } from './methods/method';
import { rankRow, type RankedRow } from './rank-row';
import type { World } from './world';

/** Scores held at a time when buyers ask: 128 MiB. */
const HELD = 2 ** 24;

interface RankAllOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Scores held at a time. */
  readonly held?: number;
}

const checked = (scores: Float64Array): Float64Array => {
  if (scores.some(Number.isNaN)) throw new BuyerMatchError('argument-invalid', 'A method gave a score that is not a number.');
  return scores;
};

/**
 * Ranks every candidate for every query. Each supplier is prepared once, also when buyers ask: then suppliers are the outer
 * loop, over as many queries at a time as fit in memory.
 *
 * @param k length of the lists whose exposure is measured
 */
export function rankAll(method: Method, { direction, suppliers, buyers }: World, queries: readonly Query[], k: number, { onProgress = () => undefined, held = HELD }: RankAllOptions = {}): RankedRow[] {
  if (direction === 'supplier') {
    const scores = new Float64Array(buyers.length);
    return queries.map((query, q) => {
      const score = method.prepare(query.party);
      for (let buyer = 0; buyer < buyers.length; buyer++) scores[buyer] = score(buyer);
      onProgress(q + 1, queries.length);
      return rankRow(checked(scores), query, k);
    });
  }
  const block = Math.max(1, Math.floor(held / Math.max(1, suppliers.length)));
  const rows: RankedRow[] = [];
  const passes = Math.ceil(queries.length / block);
  for (let from = 0; from < queries.length; from += block) {
    const asked = queries.slice(from, from + block);
    const scores = asked.map(() => new Float64Array(suppliers.length));
    for (let supplier = 0; supplier < suppliers.length; supplier++) {
      const score = method.prepare(supplier);
      asked.forEach((query, q) => void (scores[q]![supplier] = score(query.party)));
      onProgress((from / block) * suppliers.length + supplier + 1, passes * suppliers.length);
    }
    asked.forEach((query, q) => rows.push(rankRow(checked(scores[q]!), query, k)));
  }
  return rows;
}
