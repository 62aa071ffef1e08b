import { agreementName, agreementsInForce } from '../taxonomy/agreements';
import { UNKNOWN, type Feature, type Reading } from './feature';

const TERMS = [{ id: 'agreement.in-force', sign: 'positive', points: 8, sureWithin: 2 }] as const;

export interface AgreementKey {
  readonly country?: string;
}

export interface AgreementEvidence {
  readonly agreements: readonly string[];
}

/** A trade agreement between the two countries, in force on the day. */
export const agreement: Feature<AgreementKey, AgreementEvidence, 'agreement', (typeof TERMS)[number]['id']> = {
  id: 'agreement',
  terms: TERMS,
  key: ({ country }) => (country ? { country } : {}),
  prepare(supplier, { on }) {
    return ({ country }, explain): Reading<AgreementEvidence> => {
      if (!country) return UNKNOWN(1, [{ side: 'buyer', field: 'country' }]);
      if (!on) return UNKNOWN(1);
      const agreements = country === supplier.country ? [] : agreementsInForce(supplier.country, country, on);
      const reading = { state: 'known', values: [agreements.length > 0 ? 1 : 0] } as const;
      return explain ? { ...reading, evidence: { agreements } } : reading;
    };
  },
  phrase({ agreements }, locale) {
    if (agreements.length === 0) return [];
    const names = agreements.map((id) => agreementName(id, locale)).join(', ');
    return [
      locale === 'ko'
        ? { code: 'agreement.in-force', kind: 'ground', text: `${names} 발효국입니다(품목별 세율과 원산지 기준은 따로 확인해 주십시오).` }
        : { code: 'agreement.in-force', kind: 'ground', text: `${names} is in force (check the tariff and the origin rule of your product).` },
    ];
  },
};
