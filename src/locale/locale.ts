/** Languages of the sentences. Korean and English speak to the office and its supplier, the others of both sides, for the buyer's side. */
export const LOCALES = ['ko', 'en', 'vi', 'ru', 'uz'] as const;

export type Locale = (typeof LOCALES)[number];

/** Languages of the office: issues, errors, tables, and names that only its own reference data carry. */
export type OfficeLocale = 'ko' | 'en';

export const officeLocale = (locale: Locale): OfficeLocale => (locale === 'ko' ? 'ko' : 'en');

export const isOfficeLocale = (locale: Locale): locale is OfficeLocale => locale === 'ko' || locale === 'en';

/** A remark that exists in the office's languages only; nothing elsewhere, so that sentences never mix languages. */
export const officeText = (text: Readonly<Record<OfficeLocale, string>> | undefined, locale: Locale): string | undefined => (isOfficeLocale(locale) ? text?.[locale] : undefined);
