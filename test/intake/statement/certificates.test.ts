import { describe, expect, test } from 'vitest';
import { readCertificates } from '../../../src/intake/statement/certificates';

const requires = (text: string, bracketed = false) => readCertificates(text, bracketed).requires.map(({ value }) => value);
const prefers = (text: string, bracketed = false) => readCertificates(text, bracketed).prefers.map(({ value }) => value);

describe('certificates demanded', () => {
  test.each([
    ['CPNP 필수', ['eu-cpnp']],
    ['CPNP 인증 획득한 크림', ['eu-cpnp']],
    ['CPNP 등록이 필수입니다', ['eu-cpnp']],
    ['할랄 인증을 받은 스낵', ['halal']],
    ['할랄(Halal) 인증 제품', ['halal']],
    ['CE/FDA 인증을 모두 보유한 레이저', ['ce', 'fda']],
    ['ISO 9001 및 ISO 13485 보유', ['iso-9001', 'iso-13485']],
    ['GMP 시설을 갖춘 건강기능식품', ['gmp']],
    ['HACCP 인증 공장에서 생산한 만두', ['haccp-kr']],
    ['KC 인증 완료된 의자', ['kc']],
    ['미국 FDA 승인 받은 체온계', ['fda']],
    ['BPOM 등록 가능한 세럼', ['bpom']],
    ['위생허가 완료된 크림', ['cn-hygiene-licence']],
    ['MSC 인증 수산물', ['msc-asc']],
    ['비건 인증 필수', ['vegan']],
    ['KOLAS 시험성적서 필수', ['iso-17025']],
    ['필수 인증: CE, ISO 13485', ['ce', 'iso-13485']],
    ['face masks with CE and FDA certificates', ['ce', 'fda']],
    ['CE marked, RoHS compliant lamps', ['ce', 'rohs']],
    ['must have FDA approval', ['fda']],
    ['ISO 22716 certified factory', ['iso-22716']],
    ['CPNP is a must', ['eu-cpnp']],
    ['requires SFDA registration', ['sfda']],
    ['kosher certified biscuits', ['kosher']],
  ])('%s', (text, ids) => {
    expect(requires(text)).toEqual(ids);
  });

  test.each([
    ['유기농 쌀과자', ['organic']],
    ['할랄 라면', ['halal']],
    ['organic ginger powder', ['organic']],
    ['organic fertilizer', []],
    ['organic pigments and solvents', []],
    ['kosher salt', []],
    ['유기농 순면 생리대', []],
    ['유기농 전문 매장', []],
    ['일반 및 유기농 쌀', []],
    ['비할랄 식품', []],
    ['비건 식품', []],
  ])('goods that are called so only when certified: %s', (text, ids) => {
    expect(requires(text)).toEqual(ids);
  });

  test.each(['지문 인증기', '정품 인증 스티커', '할랄 인증 컨설팅', '할랄 인증 불필요', 'CE not required', 'CE 인증이 없어도 됨', 'please reach our team, nom nom', 'Acme Co., Ltd', '무선 이어폰', '우즈베키스탄 화장품'])('no demand: %s', (text) => {
    expect(readCertificates(text, false)).toMatchObject({ requires: [], prefers: [] });
  });

  test('a bare list in brackets is a demand, names in the sentence are none', () => {
    expect(requires('CE, FDA', true)).toEqual(['ce', 'fda']);
    expect(requires('CE, FDA 필러', false)).toEqual([]);
    expect(requires('비건', true)).toEqual([]);
  });

  test('wished for, each by itself', () => {
    expect([requires('CE 필수, FDA 우대'), prefers('CE 필수, FDA 우대')]).toEqual([['ce'], ['fda']]);
    expect(prefers('가급적 CE 인증 제품')).toEqual(['ce']);
    expect(prefers('할랄 인증 보유 시 우대', true)).toEqual(['halal']);
    expect(prefers('preferably with ISO 9001')).toEqual(['iso-9001']);
    expect(prefers('FDA registration is a plus')).toEqual(['fda']);
  });

  test('what no register knows is kept in its words', () => {
    expect(requires('글루텐프리 인증 받은 국수')).toEqual(['글루텐프리 인증']);
    expect(requires('ZQX 인증 필수')).toEqual(['ZQX 인증']);
    expect(requires('관련 인증 보유')).toEqual([]);
  });

  test('the words of a demand leave the words for goods', () => {
    expect(readCertificates('할랄 인증을 받은 스낵', false).rest).toBe('스낵');
    expect(readCertificates('GMP 시설 보유 홍삼', false).rest).toBe('홍삼');
    expect(readCertificates('CE 인증 불필요 마사지건', false).rest).toBe('마사지건');
  });
});
