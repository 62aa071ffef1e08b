import { expect, test } from 'vitest';
import { readGoodsCondition, saysUsed } from '../../../src/intake/statement/goods-condition';

test.each([
  ['중고품도 가능', 'any'], ['중고 가능', 'any'], ['신품/중고 모두 가능', 'any'], ['중고 및 신품', 'any'], ['중고 포함', 'any'], ['new or used', 'any'], ['used machines are also acceptable', 'any'],
  ['중고 불가', 'new'], ['중고품 제외', 'new'], ['신품만', 'new'], ['미사용품', 'new'], ['brand new', 'new'], ['New only', 'new'], ['no used goods', 'new'],
  ['신제품 화장품', undefined], ['중고차', undefined], ['new design', undefined],
])('%s', (text, value) => {
  expect(readGoodsCondition(text).condition?.value).toBe(value);
});

test.each(['중고차', '중고 신발', '리퍼비시 노트북', 'used cars', 'second-hand clothes', 'refurbished laptops', 'used'])('used goods: %s', (text) => {
  expect(saysUsed(text)).toBe(true);
});

test.each(['중고등학생용 학용품', '중고가 화장품', '중고압 펌프', 'cream used for dry skin', 'widely used resin', 'to be used as glue', 'unused'])('no used goods: %s', (text) => {
  expect(saysUsed(text)).toBe(false);
});
