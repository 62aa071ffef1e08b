import { koreanDay } from '../calendar';
import type { Locale } from './locale';

/** A day as people write it: 2026. 3. 2. / 2026-03-02 / 2/3/2026 / 02.03.2026. */
export function writtenDay(day: string, locale: Locale): string {
  if (locale === 'ko') return koreanDay(day);
  if (locale === 'en') return day;
  const [year, month, date] = day.split('-') as [string, string, string];
  return locale === 'vi' ? `${Number(date)}/${Number(month)}/${year}` : `${date}.${month}.${year}`;
}

const formats = new Map<Locale, Intl.NumberFormat>();

/** A number with the separators of its readers; the office's stay as they are in its tables: 12,000. */
export function writtenNumber(amount: number, locale: Locale): string {
  let format = formats.get(locale);
  if (!format) formats.set(locale, (format = new Intl.NumberFormat(locale === 'ko' ? 'en' : locale)));
  return format.format(amount);
}

const DOLLARS: Readonly<Record<Locale, (amount: string) => string>> = {
  ko: (amount) => `US$${amount}`,
  en: (amount) => `US$${amount}`,
  vi: (amount) => `${amount} USD`,
  ru: (amount) => `${amount} долл. США`,
  uz: (amount) => `${amount} AQSH dollari`,
};

export const dollars = (amount: number, locale: Locale): string => DOLLARS[locale](writtenNumber(amount, locale));

const QUOTES: Readonly<Record<Locale, readonly [string, string]>> = { ko: ['‘', '’'], en: ['‘', '’'], vi: ['“', '”'], ru: ['«', '»'], uz: ['«', '»'] };

/** Words between more than this are cut. */
const QUOTED = 60;

/** Somebody's own words, cut where they are long. */
export function quoted(words: string, locale: Locale): string {
  const [open, close] = QUOTES[locale];
  return `${open}${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}${close}`;
}
