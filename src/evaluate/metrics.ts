import { BuyerMatchError } from '../errors';

/** A relevant candidate where it was ranked. */
export interface Hit {
  /** From 1. */
  readonly rank: number;
  /** Above 0. */
  readonly grade: number;
}

/** All that a metric needs of one query. */
export interface Judged {
  /** By rank. */
  readonly hits: readonly Hit[];
  /** Grades of every relevant candidate, ranked or not, highest first: the best answer there could be. */
  readonly ideal: readonly number[];
  /** Candidates ranked. */
  readonly retrieved: number;
}

/** In [0, 1]; 0 for a query without a relevant candidate. */
export type Metric = (query: Judged) => number;

/** Discount of a rank: 1 / log2(rank + 1) (Järvelin and Kekäläinen 2002, as trec_eval has it). */
const discount = (rank: number): number => 1 / Math.log2(rank + 1);

const within = (hits: readonly Hit[], k: number): number => {
  let n = 0;
  while (n < hits.length && hits[n]!.rank <= k) n++;
  return n;
};

/** trec_eval `ndcg_cut`: linear gain, ideal over all relevant candidates. */
const ndcg = (k: number): Metric => ({ hits, ideal }) => {
  let best = 0;
  for (let i = 0; i < ideal.length && i < k; i++) best += ideal[i]! * discount(i + 1);
  let gained = 0;
  for (const { rank, grade } of hits) if (rank <= k) gained += grade * discount(rank);
  return best === 0 ? 0 : gained / best;
};

/** trec_eval `recip_rank`: 1 / rank of the first relevant candidate. */
const mrr = (k: number): Metric => ({ hits }) => (hits[0] !== undefined && hits[0].rank <= k ? 1 / hits[0].rank : 0);

/** trec_eval `recall`: relevant candidates within the cut-off, of all relevant ones. */
const recall = (k: number): Metric => ({ hits, ideal }) => (ideal.length === 0 ? 0 : within(hits, k) / ideal.length);

/** trec_eval `P` (`set_P` without a cut-off): relevant candidates within the cut-off, of the cut-off, however short the list is. */
const precision = (k: number): Metric => ({ hits, retrieved }) => {
  const of = k === Infinity ? retrieved : k;
  return of === 0 ? 0 : within(hits, k) / of;
};

/** trec_eval `success`: 1 when a relevant candidate stands within the cut-off. */
const hit = (k: number): Metric => ({ hits }) => (within(hits, k) > 0 ? 1 : 0);

/** trec_eval `map_cut` (`map` without a cut-off): precision at each relevant candidate, averaged over all relevant ones. */
const map = (k: number): Metric => ({ hits, ideal }) => {
  let sum = 0;
  for (let i = 0; i < within(hits, k); i++) sum += (i + 1) / hits[i]!.rank;
  return ideal.length === 0 ? 0 : sum / ideal.length;
};

const FAMILIES = { ndcg, mrr, recall, precision, hit, map } as const;

type Family = keyof typeof FAMILIES;

/** A metric by name, with a cut-off ("ndcg@10") or over the whole list ("mrr"). */
export type MetricName = Family | `${Family}@${number}`;

/** The metric of a name. */
export function metric(name: MetricName): Metric {
  const match = /^([a-z]+)(?:@([1-9]\d{0,8}))?$/.exec(name);
  const family = match && Object.hasOwn(FAMILIES, match[1]!) ? FAMILIES[match[1] as Family] : undefined;
  if (!family) throw new BuyerMatchError('argument-invalid', 'There is no such metric.', { got: name, remedy: `Give one of ${Object.keys(FAMILIES).join(', ')}, with a cut-off like ndcg@10 or without.` });
  return family(match![2] === undefined ? Infinity : Number(match![2]));
}
