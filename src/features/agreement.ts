import { agreementName, agreementSize, agreementsInForce } from '../taxonomy/agreements';
import { placeName } from '../taxonomy/places';
import { UNKNOWN, type Feature, type Reading } from './feature';
import * as say from './sentences/agreement';

const TERMS = [{ id: 'agreement.in-force', sign: 'positive', points: 8, sureWithin: 2 }] as const;

export interface AgreementKey {
  readonly country?: string;
}

export interface AgreementEvidence {
  readonly agreements: readonly string[];
  readonly country: string;
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
      return explain ? { ...reading, evidence: { agreements, country } } : reading;
    };
  },
  potential: ({ country }) => [country ? 1 : 0],
  reads: ({ country }) => country,
  phrase({ agreements, country }, locale) {
    if (agreements.length === 0) return [];
    // The narrowest one is what people call the agreement with that country; the others are in the evidence.
    const [first, ...others] = [...agreements].sort((a, b) => agreementSize(a) - agreementSize(b)).map((id) => agreementName(id, locale));
    const names = others.length === 0 ? first! : say.andOthers[locale](first!);
    return [say.inForce(locale, { country: placeName(country, locale), names })];
  },
};
