import { expect, test } from 'vitest';
import { readExceptions, readExclusions } from '../../../src/intake/statement/exclusions';

test.each([
  ['스킨케어 불가', ['스킨케어']],
  ['밥류, 떡볶이 제외', ['밥류', '떡볶이']],
  ['단, 향수는 제외', ['향수']],
  ['색조/향수 사절', ['색조', '향수']],
  ['가위, 클리퍼 / 스킨케어 불가', ['스킨케어']],
  ['CPNP 필수, 스킨케어 불가', ['스킨케어']],
  ['no skincare please', ['skincare']],
  ['lipsticks not accepted', ['lipsticks']],
  ['excluding lipsticks and mascara', ['lipsticks', 'mascara']],
])('%s', (text, goods) => {
  expect(readExclusions(text).excludes).toEqual(goods);
});

test.each(['유통사 불가', '샘플 제공 불가', '중복 신청 불가', 'no MOQ', 'no animal testing', 'no distributors', 'no added sugar'])('not goods: %s', (text) => {
  expect(readExclusions(text).excludes).toEqual([]);
});

test('in the sentence itself', () => {
  expect(readExceptions('makeup except lipsticks')).toEqual({ excludes: ['lipsticks'], rest: 'makeup' });
  expect(readExceptions('instant noodles, no skincare')).toEqual({ excludes: ['skincare'], rest: 'instant noodles' });
});
