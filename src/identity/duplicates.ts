import { BuyerMatchError } from '../errors';
import type { Buyer } from '../schema/buyer';
import { blocksOf } from './blocks';
import { frequenciesOf, type Frequencies } from './frequencies';
import { partyOf, type Party } from './party';
import { totalOf, weigh, type Part } from './weigh';

/** Buyers of one file or system; ids are its own. */
export interface BuyerList {
  readonly source: string;
  readonly buyers: readonly Buyer[];
}

/** One record among the lists. */
export interface RecordRef {
  readonly source: string;
  readonly id: string;
  readonly name?: string;
  readonly country?: string;
}

export interface DuplicatePair {
  readonly a: RecordRef;
  readonly b: RecordRef;
  /** The sum of the parts, from the left: each point doubles the odds that the two are one buyer. */
  readonly points: number;
  readonly decision: 'certain' | 'review';
  readonly parts: readonly Part[];
}

export interface Duplicates {
  readonly schemaVersion: 1;
  readonly thresholds: { readonly certain: number; readonly review: number };
  readonly records: number;
  /** Pairs that met in a block and were weighed. */
  readonly compared: number;
  /** Names, words or beginnings that so many share that they were not looked through. */
  readonly passedOver: number;
  /** Best first, then in the order of the lists. */
  readonly pairs: readonly DuplicatePair[];
  /** Records that are certainly one buyer, each with each, in the order of the lists. */
  readonly groups: readonly (readonly RecordRef[])[];
}

export interface DuplicateOptions {
  /** Points from which two records are one buyer without anybody looking. */
  readonly certain?: number;
  /** Points from which a pair is listed for somebody to look at. */
  readonly review?: number;
}

/** Odds of a thousand to one. */
export const CERTAIN = 10;
/** Even odds. */
export const REVIEW = 0;

interface Entry {
  readonly ref: RecordRef;
  readonly party: Party;
}

const entryOf = (source: string, buyer: Buyer): Entry => ({
  ref: { source, id: buyer.id, ...(buyer.name === undefined ? {} : { name: buyer.name }), ...(buyer.country === undefined ? {} : { country: buyer.country }) },
  party: partyOf(buyer),
});

/**
 * Groups of records of which every two are certainly the same. A record that is certain with one member only stays out:
 * chains of "a is b, b is c" never merge what was not itself certain.
 */
function groupsOf(entries: readonly Entry[], links: readonly (readonly [number, number])[], certain: (a: Party, b: Party) => boolean): RecordRef[][] {
  const groups: number[][] = [];
  const groupOf = new Map<number, number[]>();
  for (const [i, j] of links) {
    const [one, two] = [groupOf.get(i) ?? [i], groupOf.get(j) ?? [j]];
    if (one === two || !one.every((a) => two.every((b) => (a === i && b === j) || certain(entries[a]!.party, entries[b]!.party)))) continue;
    const joined = [...one, ...two];
    for (const member of joined) groupOf.set(member, joined);
  }
  for (const group of new Set(groupOf.values())) groups.push(group);
  for (const group of groups) group.sort((a, b) => a - b);
  return groups.sort((a, b) => a[0]! - b[0]!).map((group) => group.map((i) => entries[i]!.ref));
}

/**
 * Records of one or several lists that may be the same buyer, with the parts that speak for and against each pair. Nothing is
 * merged. Time grows with the number of records that share a name, a word or a website.
 */
export function findDuplicates(lists: readonly BuyerList[], { certain = CERTAIN, review = REVIEW }: DuplicateOptions = {}): Duplicates {
  if (!(certain >= review)) throw new BuyerMatchError('argument-invalid', 'certain and review are points, certain at least as many as review.', { got: `${certain}, ${review}`, remedy: `Give numbers such as ${CERTAIN} and ${REVIEW}.` });
  const entries = lists.flatMap(({ source, buyers }) => buyers.map((buyer) => entryOf(source, buyer)));
  const frequencies: Frequencies = frequenciesOf(entries.map(({ party }) => party));
  const blocks = blocksOf(entries.map(({ party }) => party));
  const found: { readonly pair: DuplicatePair; readonly ends: readonly [number, number] }[] = [];
  let compared = 0;
  blocks.visit((later, earlier) => {
    compared++;
    const parts = weigh(entries[earlier]!.party, entries[later]!.party, frequencies);
    const points = parts === undefined ? -Infinity : totalOf(parts);
    if (parts === undefined || points < review) return;
    found.push({ pair: { a: entries[earlier]!.ref, b: entries[later]!.ref, points, decision: points >= certain ? 'certain' : 'review', parts }, ends: [earlier, later] });
  });
  found.sort((x, y) => y.pair.points - x.pair.points || x.ends[0] - y.ends[0] || x.ends[1] - y.ends[1]);
  const isCertain = (a: Party, b: Party): boolean => {
    const parts = weigh(a, b, frequencies);
    return parts !== undefined && totalOf(parts) >= certain;
  };
  const links = found.filter(({ pair }) => pair.decision === 'certain').map(({ ends }) => ends);
  const groups = groupsOf(entries, links, isCertain);
  return { schemaVersion: 1, thresholds: { certain, review }, records: entries.length, compared, passedOver: blocks.passedOver, pairs: found.map(({ pair }) => pair), groups };
}
