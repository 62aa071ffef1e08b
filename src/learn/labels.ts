import { compareIds } from '../compare-ids';
import { compareContracts } from '../history';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Supplier } from '../schema/supplier';

/**
 * What a stage is worth as a sign that the two chose each other; a contract is 1. An introduction was the office's choice,
 * a refusal is a no, and silence says nothing either way. Our judgement: no public data tells the worth of early stages.
 */
const WORTH: Readonly<Record<Contract['stage'], number>> = { introduced: 0, consulted: 0.2, sampled: 0.35, quoted: 0.5, mou: 0.7, contracted: 1, shipped: 1, declined: 0, 'no-response': 0 };

/** Suppliers and buyers in id order, so that nothing depends on the order of the rows; what follows names them by place. */
export interface Cast {
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly supplierAt: ReadonlyMap<string, number>;
  readonly buyerAt: ReadonlyMap<string, number>;
}

/** A pair that chose each other, on a day. */
export interface Label {
  readonly contract: Contract;
  readonly supplier: number;
  readonly buyer: number;
  readonly weight: number;
}

/** What became of a pair altogether. */
export interface Met {
  readonly supplier: number;
  readonly buyer: number;
  /** Its earliest row: the day the two came into contact, as far as the log knows. */
  readonly first: Contract;
  /** How far it came; a refusal and silence are where the introduction left it. */
  readonly furthest: Contract['stage'];
  /** They met and no deal came of it: an alternative that was looked at and not taken. */
  readonly lost: boolean;
}

export interface Labels {
  /** By day, then by what the contracts say. */
  readonly labels: readonly Label[];
  /** One entry a pair, in the same order. */
  readonly pairs: readonly Met[];
  readonly unknownParties: number;
}

export function createCast(suppliers: readonly Supplier[], buyers: readonly Buyer[]): Cast {
  const ordered = <T extends { readonly id: string }>(parties: readonly T[]): T[] => [...parties].sort((a, b) => compareIds(a.id, b.id));
  const places = (parties: readonly { readonly id: string }[]): Map<string, number> => new Map(parties.map(({ id }, i) => [id, i]));
  const [s, b] = [ordered(suppliers), ordered(buyers)];
  return { suppliers: s, buyers: b, supplierAt: places(s), buyerAt: places(b) };
}

/** Whether a stage lies beyond another on the way to a deal. */
export const isFurther = (stage: Contract['stage'], than: Contract['stage']): boolean => WORTH[stage] > WORTH[than] || (stage === 'shipped' && than === 'contracted');

const isWon = ({ stage }: Contract): boolean => WORTH[stage] === 1;

/**
 * Contracts as labels. Several on one day are one; an earlier stage counts only while no deal came of it. A pair that was
 * introduced, talked or declined without a deal is a meeting that was lost; one that never answered is not.
 */
export function readLabels(contracts: readonly Contract[], { supplierAt, buyerAt }: Cast): Labels {
  const ordered = [...contracts].sort(compareContracts);
  const pairs = new Map<string, { supplier: number; buyer: number; rows: Contract[] }>();
  let unknownParties = 0;
  for (const contract of ordered) {
    const supplier = supplierAt.get(contract.supplierId);
    const buyer = buyerAt.get(contract.buyerId);
    if (supplier === undefined || buyer === undefined) {
      unknownParties++;
      continue;
    }
    const key = `${supplier} ${buyer}`;
    const known = pairs.get(key);
    if (known) known.rows.push(contract);
    else pairs.set(key, { supplier, buyer, rows: [contract] });
  }
  const labels: Label[] = [];
  const met: Met[] = [];
  for (const { supplier, buyer, rows } of pairs.values()) {
    const won = rows.some(isWon);
    const byDay = new Map<string, Contract>();
    for (const row of rows) {
      if (WORTH[row.stage] === 0 || (won && !isWon(row))) continue;
      const known = byDay.get(row.date);
      if (!known || WORTH[row.stage] > WORTH[known.stage]) byDay.set(row.date, row);
    }
    // Of a deal still under way, only how far it came counts, once.
    const kept = won ? [...byDay.values()] : [...byDay.values()].sort((a, b) => WORTH[b.stage] - WORTH[a.stage]).slice(0, 1);
    for (const contract of kept) labels.push({ contract, supplier, buyer, weight: WORTH[contract.stage] });
    const furthest = rows.reduce<Contract['stage']>((best, { stage }) => (isFurther(stage, best) ? stage : best), 'introduced');
    met.push({ supplier, buyer, first: rows[0]!, furthest, lost: !won && rows.some(({ stage }) => stage !== 'no-response') });
  }
  labels.sort((a, b) => compareContracts(a.contract, b.contract));
  return { labels, pairs: met, unknownParties };
}
