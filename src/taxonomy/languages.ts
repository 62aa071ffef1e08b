import { LANGUAGES } from './country-languages';

/** Languages of business in a country, ISO 639-1, most used first. */
export const languagesOf = (country: string): readonly string[] => LANGUAGES[country] ?? [];

const displays = { ko: undefined, en: undefined } as Record<'ko' | 'en', Intl.DisplayNames | undefined>;

export function languageName(code: string, locale: 'ko' | 'en'): string {
  displays[locale] ??= new Intl.DisplayNames([locale], { type: 'language' });
  try {
    return displays[locale].of(code) ?? code;
  } catch {
    return code;
  }
}
