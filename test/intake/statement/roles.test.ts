import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/intake/statement';
import { readRoles, rolesOfParty } from '../../../src/intake/statement/roles';

const read = (text: string) => {
  const { roles, strictRoles } = readRoles(text);
  return [roles.map(({ value }) => value), strictRoles];
};

describe('partners in brackets and remarks', () => {
  test.each([
    ['제조사만', ['manufacturer'], true],
    ['제조사만 신청가능', ['manufacturer'], true],
    ['only 제조업체', ['manufacturer'], true],
    ['제조업체에 한함', ['manufacturer'], true],
    ['제조사 이외 불가', ['manufacturer'], true],
    ['제조업체 직거래 희망', ['manufacturer'], false],
    ['유통사도 가능', ['distributor'], false],
    ['브랜드사 우대', ['brand-owner'], false],
    ['manufacturers only', ['manufacturer'], true],
    ['Only manufacturers', ['manufacturer'], true],
    ['유통사 불가', ['manufacturer', 'brand-owner'], true],
    ['유통·무역업체 사절', ['manufacturer', 'brand-owner'], true],
    ['no traders', ['manufacturer', 'brand-owner'], true],
    ['trading companies not accepted', ['manufacturer', 'brand-owner'], true],
    ['중간상 불가, 제조업체 직거래', ['manufacturer'], true],
    ['제조업체 불가', ['brand-owner', 'distributor'], true],
  ])('%s', (text, roles, strict) => {
    expect(read(text)).toEqual([roles, strict]);
  });

  test.each(['두부 제조기', '제조 설비', 'Ice maker', '요거트 메이커', '스마트 공장', 'factory automation', '현지 유통사에서 판매 중', 'pacemaker'])('no partner: %s', (text) => {
    expect(read(text)).toEqual([[], false]);
  });
});

test.each([
  ['제조공급업체', '', ['manufacturer']],
  ['제조/유통사', '', ['manufacturer', 'distributor']],
  ['공급사', '', []],
  ['수출업체', '', []],
  ['업체', '제조할 수 있는', ['manufacturer']],
  ['업체', '만드는', ['manufacturer']],
  ['업체', '유통하는', []],
  ['업체', '취급하는', []],
])('words for the partner in the sentence: %s, %s', (party, task, roles) => {
  expect(rolesOfParty(party, task).roles.map(({ value }) => value)).toEqual(roles);
});

test.each([
  ['인도 바이어가 볼트 제조업체만 찾고 있습니다.', { roles: ['manufacturer'], strict: ['roles'] }],
  ['인도 바이어가 볼트를 직접 생산하는 공장을 찾습니다.', { roles: ['manufacturer'] }],
  ['인도 바이어가 볼트 제조사 또는 공급업체를 찾습니다.', { roles: ['manufacturer'] }],
  ['인도 바이어가 자체 브랜드를 보유한 화장품 업체를 찾고 있습니다.', { roles: ['brand-owner'] }],
  ['인도 바이어가 화장품 브랜드 공급업체를 찾고 있습니다.', undefined],
  ['인도 바이어가 두부 제조기 공급업체를 찾고 있습니다.', undefined],
  ['인도 바이어가 제빙기(Ice maker) 공급업체를 찾고 있습니다.', undefined],
])('%s', (text, seeks) => {
  expect(readStatement(text).fields.seeks).toEqual(seeks);
});
