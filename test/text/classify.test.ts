import { describe, expect, test } from 'vitest';
import { classify } from '../../src/text';

const top = (text: string) => classify(text).headings[0]?.hs;

describe('words find their heading', () => {
  test.each([
    ['보온병', '9617'],
    ['태양광 모듈', '8541'],
    ['조미김', '2008'],
    ['볼밸브', '8481'],
    ['볼 밸브', '8481'],
    ['Ball Valves', '8481'],
    ['컬러 콘택트렌즈', '9001'],
    ['KF94 마스크', '6307'],
    ['립스틱', '3304'],
    ['김치', '2005'],
    ['김치냉장고', '8418'],
    ['라면', '1902'],
    ['헤어드라이기', '8516'],
    ['lithium ion battery', '8507'],
    ['샴푸', '3305'],
    ['홍삼 캔디', '1704'],
  ])('%s is %s', (text, heading) => {
    expect(top(text)).toBe(heading);
  });
});

test('a word inside a longer word is not the longer word: 김 is not 김치', () => {
  expect(top('김')).not.toBe('2005');
  expect(['1212', '2008']).toContain(top('김'));
});

describe('the goods that Korea sells most find their heading', () => {
  test.each(`
    0303 냉동 고등어|0306 활꽃게|0307 전복|0709 파프리카|0709 새송이버섯|0805 한라봉|0806 샤인머스캣|0808 배|0810 딸기|1006 쌀|1211 수삼|1212 마른김
    1302 홍삼농축액|1515 참기름|1515 들기름|1604 어묵|1605 간장게장|1704 젤리|1806 초콜릿|1901 조제분유|1902 컵라면|1902 만두|1902 떡볶이|1904 즉석밥
    1904 냉동김밥|1905 쌀과자|2005 김치|2007 딸기잼|2008 유자차|2101 커피믹스|2103 고추장|2103 불고기 소스|2104 사골곰탕|2105 아이스크림|2106 홍삼정
    2106 건강기능식품|2202 알로에 음료|2202 식혜|2206 막걸리|2208 소주|2309 반려동물 간식|2402 담배|2501 죽염|2710 윤활유|2710 경유|2902 파라자일렌
    2917 테레프탈산|3002 보툴리눔 톡신|3004 인공눈물|3005 습윤밴드|3006 봉합사|3304 선크림|3304 쿠션팩트|3304 마스카라|3304 앰플|3305 염색약|3306 치약
    3307 시트마스크|3307 방향제|3401 클렌징폼|3402 주방세제|3808 손소독제|3822 진단키트|3824 핫팩|3901 폴리에틸렌|3902 폴리프로필렌|3903 ABS 수지
    3904 PVC 수지|3907 폴리카보네이트|3919 보호필름|3920 PET 필름|3923 화장품 용기|3924 밀폐용기|3926 폰케이스|4002 합성고무|4011 승용차 타이어|4015 니트릴 장갑
    4016 오링|6109 면티셔츠|6110 후드티|6115 양말|6212 브래지어|6301 담요|6302 극세사 타월|6307 마스크|6404 러닝화|6506 안전모|6601 양산|6704 속눈썹
    0303 frozen mackerel|1212 dried laver|2008 seasoned laver|1902 instant noodles|2103 gochujang|2106 red ginseng extract stick|2202 aloe vera drink|3304 cushion foundation
    3305 hair dye|3926 phone case|3901 polyethylene in primary forms|3304 skin care preparations|6403 footwear with leather uppers|2902 p-xylene|4011 passenger car tires
  `.trim().split(/[|\n]\s*/).map((row) => [row.slice(5), row.slice(0, 4)]))('%s is %s', (text, heading) => {
    expect(top(text)).toBe(heading);
  });
});

test('a syllable that ends a word names goods where it is known as an ending: 포도잼 is a jam, 가죽 no porridge', () => {
  expect(top('포도잼')).toBe('2007');
  expect(top('모닝빵')).toBe('1905');
  expect(top('인조가죽')).not.toBe('1904');
});

test('words that name no goods get no heading', () => {
  for (const text of ['', '   ', 'Haloflex 202', '12345', '!!!']) expect(classify(text).headings).toEqual([]);
});

test('shares never add up to more than one, and the deciding words are the ones written', () => {
  const { headings } = classify('stainless steel Ball Valves, 세럼');
  expect(headings.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  expect(headings[0]!.evidence).toContain('ball valves');
});

test('a megabyte of text is read in a moment and gives at most ten headings', () => {
  expect(classify('볼밸브 '.repeat(250_000)).headings.length).toBeLessThanOrEqual(10);
});

test('a word inside a longer name hardly counts: a tea bag is no bag, a soap dispenser no soap', () => {
  const share = (text: string, heading: string) => classify(text).headings.find(({ hs }) => hs === heading)?.share ?? 0;
  expect(share('tea bag', '4202')).toBeLessThan(0.01);
  expect(share('soap dispenser', '3401')).toBeLessThan(0.05);
  expect(share('고추장아찌', '2103')).toBeLessThan(0.01);
});

test('a word of several headings keeps its parts where a subheading names it, and the subheading has the heading\'s part', () => {
  const { headings } = classify('잠수복');
  expect(headings[0]!.hs).not.toBe('4015');
  expect(headings.map(({ hs }) => hs)).toEqual(expect.arrayContaining(['4015', '6113', '6210']));
  const rubber = headings.find(({ hs }) => hs === '4015')!;
  expect(rubber.subheadings).toEqual([{ hs: '401590', share: rubber.share }]);
});
