import { expect, test } from 'vitest';
import { plural } from '../../src/locale/plural';

const RU = { one: 'контракт', few: 'контракта', other: 'контрактов' };

test.each([
  [1, 'контракт'],
  [2, 'контракта'],
  [5, 'контрактов'],
  [11, 'контрактов'],
  [12, 'контрактов'],
  [21, 'контракт'],
  [24, 'контракта'],
  [111, 'контрактов'],
])('Russian counts %i %s', (count, form) => {
  expect(plural(count, 'ru', RU)).toBe(form);
});

test('English knows one and other, Vietnamese only one form', () => {
  expect([1, 2].map((n) => plural(n, 'en', { one: 'link', other: 'links' }))).toEqual(['link', 'links']);
  expect([1, 2].map((n) => plural(n, 'vi', { other: 'hợp đồng' }))).toEqual(['hợp đồng', 'hợp đồng']);
});
