import { dayNumber } from '../calendar';
import { BuyerMatchError } from '../errors';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Supplier } from '../schema/supplier';
import { compareContracts } from './contract-order';
import { goodsLevels, type GoodsLevels } from './goods';
import { Partners } from './partners';
import { DatedLedger, type Ledger } from './ledger';
import { cellsOf } from './tally';

/** What contracts before a day say. */
export interface History {
  /** Every contract in it is dated before this day. */
  readonly before: string;
  /** What each buyer bought, and from which countries. */
  readonly bought: Ledger;
  /** What each supplier delivered, and to which countries. */
  readonly sold: Ledger;
  readonly partners: Pick<Partners, 'contracts' | 'common'>;
}

/** The parties as they are known: their countries, and their goods where a contract names none. */
export interface Parties {
  readonly suppliers: ReadonlyMap<string, Pick<Supplier, 'country' | 'products'>>;
  readonly buyers: ReadonlyMap<string, Pick<Buyer, 'country' | 'wants'>>;
}

/** Stages that make history: a deal was closed. What was only talked about did not become a contract. */
export const isDeal = ({ stage }: Pick<Contract, 'stage'>): boolean => stage === 'contracted' || stage === 'shipped';

/** Days before the day that count as lately: the same day of last year is still in, leap years too. */
const LATELY_DAYS = 366;

interface Entry {
  readonly contract: Contract;
  readonly day: number;
  readonly bought: ReadonlySet<string>;
  readonly sold: ReadonlySet<string>;
}

/**
 * History that grows contract by contract, so that many days can be looked at in turn. A contract that is not before the
 * day is refused: a score that knows the future cannot be trusted.
 */
export class GrowingHistory implements History {
  readonly bought: DatedLedger;
  readonly sold: DatedLedger;
  readonly partners = new Partners();
  readonly #parties: Parties;
  #before: string;
  /** The contracts of the last year, in the order they came in. */
  #lately: Entry[] = [];

  constructor(before: string, parties: Parties) {
    this.#before = before;
    this.#parties = parties;
    this.bought = new DatedLedger(parties.buyers.size);
    this.sold = new DatedLedger(parties.suppliers.size);
  }

  get before(): string {
    return this.#before;
  }

  /** Moves the day on. */
  advance(day: string): void {
    if (day < this.#before) throw new BuyerMatchError('history-from-future', 'History cannot be turned back.', { got: `${day}, after ${this.#before}`, remedy: 'Build a new one for the earlier day.' });
    this.#before = day;
    const first = dayNumber(day) - LATELY_DAYS;
    this.#lately = this.#lately.filter((entry) => {
      const stays = entry.day >= first;
      if (!stays) this.#countLately(entry, -1);
      return stays;
    });
  }

  /** @throws BuyerMatchError `history-from-future` */
  add(contract: Contract): void {
    if (contract.date >= this.#before) throw new BuyerMatchError('history-from-future', 'History may only hold what happened before the day that is scored.', { got: `${contract.id} of ${contract.date}, day ${this.#before}`, remedy: 'Leave out contracts dated on that day or later.' });
    const supplier = this.#parties.suppliers.get(contract.supplierId);
    const buyer = this.#parties.buyers.get(contract.buyerId);
    const goods = this.#goodsOf(contract, supplier, buyer);
    const entry: Entry = { contract, day: dayNumber(contract.date), bought: cellsOf(goods, supplier?.country), sold: cellsOf(goods, buyer?.country) };
    this.bought.count(contract.buyerId, entry.bought);
    this.sold.count(contract.supplierId, entry.sold);
    this.partners.add(contract.supplierId, contract.buyerId);
    if (entry.day < dayNumber(this.#before) - LATELY_DAYS) return;
    this.#lately.push(entry);
    this.#countLately(entry, 1);
  }

  #countLately({ contract, bought, sold }: Entry, step: 1 | -1): void {
    this.bought.lately.count(contract.buyerId, bought, step);
    this.sold.lately.count(contract.supplierId, sold, step);
  }

  /** The goods a contract names; else all the supplier offers; else all the buyer wants. */
  #goodsOf({ product }: Contract, supplier: Pick<Supplier, 'products'> | undefined, buyer: Pick<Buyer, 'wants'> | undefined): GoodsLevels[] {
    const stated = product ? [goodsLevels(product)] : [];
    if (stated.some((levels) => levels.length > 0)) return stated;
    const offered = supplier?.products ?? [];
    return (offered.length > 0 ? offered : (buyer?.wants ?? [])).map(goodsLevels);
  }
}

/** The deals dated before a day, as history. Order does not matter. */
export function historyBefore(day: string, contracts: readonly Contract[], parties: Parties): History {
  const history = new GrowingHistory(day, parties);
  const past = contracts.filter((contract) => isDeal(contract) && contract.date < day);
  for (const contract of past.sort(compareContracts)) history.add(contract);
  return history;
}
