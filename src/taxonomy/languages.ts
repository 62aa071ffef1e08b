import { isOfficeLocale, type Locale, type OfficeLocale } from '../locale/locale';
import { LANGUAGES } from './country-languages';
import { foreignLanguageName } from './foreign-names';

/** Languages of business in a country, ISO 639-1, most used first. */
export const languagesOf = (country: string): readonly string[] => LANGUAGES[country] ?? [];

const displays = { ko: undefined, en: undefined } as Record<OfficeLocale, Intl.DisplayNames | undefined>;

export function languageName(code: string, locale: Locale): string {
  if (!isOfficeLocale(locale)) return foreignLanguageName(code, locale) ?? code;
  displays[locale] ??= new Intl.DisplayNames([locale], { type: 'language' });
  try {
    return displays[locale].of(code) ?? code;
  } catch {
    return code;
  }
}
