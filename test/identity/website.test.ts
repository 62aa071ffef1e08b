import { expect, test } from 'vitest';
import { companyDomain } from '../../src/identity/website';

test.each([
  ['https://www.Hanoi-Beauty.vn/en?x=1', 'hanoi-beauty.vn'],
  ['shop.example.co.kr', 'example.co.kr'],
  ['http://example.com.vn:8080/', 'example.com.vn'],
  ['info@example.uz', 'example.uz'],
  ['somebody@gmail.com', undefined],
  ['https://www.facebook.com/hanoibeauty', undefined],
  ['없음', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s belongs to %s', (address, domain) => {
  expect(companyDomain(address)).toBe(domain);
});
