import { expect, test } from 'vitest';
import { cleanItem, readGoods, splitItems } from '../../../src/intake/statement/goods';

test.each([
  ['맥주, 소주등 알콜 음료', ['맥주', '소주', '알콜 음료']],
  ['LED 조명등, 수술등', ['LED 조명등', '수술등']],
  ['안과 의료기기와 방사선과 장비', ['안과 의료기기', '방사선과 장비']],
  ['5G 라우터와 4K 모니터', ['5G 라우터', '4K 모니터']],
  ['마스크팩 외 다양한 화장품', ['마스크팩', '다양한 화장품']],
])('%s', (text, items) => {
  expect(splitItems(text).map((item) => item.trim())).toEqual(items);
});

test.each([
  ['스낵제품', '스낵'],
  ['전자제품', '전자제품'],
  ['유제품', '유제품'],
  ['국내 업체의 화장품', '화장품'],
  ['수분공급 크림', '수분공급 크림'],
  ['감자칩 생산', '감자칩'],
  ['COTTON의 수건', 'COTTON 수건'],
])('%s', (text, item) => {
  expect(cleanItem(text)).toBe(item);
});

test('short foreign words share the Korean head of their list', () => {
  expect(readGoods('Phone, Tablet, Laptop 케이스', [])).toEqual([{ name: 'Phone 케이스' }, { name: 'Tablet 케이스' }, { name: 'Laptop 케이스' }]);
});

test('a bracket that only held a condition is passed over', () => {
  expect(readGoods('유아용 \u00020\u0002 비건 소스', [undefined])).toEqual([{ name: '유아용 비건 소스' }]);
});
