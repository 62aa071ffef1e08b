import { expect, test } from 'vitest';
import { readModes } from '../../../src/intake/statement/modes';

const read = (text: string) => {
  const { modes, strictModes, rest } = readModes(text);
  return [modes.map(({ value }) => value), strictModes, rest];
};

test.each([
  ['OEM/ODM 세럼', ['oem', 'odm'], false, '세럼'],
  ['OEM이 가능한 세럼', ['oem'], false, '세럼'],
  ['OEM 방식으로 공급할 세럼', ['oem'], false, '세럼'],
  ['주문자 상표 부착 생산이 가능한 양말', ['oem'], false, '양말'],
  ['contract manufacturing of shampoo', ['oem'], false, 'of shampoo'],
  ['O.D.M. cream', ['odm'], false, '. cream'],
  ['PB 상품', ['private-label'], false, '상품'],
  ['프라이빗 라벨 세제', ['private-label'], false, '세제'],
  ['화이트라벨 세럼', ['private-label'], false, '세럼'],
  ['white label shampoo', ['private-label'], false, 'shampoo'],
  ['바이어 자체 브랜드로 출시할 샴푸', ['private-label'], false, '샴푸'],
  ['로고 인쇄 가능한 텀블러', ['private-label'], false, '텀블러'],
  ['shampoo under our own brand', ['private-label'], false, 'shampoo'],
  ['OEM만 가능', ['oem'], true, ''],
  ['only OEM', ['oem'], true, ''],
  ['OEM only', ['oem'], true, ''],
])('%s', (text, modes, strict, rest) => {
  expect(read(text)).toEqual([modes, strict, rest]);
});

test.each(['OEM 불가', 'OEM/ODM 제외', 'no OEM', 'OEM not accepted', '자동차 OEM 부품', 'OEM part numbers', 'PB 파이프', '자체 브랜드를 보유한 업체', 'ODMX'])('not asked for: %s', (text) => {
  expect(read(text)[0]).toEqual([]);
});
