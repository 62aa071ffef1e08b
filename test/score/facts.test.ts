import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { statedFacts } from '../../src/score/facts';

const supplier = { id: 's', products: [{ name: '조미김' }], targetMarkets: ['베트남'] };

describe('facts of the sentence', () => {
  test('are shown with their words and said not to be scored', () => {
    const buyer = { id: 'b', wants: [], carried: { 'statement.age': '3~7세', 'statement.quantity': '월 1톤; 초도 200박스', 카테고리: '식품' } };
    expect(statedFacts(buyer, 'ko')).toEqual([{ code: 'buyer.facts', kind: 'fact', text: '그 밖에 적힌 사항(점수에 반영하지 않음): 수량 ‘월 1톤, 초도 200박스’, 연령 ‘3~7세’.' }]);
    expect(statedFacts(buyer, 'en')[0]!.text).toBe('Also stated, not scored: quantity ‘월 1톤, 초도 200박스’, age ‘3~7세’.');
    expect(statedFacts({ id: 'b', wants: [] }, 'ko')).toEqual([]);
  });

  test('change no score', () => {
    const [plain, facts] = ['베트남 바이어가 조미김 공급업체를 찾고 있습니다.', '베트남 바이어가 조미김 공급업체를 찾고 있습니다. (월 1톤)'].map((statement) => createMatcher({ buyers: [{ id: 'b', wants: [], statement }] }).match(supplier).matches[0]!);
    expect(facts!.score).toBe(plain!.score);
    expect(facts!.explanation!.text).toContain('수량 ‘월 1톤’');
  });
});

test('where column and sentence name two countries, both are shown and asked about', () => {
  const matcher = createMatcher({ buyers: [{ id: 'b', country: '베트남', wants: [], statement: '태국 바이어가 조미김 공급업체를 찾고 있습니다.' }] });
  const { flags, explanation } = matcher.match(supplier).matches[0]!;
  expect(flags).toEqual([{ code: 'country-conflict', text: '국가란에는 베트남으로, 문장에는 태국으로 적혀 있어 국가란을 따랐습니다. 어느 쪽이 맞는지 먼저 확인해 주십시오.', places: ['VN', 'TH'] }]);
  expect(explanation!.text).toContain('문장에는 태국으로 적혀 있어');
  expect(matcher.issues.map(({ code }) => code)).toContain('country-conflict');
  expect(matcher.match(supplier, { locale: 'en' }).matches[0]!.flags![0]!.text).toBe('The country column says Vietnam, the sentence says Thailand; the column was used. Check first which is right.');
});

test('a buyer who takes new or used goods contradicts no supplier', () => {
  const statement = '베트남 바이어가 굴삭기를 찾고 있습니다.';
  const score = (more: string, condition: 'new' | 'used') => createMatcher({ buyers: [{ id: 'b', wants: [], statement: statement + more }] }).match({ id: 's', products: [{ name: '굴삭기', condition }] }, { minScore: -2000 }).matches[0]!.contributions.find(({ term }) => term === 'product.condition-conflict')?.points ?? 0;
  expect([score('(중고품도 가능)', 'used'), score('(중고품도 가능)', 'new')]).toEqual([0, 0]);
  expect([score('(중고 불가)', 'used'), score('(중고 불가)', 'new')]).toEqual([-1000, 0]);
});

test('only Korean goods: said where met, asked about where not', () => {
  const buyers = [{ id: 'b', wants: [], statement: '베트남 바이어가 조미김을 찾고 있습니다. (한국산만 가능)' }];
  const text = (country: string) => createMatcher({ buyers }).match({ ...supplier, country }, { minScore: -2000 }).matches[0]!.explanation!.text;
  expect(text('KR')).toContain('바이어는 한국산만 받는다고 밝혔습니다.');
  expect(text('JP')).toContain('귀사 제품의 원산지를 먼저 확인해 주십시오.');
});
