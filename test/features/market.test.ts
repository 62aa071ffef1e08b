import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketKey } from '../../src/features/market/key';
import { createMatcher } from '../../src/matcher';
import type { Buyer } from '../../src/schema/buyer';
import type { Holding, Supplier } from '../../src/schema/supplier';

const ON = '2026-11-24';
const held = (...ids: string[]): Holding[] => ids.map((certification) => ({ certification, status: 'held' }));
const supplier = (certifications: Supplier['certifications'], hs = '851629'): Supplier => ({ id: 's', country: 'KR', products: [{ hs: [hs] }], ...(certifications === undefined ? {} : { certifications }) });
const buyer = (country: string, hs: string, more: Partial<Buyer> = {}): Buyer => ({ id: 'b', country, wants: [{ hs: [hs] }], ...more });

function pair(own: Supplier, other: Buyer, locale: 'ko' | 'en' = 'en') {
  const { match } = createMatcher({ buyers: [other], on: ON, validate: false }).explainPair(own, other.id, { validate: false, locale });
  const points = match.contributions.find((c) => c.term === 'market.demand-gap')?.points ?? 0;
  return { points, verdict: match.explanation!.verdict.code, text: match.explanation!.text, codes: match.explanation!.clauses.map((c) => c.code).filter((code) => code.startsWith('market')) };
}

describe('a derived demand counts by its certainty', () => {
  test('and by how much of it is missing', () => {
    const plain = (own: Supplier['certifications']) => pair(supplier(own), buyer('PL', '851629')).points;
    expect(plain(held('eu-ce-lvd', 'eu-ce-emc', 'eu-rohs'))).toBe(0);
    expect(plain([])).toBe(-37.5);
    expect(plain(undefined)).toBe(-37.5);
    expect(plain('none')).toBe(-75);
    expect(plain(held('eu-ce-lvd', 'eu-ce-emc'))).toBe(-37.5);
    expect(plain(held('ce'))).toBe(0);
  });

  test('a certificate weighs more than a declaration, a part of the goods less than most, what either may file half', () => {
    expect(pair(supplier([]), buyer('CN', '851629')).points).toBe(-31.25);
    expect(pair(supplier([], '190230'), buyer('CN', '190230')).points).toBe(-50);
    expect(pair(supplier([], '870830'), buyer('DE', '681381')).points).toBe(-62.5);
    expect(pair(supplier([]), buyer('UZ', '851629')).points).toBe(-31.25);
  });

  test('nothing counts that the buyer\'s side must hold, that does not block, or that is uncertain', () => {
    for (const [country, hs] of [['VN', '330499'], ['CA', '330499'], ['ID', '190230'], ['US', '330499'], ['MN', '330499'], ['KZ', '851629']] as const) expect([country, pair(supplier([]), buyer(country, hs)).points]).toEqual([country, 0]);
  });

  test('CE goods lose nothing in Great Britain, goods without either do', () => {
    expect([pair(supplier(held('eu-ce-lvd')), buyer('GB', '851629')).points, pair(supplier([]), buyer('GB', '851629')).points]).toEqual([0, -37.5]);
  });

  test('what the buyer wrote is judged there and not twice', () => {
    expect(pair(supplier([]), buyer('CN', '190230', { requires: ['cn-gacc-food'] })).points).toBe(0);
    expect(pair(supplier([]), buyer('PL', '851629', { requires: ['ce'] })).points).toBe(0);
  });

  test('words that only suggest a heading count by their weight', () => {
    expect(pair(supplier([]), { id: 'b', country: 'CN', wants: [{ inferred: [{ hs: '1902', weight: 0.5, evidence: ['라면'] }] }] }).points).toBe(-25);
  });

  test('of several markets or items the least demanding counts', () => {
    expect(pair(supplier([]), buyer('PL', '851629', { sellsIn: ['PL', 'MN'] })).points).toBe(0);
    expect(pair(supplier([]), { ...buyer('PL', '851629'), wants: [{ hs: ['851629'] }, { hs: ['4819'] }] }).points).toBe(0);
  });

  test('a phase-in counts from its day', () => {
    const points = (on: string) => createMatcher({ buyers: [buyer('GB', '901890')], on, validate: false }).explainPair(supplier(held('eu-ce-lvd'), '901890'), 'b', { validate: false }).match.contributions.find((c) => c.feature === 'market')?.points ?? 0;
    expect([points('2030-06-30'), points('2030-07-01')]).toEqual([-37.5, -37.5]);
    const mdr = (on: string) => createMatcher({ buyers: [buyer('GB', '901890')], on, validate: false }).explainPair(supplier(held('eu-mdr'), '901890'), 'b', { validate: false }).match.contributions.find((c) => c.feature === 'market')?.points ?? 0;
    expect([mdr('2030-03-01'), mdr('2030-06-30'), mdr('2030-07-01')]).toEqual([0, -12, -37.5]);
  });
});

describe('laws', () => {
  const ids = ['eu-ce-lvd', 'eu-ce-emc', 'eu-rohs', 'ce', 'uk-ukca', 'cn-ccc', 'cn-gacc-food', 'us-fda-food', 'kr-halal', 'eu-mdr', 'eu-mdd', 'vn-cosmetic', 'iatf-16949'];
  const codes = ['851629', '190230', '330499', '901890', '848180', '870830', '8517', '84'];
  const countries = ['PL', 'GB', 'CN', 'US', 'VN', 'UZ', 'SA', 'EG', 'MN', 'IN'];

  test('a certificate gained never lowers the score, whatever is held, wanted and where', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), fc.constantFrom(...countries), fc.subarray(codes, { minLength: 1, maxLength: 3 }), fc.subarray(ids, { maxLength: 2 }), (own, gained, country, wants, requires) => {
        const other: Buyer = { id: 'b', country, wants: wants.map((hs) => ({ hs: [hs] })), requires };
        const score = (list: string[]) => createMatcher({ buyers: [other], on: ON, validate: false }).match(supplier(held(...list)), { validate: false, explain: false, minScore: -1e9 }).matches[0]!.score;
        expect(score([...own, gained])).toBeGreaterThanOrEqual(score(own));
      }),
      { seed: 20_261_124, numRuns: 500 },
    );
  });

  test('the supplier\'s own products never change it, so a closer code never costs', () => {
    for (const country of countries) for (const hs of codes) expect(new Set(codes.map((own) => pair(supplier([], own), buyer(country, hs)).points)).size).toBe(1);
  });

  test('buyers that want alike in the same market have equal keys', () => {
    const a = marketKey(buyer('PL', '851629'));
    expect(marketKey({ ...buyer('PL', '851629'), id: 'other', name: 'x' })).toEqual(a);
    expect(marketKey(buyer('DE', '851629')).to).not.toBe(a.to);
  });
});

describe('what people are told', () => {
  test('a sure gap is a gap only when the supplier has said what it holds', () => {
    expect(pair(supplier([]), buyer('PL', '851629'))).toMatchObject({ verdict: 'recommended-after-gaps', codes: ['market.missing', 'market.buyer-side'] });
    expect(pair(supplier(undefined), buyer('PL', '851629')).codes).toEqual(['market.needed', 'market.buyer-side']);
    expect(pair(supplier([]), buyer('UZ', '730890'))).toMatchObject({ codes: ['market.may-be-needed'] });
  });

  test('in words a certification officer would sign', () => {
    expect(pair(supplier(held('eu-ce-lvd')), buyer('PL', '851629'), 'ko').text).toContain('HS 8516.29 품목을 폴란드에 팔려면 대개 CE 전자파적합성(EMC), EU RoHS(유해물질 제한)가 먼저 있어야 하는데, 등록하신 보유 인증에는 없습니다(HS로 추정, 확인 필요).');
    expect(pair(supplier(held('eu-ce-lvd')), buyer('GB', '851629'), 'ko').text).toContain('영국에서는 보유하신 CE 저전압(LVD)이 영국 UKCA 대신 인정됩니다.');
    expect(pair(supplier(held('ce')), buyer('PL', '851629')).codes).toContain('market.which');
    expect(pair(supplier(held('iso-13485'), '901890'), buyer('VN', '901890'), 'ko').text).toContain('보유하신 ISO 13485 의료기기 품질은 베트남 의료기기 등록 절차에 쓸 수 있으나 그 자체로 대신하지는 못합니다.');
    expect(pair(supplier([], '330499'), buyer('VN', '330499'), 'ko').text).toContain('베트남 수입자나 책임자 쪽에서 하는 것');
  });
});
