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

test.each([
  ['얼굴과 바디용 필러', ['얼굴용 필러', '바디용 필러']],
  ['욕실 및 주방용 소형 조명', ['욕실용 소형 조명', '주방용 소형 조명']],
  ['스킨케어, 여성용제품, 유아 화장품', ['스킨케어', '여성용 제품', '유아 화장품']],
  ['바디로션&워시, 샴푸', ['바디로션', '바디워시', '샴푸']],
  ['헤어&바디케어', ['헤어케어', '바디케어']],
  ['측정기구/기기', ['측정기구', '측정기기']],
  ['유아/어린이용 홍삼', ['유아 어린이용 홍삼']],
])('%s is a list of goods', (text, names) => {
  expect(readGoods(text, []).map(({ name }) => name)).toEqual(names);
});

test('Korean words behind several Korean goods tell of the last of them; a translation is paired', () => {
  expect(readGoods('과자, 영양제\u00020\u0002', ['콜라겐, 비타민'])).toEqual([{ name: '과자' }, { name: '영양제', keywords: ['콜라겐', '비타민'] }]);
  expect(readGoods('과자, 영양제\u00020\u0002', ['snack, supplement'])).toEqual([{ name: '과자', keywords: ['snack'] }, { name: '영양제', keywords: ['supplement'] }]);
});
