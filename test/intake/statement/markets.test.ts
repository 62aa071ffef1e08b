import { expect, test } from 'vitest';
import { readMarkets } from '../../../src/intake/statement/markets';

const ids = (text: string) => readMarkets(text).markets.map(({ value }) => value);

test.each([
  ['미국 판매용 쿠커', ['US'], '쿠커'],
  ['유럽 수출용 김', ['EUROPE'], '김'],
  ['일본 큐텐 판매용 마스크팩', ['JP'], '마스크팩'],
  ['미국, 캐나다 시장 판매용 라면', ['US', 'CA'], '라면'],
  ['중동 시장에 판매할 라면', ['MIDDLE_EAST'], '라면'],
  ['러시아로 수출할 라면', ['RU'], '라면'],
  ['sunscreen for the US market', ['US'], 'sunscreen'],
  ['toys for export to the EU', ['EU'], 'toys'],
  ['toys to be sold in Japan and Taiwan', ['JP', 'TW'], 'toys'],
  ['soap for the German market', ['DE'], 'soap'],
])('%s', (text, markets, rest) => {
  expect(ids(text)).toEqual(markets);
  expect(readMarkets(text).rest).toBe(rest);
});

test.each(['수출용 포장', '올리브영 판매용', '타이타늄 판매용', '베트남 쌀국수', '독일산 칼'])('no market: %s', (text) => {
  expect(ids(text)).toEqual([]);
});
