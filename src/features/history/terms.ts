import type { Term } from '../feature';

/**
 * History counts for nothing until contracts have shown what it is worth. How sure that is: the weight of a term may well
 * reach a factor of 100 over its range, which is what a rate a hundred times the expected one would be worth at face value.
 */
const SURE_WITHIN = 100;

/** Rates are read up to a hundred times, or a hundredth of, what was to be expected. */
const WIDEST = Math.log(100);

/** Corners at twice and five times the expected rate: small deviations are mostly chance, and large ones are rare. */
const RATE_CORNERS = [
  [0.15, 0],
  [0.35, 0],
] as const;

const rate = <Id extends string, Sign extends 'positive' | 'negative'>(id: Id, sign: Sign) => ({ id, sign, points: 0, sureWithin: SURE_WITHIN, corners: RATE_CORNERS }) satisfies Term<Id>;

/** A rate above what was to be expected, and one below it: each may learn its own weight, and neither may change sign. */
export const above = <Id extends string>(id: Id) => rate(id, 'positive');
export const below = <Id extends string>(id: Id) => rate(id, 'negative');

/** Values of the two terms of a rate, from its logarithm. */
export const rateValues = (logarithm: number): readonly [above: number, below: number] => [Math.min(1, Math.max(0, logarithm / WIDEST)), Math.min(1, Math.max(0, -logarithm / WIDEST))];

/** Counts are read on a logarithmic scale up to a hundred thousand. */
const COUNT_DECADES = 5;

export const countValue = (contracts: number): number => Math.min(1, Math.log10(1 + contracts) / COUNT_DECADES);

/** Corners at the first contract, which tells a stranger from a customer, and at about each threefold from 5 to 500. */

export const count = <Id extends string>(id: Id) =>
  ({
    id,
    sign: 'positive',
    points: 0,
    sureWithin: SURE_WITHIN,
    corners: [
      [countValue(1), 0],
      [0.15, 0],
      [0.25, 0],
      [0.35, 0],
      [0.45, 0],
      [0.55, 0],
    ],
  }) as const satisfies Term<Id>;
