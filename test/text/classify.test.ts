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
