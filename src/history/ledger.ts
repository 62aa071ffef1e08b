import { CellTally, type Tally } from './tally';

/** The contracts of one side's parties, and of all of them together. */
export interface Tallies {
  readonly all: Tally;
  /** Undefined for a party without a contract. */
  of(party: string): Tally | undefined;
}

export interface Ledger extends Tallies {
  /** How many parties there are on this side, those without a contract included. */
  readonly size: number;
  /** Those of the last year before the day only. */
  readonly lately: Tallies;
}

export class TallyLedger implements Tallies {
  readonly all = new CellTally();
  protected readonly parties = new Map<string, CellTally>();

  of(party: string): Tally | undefined {
    const tally = this.parties.get(party);
    return tally && tally.contracts > 0 ? tally : undefined;
  }

  /** Adds a contract, or takes one away again (-1). */
  count(party: string, cells: ReadonlySet<string>, step: 1 | -1 = 1): void {
    let tally = this.parties.get(party);
    if (!tally) this.parties.set(party, (tally = new CellTally()));
    tally.add(cells, step);
    this.all.add(cells, step);
  }
}

/** A ledger with the last year of it, over so many known parties. */
export class DatedLedger extends TallyLedger implements Ledger {
  readonly lately = new TallyLedger();
  readonly #known: number;

  constructor(known: number) {
    super();
    this.#known = known;
  }

  get size(): number {
    return Math.max(this.#known, this.parties.size);
  }
}
