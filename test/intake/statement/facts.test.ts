import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/intake/statement/facts';

const facts = (text: string, bracketed = false) => readFacts(text, bracketed).facts.map(({ key, words }) => [key, words]);

describe('facts that leave the words for goods', () => {
  test.each([
    ['아이크림 30ml', [['size', '30ml']], '아이크림'],
    ['3톤 LPG 탱크로리', [['size', '3톤']], 'LPG 탱크로리'],
    ['김치 5톤', [['quantity', '5톤']], '김치'],
    ['월 1톤 김치', [['quantity', '월 1톤']], '김치'],
    ['컨테이너 단위 라면', [['quantity', '컨테이너 단위']], '라면'],
    ['MOQ 1000 pcs', [['quantity', 'MOQ 1000 pcs']], ''],
    ['500 kg of ginger per month', [['quantity', '500 kg'], ['quantity', 'per month']], 'ginger'],
    ['블랙박스 100대', [['quantity', '100대']], '블랙박스'],
    ['3~7세 완구', [['age', '3~7세']], '완구'],
    ['9개월 이상', [['age', '9개월 이상']], ''],
    ['40~90대 에게 적합한 크림', [['age', '40~90대 에게 적합한']], '크림'],
    ['toys ages 3-7', [['age', 'ages 3-7']], 'toys'],
    ['US$ 10 이하 마스크팩', [['price', 'US$ 10 이하']], '마스크팩'],
    ['개당 1,000원 이하의 볼펜', [['price', '개당 1,000원 이하']], '볼펜'],
    ['중저가 스킨케어', [['price', '중저가']], '스킨케어'],
    ['affordable shampoo', [['price', 'affordable']], 'shampoo'],
    ['유통기한 12개월 이상 과자', [['specification', '유통기한 12개월 이상']], '과자'],
    ['FOB 부산', [['terms', 'FOB 부산']], ''],
    ['납기 30일', [['delivery', '납기 30일']], ''],
    ['아마존 입점용 크림', [['channel', '아마존 입점용']], '크림'],
    ['상세스펙 첨부', [['specification', '상세스펙 첨부']], ''],
    ['특허 보유 마스크', [['certificate', '특허 보유']], '마스크'],
    ['수출 경험 필수', [['partner', '수출 경험 필수']], ''],
  ])('%s', (text, expected, rest) => {
    expect(facts(text)).toEqual(expected);
    expect(readFacts(text, false).rest).toBe(rest);
  });
});

test.each([
  ['산업용 밸브', [['use', '산업용']]],
  ['졸음 방지용 껌', [['use', '졸음 방지용']]],
  ['유아/어린이용 홍삼', [['audience', '유아/어린이용']]],
  ['비건 소스', [['content', '비건']]],
  ['gluten-free bread', [['content', 'gluten-free']]],
  ['KF94 마스크', [['grade', 'KF94']]],
  ['식품등급 실리콘', [['grade', '식품등급']]],
  ['휴대용 랜턴', [['size', '휴대용']]],
])('facts that name the goods too stay among their words: %s', (text, expected) => {
  expect(facts(text)).toEqual(expected);
  expect(readFacts(text, false).rest).toBe(text);
});

test('a list of forms in brackets is a fact, a form in the sentence names the goods', () => {
  expect(readFacts('크림, 젤, 스프레이 타입', true)).toMatchObject({ facts: [{ key: 'form', words: '크림, 젤, 스프레이 타입' }], rest: '' });
  expect(readFacts('스틱 타입 홍삼', false).rest).toBe('스틱 타입 홍삼');
});

test.each(['5G 라우터', '4K 모니터', '3D 프린터', 'C9 솔벤트', '3세대 로봇', '내용물', '미용 기기', '사용 설명서', '애완용품', '원피스'])('no fact: %s', (text) => {
  expect(facts(text)).toEqual([]);
});
