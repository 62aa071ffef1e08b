import { dayAfter, isDay } from '../calendar';
import { compareIds } from '../compare-ids';
import { BuyerMatchError } from '../errors';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Supplier } from '../schema/supplier';
import { gradeOf } from './grades';

export type Direction = 'supplier' | 'buyer';

/** Suppliers and buyers as they stood at the split, with the contracts on either side of it. */
export interface World {
  /** Who asks: a supplier ranks all buyers, or a buyer all suppliers. */
  readonly direction: Direction;
  /** In id order, as are the buyers; what follows names them by their place here. */
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly supplierAt: ReadonlyMap<string, number>;
  readonly buyerAt: ReadonlyMap<string, number>;
  /** Dated on or before the split. */
  readonly training: readonly Contract[];
  /** Dated after it. */
  readonly test: readonly Contract[];
  readonly trainUntil: string;
  /** The day of the comparison: the first day after the split. */
  readonly asOf: string;
  /** The first stage that counts as relevant. */
  readonly relevantFrom: Contract['stage'];
}

export interface WorldInput {
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly contracts: readonly Contract[];
  readonly trainUntil: string;
  readonly direction: Direction;
  readonly relevantFrom: Contract['stage'];
}

const byId = <T extends { readonly id: string }>(parties: readonly T[]): T[] => [...parties].sort((a, b) => compareIds(a.id, b.id));
const placesOf = (parties: readonly { readonly id: string }[]): Map<string, number> => new Map(parties.map(({ id }, i) => [id, i]));

/** Splits by time, globally: one day parts what may be learned from and what is judged, for every party alike. */
export function createWorld({ contracts, trainUntil, direction, relevantFrom, ...parties }: WorldInput): World {
  if (!isDay(trainUntil)) throw new BuyerMatchError('argument-invalid', 'trainUntil is the last day to learn from.', { got: trainUntil, remedy: 'Give it as YYYY-MM-DD.' });
  const suppliers = byId(parties.suppliers);
  const buyers = byId(parties.buyers);
  return {
    direction,
    suppliers,
    buyers,
    supplierAt: placesOf(suppliers),
    buyerAt: placesOf(buyers),
    training: contracts.filter(({ date }) => date <= trainUntil),
    test: contracts.filter(({ date }) => date > trainUntil),
    trainUntil,
    asOf: dayAfter(trainUntil),
    relevantFrom,
  };
}

/** How many candidates each query has. */
export const candidateCount = ({ direction, suppliers, buyers }: World): number => (direction === 'supplier' ? buyers : suppliers).length;

/** A contract between two known parties, by their places: who asks, who answers. */
export interface Deal {
  readonly query: number;
  readonly candidate: number;
  readonly contract: Contract;
}

/** Training contracts that went well, between parties that are known. */
export function relevantDeals({ direction, training, supplierAt, buyerAt, relevantFrom }: World): Deal[] {
  return training.flatMap((contract) => {
    const supplier = supplierAt.get(contract.supplierId);
    const buyer = buyerAt.get(contract.buyerId);
    if (supplier === undefined || buyer === undefined || gradeOf(contract.stage, relevantFrom) === 0) return [];
    return direction === 'supplier' ? { query: supplier, candidate: buyer, contract } : { query: buyer, candidate: supplier, contract };
  });
}

/** Each candidate's different partners in deals. */
export function countPartners(deals: readonly Deal[], candidates: number): number[] {
  const partners = Array.from({ length: candidates }, () => new Set<number>());
  for (const { query, candidate } of deals) partners[candidate]!.add(query);
  return partners.map(({ size }) => size);
}
