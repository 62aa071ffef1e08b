import { subregionOf } from '../taxonomy/subregions';
import type { GoodsLevels } from './goods';

/** Counts of the contracts of one party, or of all: altogether and by goods, place and both. Whole numbers only. */
export interface Tally {
  readonly contracts: number;
  /** Contracts in a cell: one of `goodsLevels`, of `placeCells`, or both put together by `jointCell`. */
  count(cell: string): number;
}

export const jointCell = (goods: string, place: string): string => `${goods} ${place}`;

/** The cells of a country, coarse to fine: its sub-region and itself. */
export function placeCells(country: string): readonly [subregion: string | undefined, country: string] {
  const subregion = subregionOf(country);
  return [subregion === undefined ? undefined : `@${subregion}`, `@${country}`];
}

export class CellTally implements Tally {
  contracts = 0;
  readonly #cells = new Map<string, number>();

  count(cell: string): number {
    return this.#cells.get(cell) ?? 0;
  }

  add(cells: ReadonlySet<string>, step: 1 | -1): void {
    this.contracts += step;
    for (const cell of cells) this.#cells.set(cell, (this.#cells.get(cell) ?? 0) + step);
  }
}

/** Every cell one contract counts in: the goods at each level, the other party's place, and the coarsest and finest goods in that place. */
export function cellsOf(goods: readonly GoodsLevels[], country: string | undefined): Set<string> {
  const cells = new Set(goods.flat(2));
  if (country === undefined) return cells;
  for (const place of placeCells(country)) {
    if (place === undefined) continue;
    cells.add(place);
    for (const levels of goods) for (const key of [...(levels[0] ?? []), ...(levels.at(-1) ?? [])]) cells.add(jointCell(key, place));
  }
  return cells;
}
