import { trendOf } from '../../history';
import { silent, UNKNOWN, type Feature, type Reading } from '../feature';
import { buyerContracts } from '../sentences/history';
import { above, below, count, countValue, rateValues } from './terms';

const TERMS = [
  count('activity.buyer'),
  above('activity.buyer-rising'),
  below('activity.buyer-falling'),
  count('activity.supplier'),
  above('activity.supplier-rising'),
  below('activity.supplier-falling'),
] as const;

export interface ActivityEvidence {
  readonly buyer: number;
  readonly supplier: number;
}

/** How many contracts each side has closed, and whether they are becoming more or fewer. */
export const activity: Feature<string, ActivityEvidence, 'activity', (typeof TERMS)[number]['id']> = {
  id: 'activity',
  terms: TERMS,
  historical: true,
  key: ({ id }) => id,
  prepare({ id: supplierId }, { history }) {
    if (!history) return silent(TERMS.length);
    const supplier = history.sold.of(supplierId)?.contracts ?? 0;
    const own = [countValue(supplier), ...rateValues(trendOf(history.sold, supplierId))];
    return (id, explain): Reading<ActivityEvidence> => {
      const buyer = history.bought.of(id)?.contracts ?? 0;
      if (buyer + supplier === 0) return UNKNOWN(TERMS.length);
      const reading = { state: 'known', values: [countValue(buyer), ...rateValues(trendOf(history.bought, id)), ...own] } as const;
      return explain ? { ...reading, evidence: { buyer, supplier } } : reading;
    };
  },
  phrase({ buyer }, locale) {
    if (buyer === 0) return [];
    return [buyerContracts(locale, { contracts: buyer })];
  },
};
