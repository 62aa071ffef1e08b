import { languageName, languagesOf } from '../taxonomy/languages';
import { UNKNOWN, type Feature, type Reading } from './feature';
import * as say from './sentences/language';

const TERMS = [{ id: 'language.common', sign: 'positive', points: 25, sureWithin: 2 }] as const;

export interface LanguageKey {
  readonly country?: string;
  readonly languages: readonly string[];
  /** Taken from the buyer's country, not stated. */
  readonly inferred: boolean;
}

export interface LanguageEvidence {
  readonly common: readonly string[];
  readonly inferred: boolean;
}

/** A language both sides can do business in. At home it says nothing. */
export const language: Feature<LanguageKey, LanguageEvidence, 'language', (typeof TERMS)[number]['id']> = {
  id: 'language',
  terms: TERMS,
  key({ country, languages }) {
    const inferred = !languages?.length;
    const spoken = inferred ? (country ? languagesOf(country) : []) : languages;
    return country ? { country, languages: spoken, inferred } : { languages: spoken, inferred };
  },
  prepare(supplier) {
    const read = (key: LanguageKey, explain: boolean): Reading<LanguageEvidence> => {
      if (!supplier.languages?.length) return UNKNOWN(1, [{ side: 'supplier', field: 'languages' }]);
      if (key.languages.length === 0) return UNKNOWN(1, [{ side: 'buyer', field: 'languages' }]);
      const home = key.country !== undefined && key.country === supplier.country;
      const common = home ? [] : key.languages.filter((l) => supplier.languages!.includes(l));
      const reading = { state: key.inferred ? 'inferred' : 'known', values: [common.length > 0 ? 1 : 0] } as const;
      return explain ? { ...reading, evidence: { common, inferred: key.inferred } } : reading;
    };
    return Object.assign(read, { ceiling: [supplier.languages?.length ? 1 : 0] });
  },
  potential: ({ languages }) => [languages.length > 0 ? 1 : 0],
  reads: ({ languages, country }) => [languages, country],
  codec: {
    write({ country = '', languages, inferred }, to) {
      to.text(country);
      to.number(2 * languages.length + (inferred ? 1 : 0));
      for (const language of languages) to.text(language);
    },
    read(from) {
      const country = from.text();
      const count = from.number();
      const languages = Array.from({ length: count >> 1 }, () => from.text());
      return { ...(country === '' ? {} : { country }), languages, inferred: count % 2 === 1 };
    },
  },
  // Without a country nobody is at home, and only at home a common language says nothing.
  coarse: [{ terms: [0], key: ({ languages }) => ({ languages: [...languages].sort(), inferred: false }) }],
  phrase({ common, inferred }, locale) {
    if (common.length === 0) return [];
    return [(inferred ? say.commonInCountry : say.common)(locale, { names: common.map((l) => languageName(l, locale)).join(', ') })];
  },
};
