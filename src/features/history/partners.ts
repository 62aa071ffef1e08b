import { silent, UNKNOWN, type Feature, type Reading } from '../feature';
import { commonPartners, repeat } from '../sentences/history';
import { above, count, countValue, rateValues } from './terms';

const TERMS = [count('partners.repeat'), above('partners.common')] as const;

/** Ways added to both found and expected, as for other rates: one common partner alone says little. */
const SMOOTHING = 2;

export interface PartnersEvidence {
  /** Contracts between the two. */
  readonly contracts: number;
  /** Ways over a former partner of each. */
  readonly common: number;
}

/** Contracts between the two before, and former partners they have in common. */
export const partners: Feature<string, PartnersEvidence, 'partners', (typeof TERMS)[number]['id']> = {
  id: 'partners',
  terms: TERMS,
  historical: true,
  key: ({ id }) => id,
  prepare({ id: supplierId }, { history }) {
    if (!history?.sold.of(supplierId)) return silent(TERMS.length);
    return (id, explain): Reading<PartnersEvidence> => {
      const contracts = history.partners.contracts(supplierId, id);
      const { found, expected } = history.partners.common(supplierId, id);
      if (contracts + found + expected === 0) return UNKNOWN(TERMS.length);
      const [common] = rateValues(Math.log((found + SMOOTHING) / (expected + SMOOTHING)));
      const reading = { state: 'known', values: [countValue(contracts), common] } as const;
      return explain ? { ...reading, evidence: { contracts, common: common > 0 ? found : 0 } } : reading;
    };
  },
  settle: (id, { history }) => (history?.bought.of(id) ? id : ''),
  potential: (id) => (id === '' ? [0, 0] : [1, 1]),
  phrase({ contracts, common }, locale) {
    return [...(contracts > 0 ? [repeat(locale, { contracts })] : []), ...(common > 0 ? [commonPartners(locale, { links: common })] : [])];
  },
};
