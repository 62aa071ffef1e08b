import type { Locale, OfficeLocale } from '../locale/locale';
import { LANGUAGE_NAMES } from './language-names';
import { PLACE_NAMES } from './place-names';

type Foreign = Exclude<Locale, OfficeLocale>;

type Names = ReadonlyMap<string, Readonly<Record<Foreign, string>>>;

const parse = (table: string): Names =>
  new Map(
    table.trim().split('\n').map((line) => {
      const [key, vi, ru, uz] = line.split(' | ') as [string, string, string, string];
      return [key, { vi, ru, uz }];
    }),
  );

let places: Names | undefined;
let languages: Names | undefined;

/** A country, region or sub-region (M49) in a language that its own table does not carry. */
export const foreignPlaceName = (id: string, locale: Foreign): string | undefined => (places ??= parse(PLACE_NAMES)).get(id)?.[locale];

export const foreignLanguageName = (code: string, locale: Foreign): string | undefined => (languages ??= parse(LANGUAGE_NAMES)).get(code)?.[locale];
