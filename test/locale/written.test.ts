import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locale/locale';
import { dollars, quoted, writtenDay } from '../../src/locale/written';

test('a day as each language writes it', () => {
  expect(LOCALES.map((locale) => writtenDay('2026-03-02', locale))).toEqual(['2026. 3. 2.', '2026-03-02', '2/3/2026', '02.03.2026', '02.03.2026']);
});

test('an amount with the separators of its readers', () => {
  expect(LOCALES.map((locale) => dollars(1_250_000, locale))).toEqual(['US$1,250,000', 'US$1,250,000', '1.250.000 USD', '1\u00a0250\u00a0000 долл. США', '1\u00a0250\u00a0000 AQSH dollari']);
});

test('words of others stand in quotes, and long ones are cut', () => {
  expect(LOCALES.map((locale) => quoted('serum', locale))).toEqual(['‘serum’', '‘serum’', '“serum”', '«serum»', '«serum»']);
  expect(quoted('x'.repeat(10_000), 'ru')).toHaveLength(63);
});
