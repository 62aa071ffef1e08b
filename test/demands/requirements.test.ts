import { describe, expect, test } from 'vitest';
import { isCovered, marketRequirements } from '../../src/demands';
import { upcoming } from '../../src/demands/reach';

const find = (hs: string, country: string, on: string | undefined, id: string) => marketRequirements({ hs, country, on }).regimes.find((r) => r.id === id);

describe('the shape of an answer', () => {
  test('is the question as understood and regimes with the stated fields', () => {
    const answer = marketRequirements({ hs: '3304.99-1000', country: '베트남', on: '2026-11-24' });
    expect([answer.hs, answer.country, answer.on]).toEqual(['330499', 'VN', '2026-11-24']);
    expect(Object.keys(answer)).toEqual(['hs', 'country', 'on', 'regimes']);
    expect(Object.keys(answer.regimes[0]!)).toEqual(['id', 'names', 'kind', 'instrument', 'holder', 'blocks', 'certainty', 'validityYears', 'legalBasis', 'sources', 'notes']);
    expect(answer.regimes[0]).toMatchObject({ id: 'vn-cosmetic', kind: 'mandatory', instrument: 'notification', holder: 'buyer', blocks: true, certainty: 'high', validityYears: 5 });
  });

  test('says of every regime that the code is no legal scope, and when it was checked', () => {
    for (const { id, notes } of marketRequirements({ hs: '851629', country: 'PL', on: '2026-11-24' }).regimes) {
      expect([id, notes.some(({ ko }) => ko.includes('HS')), notes.some(({ en }) => /HS code|code alone/.test(en))]).toEqual([id, true, true]);
      expect([id, notes.at(-1)!.en]).toEqual([id, expect.stringMatching(/20\d\d-\d\d-\d\d/)]);
    }
  });

  test('puts what blocks first, then the surer', () => {
    const { regimes } = marketRequirements({ hs: '190230', country: 'US', on: '2026-11-24' });
    const order = regimes.map(({ blocks, certainty }) => (blocks ? 0 : 10) + ['high', 'medium', 'low'].indexOf(certainty));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('a heading or a chapter is less sure than a subheading', () => {
    expect(find('340111', 'VN', '2026-11-24', 'vn-cosmetic')!.certainty).toBe('high');
    expect(find('3401', 'VN', '2026-11-24', 'vn-cosmetic')!.certainty).toBe('medium');
    expect(find('33', 'VN', '2026-11-24', 'vn-cosmetic')!.certainty).toBe('medium');
  });

  test('a country outside the table is known to be unknown', () => {
    expect([isCovered('VN'), isCovered('HK'), marketRequirements({ hs: '330499', country: 'HK', on: '2026-11-24' }).regimes]).toEqual([true, false, []]);
  });

  test('misuse is answered with what to give', () => {
    expect(() => marketRequirements({ hs: '999999', country: 'VN' })).toThrow('Give a chapter, heading or subheading');
    expect(() => marketRequirements({ hs: '330499', country: '동남아' })).toThrow('Give an ISO code or a name');
    expect(() => marketRequirements({ hs: '330499', country: 'Atlantis' })).toThrow('country is not one country');
    expect(() => marketRequirements({ hs: '330499', country: 'VN', on: '2026-02-30' })).toThrow('YYYY-MM-DD');
  });
});

describe('a phase-in is judged on the day, on both sides of its edge', () => {
  test.each([
    ['190230', 'ID', 'id-halal', '2026-10-17', '2026-10-18'],
    ['901890', 'ID', 'id-halal', '2029-10-17', '2029-10-18'],
    ['8517', 'DE', 'eu-cra', '2027-12-10', '2027-12-11'],
    ['0901', 'FR', 'eu-eudr', '2026-12-29', '2026-12-30'],
    ['730890', 'IT', 'eu-cbam', '2025-12-31', '2026-01-01'],
    ['620342', 'FR', 'eu-gpsr', '2024-12-12', '2024-12-13'],
    ['901890', 'US', 'us-fda-qmsr', '2026-02-01', '2026-02-02'],
    ['901890', 'MN', 'mn-medicine', '2025-05-25', '2025-05-26'],
    ['330499', 'US', 'us-mocra', '2024-06-30', '2024-07-01'],
    ['901890', 'PL', 'eu-mdr', '2021-05-25', '2021-05-26'],
  ])('%s in %s: %s is not demanded on %s and is on %s', (hs, country, id, before, from) => {
    expect(find(hs, country, before, id)).toBeUndefined();
    expect(find(hs, country, from, id)).toBeDefined();
  });

  test('Ukraine took cosmetics under the former rules until 3 August 2026', () => {
    expect([find('330499', 'UA', '2024-08-02', 'ua-cosmetic'), find('330499', 'UA', '2026-08-03', 'ua-cosmetic')!.blocks, find('330499', 'UA', '2026-08-04', 'ua-cosmetic')!.blocks]).toEqual([undefined, false, true]);
  });

  test('UKCA becomes unavoidable for devices only when CE ends, as the law stands', () => {
    expect([find('901890', 'GB', '2030-06-30', 'uk-ukca')!.blocks, find('901890', 'GB', '2030-07-01', 'uk-ukca')!.blocks, find('851629', 'GB', '2030-07-01', 'uk-ukca')!.blocks]).toEqual([false, true, false]);
  });

  test('without a day nothing dated is sure', () => {
    expect([find('901890', 'PL', undefined, 'eu-mdr')!.certainty, find('330499', 'VN', undefined, 'vn-cosmetic')!.certainty]).toEqual(['low', 'high']);
  });

  test('what is coming is known before it comes', () => {
    expect(upcoming('0901', 'FR', '2026-11-24', '2027-05-24').map(({ regime, from }) => [regime.id, from])).toEqual([['eu-eudr', '2026-12-30']]);
    expect(upcoming('0901', 'FR', '2026-12-30', '2027-05-24')).toEqual([]);
    expect(upcoming('901890', 'GB', '2030-06-01', '2030-12-31').map(({ regime }) => regime.id)).toEqual(['uk-ukca']);
  });
});

test('a code of HS 2017 that was divided is asked about as its heading', () => {
  expect(marketRequirements({ hs: '854140', country: 'IN', on: '2026-11-24' }).hs).toBe('8541');
});
