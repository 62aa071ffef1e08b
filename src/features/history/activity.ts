import { activityOf, trendOf, type Ledger } from '../../history';
import { silent, type Feature, type Reading } from '../feature';
import { buyerContracts } from '../sentences/history';
import { above, below, rateValues } from './terms';

const TERMS = [
  above('activity.buyer-more'),
  below('activity.buyer-less'),
  above('activity.buyer-rising'),
  below('activity.buyer-falling'),
  above('activity.supplier-more'),
  below('activity.supplier-less'),
  above('activity.supplier-rising'),
  below('activity.supplier-falling'),
] as const;

export interface ActivityEvidence {
  readonly buyer: number;
  readonly supplier: number;
}

const values = (ledger: Ledger, party: string) => [...rateValues(activityOf(ledger, party)), ...rateValues(trendOf(ledger, party))];

/** How many contracts each side has closed beside the average, and whether they are becoming more or fewer. */
export const activity: Feature<string, ActivityEvidence, 'activity', (typeof TERMS)[number]['id']> = {
  id: 'activity',
  terms: TERMS,
  historical: true,
  key: ({ id }) => id,
  prepare({ id: supplierId }, { history }) {
    if (!history || history.bought.all.contracts === 0) return silent(TERMS.length);
    const own = values(history.sold, supplierId);
    const supplier = history.sold.of(supplierId)?.contracts ?? 0;
    const read = (id: string, explain: boolean): Reading<ActivityEvidence> => {
      const reading = { state: 'known', values: [...values(history.bought, id), ...own] } as const;
      return explain ? { ...reading, evidence: { buyer: history.bought.of(id)?.contracts ?? 0, supplier } } : reading;
    };
    return Object.assign(read, { ceiling: [1, 0, 1, 0, ...own] });
  },
  settle: (id, { history }) => (history?.bought.of(id) ? id : ''),
  phrase({ buyer }, locale) {
    if (buyer === 0) return [];
    return [buyerContracts(locale, { contracts: buyer })];
  },
};
