import { expect, test } from 'vitest';
import { placesOfSubject } from '../../../src/intake/statement/places';

test.each([
  ['베트남 바이어가', 'VN', []],
  ['인도의 용접기기 제조업체가', 'IN', []],
  ['미 바이어가', 'US', []],
  ['두바이 소재 바이어가', 'AE', []],
  ['베트남에 시장을 두고있는 인도바이어가', 'IN', ['VN']],
  ['미국과 캐나다에 매장을 운영하는 홍콩 바이어가', 'HK', ['US', 'CA']],
  ['러시아로 수출하는 터키 바이어가', 'TR', ['RU']],
  ['베트남에서 온라인몰을 운영하는 바이어가', 'VN', []],
  ['한국 화장품을 유통하는 태국 바이어가', 'TH', []],
  ['미국 LA 한인마트가', 'US', []],
  ['A buyer in Kenya is looking for', 'KE', []],
  ['A German importer wants to buy', 'DE', []],
  ['온라인 바이어가', undefined, []],
])('%s', (subject, country, markets) => {
  const read = placesOfSubject(subject);
  expect([read.country?.id, read.markets.map(({ id }) => id)]).toEqual([country, markets]);
});
