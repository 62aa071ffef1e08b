import { dayAfter } from '../calendar';
import { compareContracts, GrowingHistory, isDeal, type Parties } from '../history';
import type { Contract } from '../schema/contract';
import { seedOf } from './alternatives';

/** Share of the deals that must lie before a day for its history to be worth learning from. */
const ENOUGH_HISTORY = 0.25;
const FOLDS = 5;

/** A contract with the history under which it is to be read: never one that knows the contract itself. */
export interface AsOf {
  readonly contract: Contract;
  readonly history: GrowingHistory;
}

export interface Timeline {
  /** Contracts from this day on are read strictly forward; null when none are. */
  readonly forwardFrom: string | null;
  /** Calls for every contract, in turn, while its history stands at its day. */
  each(contracts: readonly Contract[], visit: (at: AsOf, i: number) => void): void;
}

/**
 * History as it stood. A contract is read with the deals strictly before its day, as it will be when the model is used. The
 * opening quarter, which has too little before it, is read with the other deals of the opening, leaving out its own fold
 * (a fifth of the pairs): its own pair is never in its history, and all alternatives miss the same fold.
 */
export function createTimeline(deals: readonly Contract[], parties: Parties): Timeline {
  const past = deals.filter(isDeal).sort(compareContracts);
  const enough = past[Math.ceil(past.length * ENOUGH_HISTORY) - 1]?.date;
  const forwardFrom = enough === undefined ? null : (past.find(({ date }) => date > enough)?.date ?? null);
  const opening = past.filter(({ date }) => forwardFrom === null || date < forwardFrom);
  const foldOf = ({ supplierId, buyerId }: Contract): number => seedOf(0, `${supplierId.length} ${supplierId}${buyerId}`) % FOLDS;

  return {
    forwardFrom,
    each(contracts, visit) {
      const end = forwardFrom ?? dayAfter(opening.at(-1)?.date ?? '1970-01-01');
      for (let fold = 0; fold < FOLDS; fold++) {
        const own = contracts.flatMap((contract, i) => ((forwardFrom === null || contract.date < forwardFrom) && foldOf(contract) === fold ? [{ contract, i }] : []));
        if (own.length === 0) continue;
        const history = new GrowingHistory(end, parties);
        for (const deal of opening) if (foldOf(deal) !== fold) history.add(deal);
        for (const { contract, i } of own) visit({ contract, history }, i);
      }
      if (forwardFrom === null) return;
      const history = new GrowingHistory(forwardFrom, parties);
      let next = 0;
      const later = contracts.flatMap((contract, i) => (contract.date >= forwardFrom ? [{ contract, i }] : [])).sort((a, b) => compareContracts(a.contract, b.contract));
      for (const { contract, i } of later) {
        if (contract.date > history.before) history.advance(contract.date);
        for (; next < past.length && past[next]!.date < history.before; next++) history.add(past[next]!);
        visit({ contract, history }, i);
      }
    },
  };
}
