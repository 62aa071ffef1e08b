import { silent, UNKNOWN, type Clause, type Feature, type Reading } from '../feature';
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
    const ko = locale === 'ko';
    const clauses: Clause[] = [];
    if (contracts > 0) clauses.push({ code: 'partners.repeat', kind: 'ground', text: ko ? `귀사가 이 바이어와 맺은 과거 계약은 ${contracts}건입니다.` : `Past contracts between you and this buyer: ${contracts}.` });
    if (common > 0) clauses.push({ code: 'partners.common', kind: 'ground', text: ko ? `귀사의 기존 바이어와 이 바이어에 함께 납품한 업체가 있습니다(${common}건).` : `Suppliers of your earlier buyers also supplied this one (${common} such links).` });
    return clauses;
  },
};
