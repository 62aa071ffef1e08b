import { describe, expect, test } from 'vitest';
import { LOCALES, isOfficeLocale } from '../../src/locale/locale';
import { LANGUAGES } from '../../src/taxonomy/country-languages';
import { languageName } from '../../src/taxonomy/languages';
import { placeAliases, placeName } from '../../src/taxonomy/places';
import { foreignPlaceName } from '../../src/taxonomy/foreign-names';
import { subregionName } from '../../src/taxonomy/subregions';

const foreign = LOCALES.filter((locale) => !isOfficeLocale(locale));

describe("names in the buyers' languages", () => {
  test('every country and region has one', () => {
    const ids = [...new Set([...placeAliases()].map(({ id }) => id))];
    for (const id of ids) {
      for (const locale of foreign.filter((l) => !isOfficeLocale(l))) {
        const name = foreignPlaceName(id, locale as 'ru');
        expect([id, locale, name !== undefined && name !== '']).toEqual([id, locale, true]);
        expect([id, placeName(id, locale), /\p{Script=Hangul}/u.test(placeName(id, locale))]).toEqual([id, name, false]);
      }
    }
    expect(ids.length).toBeGreaterThan(300);
  });

  test('every sub-region has one', () => {
    for (const country of Object.keys(LANGUAGES).filter((code) => subregionName(code, 'en') !== undefined)) for (const locale of foreign) expect([country, subregionName(country, locale) !== undefined]).toEqual([country, true]);
  });

  test('every language of business has one', () => {
    for (const code of new Set(Object.values(LANGUAGES).flat())) for (const locale of foreign) expect([code, languageName(code, locale) !== code]).toEqual([code, true]);
  });

  test('as trade says them', () => {
    expect(foreign.map((locale) => [placeName('US', locale), placeName('UZ', locale), placeName('EASTERN_EUROPE', locale), languageName('en', locale)])).toEqual([
      ['Hoa Kỳ', 'Uzbekistan', 'Đông Âu', 'tiếng Anh'],
      ['США', 'Узбекистан', 'Восточная Европа', 'английский'],
      ['AQSH', 'Oʻzbekiston', 'Sharqiy Yevropa', 'ingliz tili'],
    ]);
  });
});
