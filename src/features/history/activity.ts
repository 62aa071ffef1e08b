import { trendOf } from '../../history';
import { silent, UNKNOWN, type Feature, type Reading } from '../feature';
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
    const read = (id: string, explain: boolean): Reading<ActivityEvidence> => {
      const buyer = history.bought.of(id)?.contracts ?? 0;
      if (buyer + supplier === 0) return UNKNOWN(TERMS.length);
      const reading = { state: 'known', values: [countValue(buyer), ...rateValues(trendOf(history.bought, id)), ...own] } as const;
      return explain ? { ...reading, evidence: { buyer, supplier } } : reading;
    };
    return Object.assign(read, { ceiling: [1, 1, 0, ...own] });
  },
  settle: (id, { history }) => (history?.bought.of(id) ? id : ''),
  potential: (id) => (id === '' ? [0, 0, 0, 1, 1, 0] : [1, 1, 0, 1, 1, 0]),
  phrase({ buyer }, locale) {
    if (buyer === 0) return [];
    return [{ code: 'activity.buyer', kind: 'ground', text: locale === 'ko' ? `이 바이어의 과거 계약은 모두 ${buyer}건입니다.` : `Past contracts of this buyer: ${buyer}.` }];
  },
};
