import { dollars } from '../locale/written';
import { UNKNOWN, type Feature, type Missing, type Reading } from './feature';
import * as say from './sentences/size';

const TERMS = [{ id: 'size.misfit', sign: 'negative', points: -42, sureWithin: 2 }] as const;

export interface SizeKey {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface SizeEvidence {
  readonly misfit?: 'below-minimum' | 'above-capacity';
  readonly orderUsd: number;
  readonly limitUsd: number;
}

const UNSTATED: SizeKey = {};

/** The greatest power of two that is no more than the amount. */
function powerOfTwoBelow(amount: number): number {
  const power = 2 ** Math.floor(Math.log2(Math.max(1, amount)));
  return amount < 1 ? 0 : power > amount ? power / 2 : power;
}

/** The order against what the supplier accepts at least and can make in a year. */
export const size: Feature<SizeKey, SizeEvidence, 'size', (typeof TERMS)[number]['id']> = {
  id: 'size',
  terms: TERMS,
  key: ({ orderUsd }) => orderUsd ?? UNSTATED,
  prepare({ minOrderUsd, annualCapacityUsd }) {
    return ({ min, max }, explain): Reading<SizeEvidence> => {
      const largest = max ?? min;
      const smallest = min ?? max;
      if (largest === undefined || smallest === undefined) return UNKNOWN(1, [{ side: 'buyer', field: 'orderUsd' }]);
      if (minOrderUsd === undefined && annualCapacityUsd === undefined) {
        const missing: Missing[] = [{ side: 'supplier', field: 'minOrderUsd' }];
        return UNKNOWN(1, missing);
      }
      const below = minOrderUsd !== undefined && largest < minOrderUsd;
      const above = annualCapacityUsd !== undefined && smallest > annualCapacityUsd;
      const reading = { state: 'known', values: [below || above ? 1 : 0] } as const;
      if (!explain) return reading;
      const evidence: SizeEvidence = below
        ? { misfit: 'below-minimum', orderUsd: largest, limitUsd: minOrderUsd }
        : above
          ? { misfit: 'above-capacity', orderUsd: smallest, limitUsd: annualCapacityUsd }
          : { orderUsd: largest, limitUsd: minOrderUsd ?? annualCapacityUsd! };
      return { ...reading, evidence };
    };
  },
  codec: {
    write({ min, max }, to) {
      to.number((min === undefined ? 0 : 1) + (max === undefined ? 0 : 2));
      if (min !== undefined) to.number(min);
      if (max !== undefined) to.number(max);
    },
    read(from) {
      const stated = from.number();
      const min = stated % 2 === 1 ? from.number() : undefined;
      return { min, max: stated >= 2 ? from.number() : undefined };
    },
  },
  reads: ({ minOrderUsd, annualCapacityUsd }) => [minOrderUsd, annualCapacityUsd],
  // Rounded away from the limits: a wider range of orders misses neither a minimum nor a capacity that the narrower one keeps.
  coarse: [
    {
      terms: [0],
      key({ min, max }) {
        const smallest = min ?? max;
        const largest = max ?? min;
        return smallest === undefined || largest === undefined ? {} : { min: powerOfTwoBelow(smallest), max: 2 * powerOfTwoBelow(largest) + 1 };
      },
    },
  ],
  phrase({ misfit, orderUsd, limitUsd }, locale) {
    if (!misfit) return [];
    return [(misfit === 'below-minimum' ? say.belowMinimum : say.aboveCapacity)(locale, { order: dollars(orderUsd, locale), limit: dollars(limitUsd, locale) })];
  },
};
