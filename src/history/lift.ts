import type { GoodsLevels } from './goods';
import type { Ledger } from './ledger';
import { jointCell, placeCells, type Tally } from './tally';

/**
 * Contracts added to both what was observed and what was to be expected, so that a few contracts say little. Chosen on
 * awards of 2016 with history of 2015 (un-goods): .5 to 8 lie within .004 MRR of each other, 2 to 3 at the top.
 */
const SMOOTHING = 2;

const logRate = (observed: number, expected: number): number => Math.log((observed + SMOOTHING) / (expected + SMOOTHING));

/**
 * How many times as often as expected, as a logarithm: ln((observed + 2) / (expected + 2)), where the expectation is the
 * party's contracts x the share of the cell among all contracts, times what the coarser cells have already shown. So each
 * cell is smoothed toward the next coarser one, and a party without contracts stands at 0 (gamma-Poisson shrinkage).
 */
function step(party: Tally, all: Tally, cells: readonly string[], shown: number): number {
  let sum = 0;
  for (const cell of cells) sum += logRate(party.count(cell), (party.contracts * all.count(cell) * Math.exp(shown)) / all.contracts);
  return cells.length === 0 ? 0 : sum / cells.length;
}

export interface Lifts {
  /** Goods over all their levels. */
  readonly goods: number;
  readonly subregion: number;
  /** The country beyond its sub-region. */
  readonly country: number;
  /** Goods and place together, beyond what each shows by itself. */
  readonly both: number;
}

/** What a party's contracts say of one good and the other side's country, each part beyond the coarser ones. */
export function liftsOf(party: Tally, all: Tally, levels: GoodsLevels, place: string | undefined): Lifts {
  let goods = 0;
  let coarsest = 0;
  levels.forEach((keys, level) => {
    goods += step(party, all, keys, goods);
    if (level === 0) coarsest = goods;
  });
  if (place === undefined) return { goods, subregion: 0, country: 0, both: 0 };
  const [wide, narrow] = placeCells(place);
  const subregion = wide === undefined ? 0 : step(party, all, [wide], 0);
  const country = step(party, all, [narrow], subregion);
  const [first, last] = [levels[0] ?? [], levels.at(-1) ?? []];
  let both = 0;
  if (wide !== undefined) both += step(party, all, first.map((key) => jointCell(key, wide)), coarsest + subregion);
  both += step(party, all, first.map((key) => jointCell(key, narrow)), coarsest + subregion + country + both);
  if (levels.length > 1) both += step(party, all, last.map((key) => jointCell(key, narrow)), goods + subregion + country + both);
  return { goods, subregion, country, both };
}

/** The same for one good in the last year, beyond what the party's whole past shows of it (`goods` of its lifts). */
export function latelyLift({ lately }: Ledger, party: string, levels: GoodsLevels, goods: number): number {
  const own = lately.of(party);
  return own ? step(own, lately.all, levels.at(-1) ?? [], goods) : 0;
}

/** How active a party is beside the average party of its side, those without a contract included. */
export const activityOf = (ledger: Ledger, party: string): number => logRate(ledger.of(party)?.contracts ?? 0, ledger.all.contracts / Math.max(1, ledger.size));

/** Whether a party's contracts of the last year are more or fewer than its share of the whole past would have been. */
export function trendOf(ledger: Ledger, party: string): number {
  const whole = ledger.of(party);
  const { all, lately } = ledger;
  return whole ? logRate(lately.of(party)?.contracts ?? 0, (whole.contracts * lately.all.contracts) / all.contracts) : 0;
}
