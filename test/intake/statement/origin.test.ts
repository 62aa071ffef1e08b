import { describe, expect, test } from 'vitest';
import { readOrigin } from '../../../src/intake/statement/origin';

const origins = (text: string) => readOrigin(text).origins.map(({ value }) => value);

describe('Korean goods, not Korean partners', () => {
  test.each(['한국스낵', '한국 음식', '한국산 배', '국내산 맥주', '국산 김', '국내제조 수공구', '국내 생산 전복', '한국 생산품', '한국에서 생산된 전복', '한국 브랜드 화장품', '한국의 라면', '국내 제품', '원산지: 한국', 'Korean snacks', 'cosmetics made in Korea', 'Korean-made tools', 'pears from Korea', 'product of Korea', 'South Korean noodles'])('%s', (text) => {
    expect(origins(text)).toEqual(['KR']);
  });

  test.each(['한국 업체', '국내 제조사', '국내 제조업체', '국내 공급업자', '국내 생산업체', '한국 중소기업 파트너', '한국에서 생산하는 공장', '한국 브랜드사', '한국식 치킨', '한국형 밥솥', '한국어 교재', '한국 시장', '한국과 거래', 'K-뷰티 화장품', 'Korean supplier', 'reliable Korean manufacturers', 'suppliers from Korea', 'Korean-style chicken', '중국산이 아닌', '국산업', '부산물'])('%s', (text) => {
    expect(origins(text).filter((id) => id === 'KR')).toEqual([]);
  });
});

test('only from there, and not from there', () => {
  expect(readOrigin('한국산만 가능')).toMatchObject({ origins: [{ value: 'KR', words: '한국산만' }], strictOrigin: true });
  expect(readOrigin('made in Korea only').strictOrigin).toBe(true);
  expect(readOrigin('중국산 제외')).toMatchObject({ origins: [], excludedOrigins: [{ value: 'CN', words: '중국산 제외' }] });
  expect(readOrigin('한국산 무관').origins).toEqual([]);
  expect(origins('독일산 밀가루')).toEqual(['DE']);
});

test('the words leave the words for goods', () => {
  expect(readOrigin('한국 음식').rest).toBe('음식');
  expect(readOrigin('국내산 맥주').rest).toBe('맥주');
});
