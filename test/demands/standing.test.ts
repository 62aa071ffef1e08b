import { describe, expect, test } from 'vitest';
import { countingOf } from '../../src/demands';
import { LEVELS, standing } from '../../src/demands/standing';
import type { Holding, Supplier } from '../../src/schema/supplier';

const ON = '2026-11-24';
const holding = (certification: string, more: Partial<Holding> = {}): Holding => ({ certification, status: 'held', ...more });
const supplier = (...certifications: Holding[]): Supplier => ({ id: 's', country: 'KR', products: [], certifications });
const level = (held: Holding, demand: string, market: string, on: string | undefined = ON) => standing(supplier(held), demand, { markets: [market] }, on).level;

describe('known false gaps are not reported', () => {
  test('CE goods of the listed regimes need no UKCA in Great Britain', () => {
    for (const id of ['eu-ce-lvd', 'eu-ce-emc', 'eu-ce-red', 'eu-ce-machinery', 'eu-toys', 'eu-ppe', 'eu-rohs', 'eu-atex', 'eu-ped']) expect([id, level(holding(id), 'uk-ukca', 'GB')]).toEqual([id, 'held']);
    expect(level(holding('ce'), 'uk-ukca', 'GB')).toBe('unclear');
  });

  test('construction products do not share it', () => {
    expect(level(holding('eu-cpr'), 'uk-ukca', 'GB')).toBe('not-listed');
  });

  test('devices share it until 2030 under MDR and 2028 under MDD, on both sides of the edge', () => {
    expect([level(holding('eu-mdr'), 'uk-ukca', 'GB', '2030-06-30'), level(holding('eu-mdr'), 'uk-ukca', 'GB', '2030-07-01')]).toEqual(['expires', 'not-listed']);
    expect([level(holding('eu-mdd'), 'uk-ukca', 'GB', '2028-06-30'), level(holding('eu-mdd'), 'uk-ukca', 'GB', '2028-07-01')]).toEqual(['expires', 'not-listed']);
    expect(level(holding('eu-mdr'), 'uk-ukca', 'GB', '2030-03-01')).toBe('held');
    expect(level(holding('eu-mdr'), 'uk-mhra', 'GB')).toBe('not-listed');
  });

  test('Korean halal certificates are recognised for Indonesia and Malaysia', () => {
    expect([level(holding('kr-halal'), 'id-halal', 'ID'), level(holding('kr-halal'), 'my-jakim', 'MY')]).toEqual(['held', 'held']);
    expect(standing(supplier(holding('kr-halal')), 'halal', { markets: ['ID'] }, ON)).toMatchObject({ level: 'held', acceptedBy: 'id-halal', through: 'kr-halal' });
  });

  test('the EU takes Korean organic certificates while its listing runs', () => {
    expect([level(holding('kr-organic'), 'eu-organic', 'DE', '2026-12-31'), level(holding('kr-organic'), 'eu-organic', 'DE', '2027-01-01')]).toEqual(['expires', 'not-listed']);
  });
});

describe('known false coverages are not accepted', () => {
  test.each([
    ['eaeu-eac', 'uz-conformity', 'UZ'],
    ['vn-cosmetic', 'id-bpom-cosmetic', 'ID'],
    ['eu-cpnp', 'uk-scpn', 'GB'],
    ['eu-cpnp', 'rs-cosmetic', 'RS'],
    ['iecee-cb', 'eu-ce-lvd', 'PL'],
    ['iso-13485', 'eu-mdr', 'PL'],
    ['us-fda-device-reg', 'us-fda-510k', 'US'],
    ['kr-halal', 'sa-halal', 'SA'],
    ['eu-ce-lvd', 'tr-ce-tareks', 'TR'],
  ])('%s does not answer %s in %s', (held, demand, market) => {
    expect(level(holding(held), demand, market)).toBe('not-listed');
  });

  test('a notification in an importer\'s name is filed again for another buyer', () => {
    expect([level(holding('vn-cosmetic'), 'vn-cosmetic', 'VN'), level(holding('eu-cpnp'), 'eu-cpnp', 'PL')]).toEqual(['refile', 'held']);
  });

  test('a word that names several is a question, not an answer', () => {
    expect([level(holding('fda'), 'us-fda-510k', 'US'), level(holding('halal'), 'id-halal', 'ID'), level(holding('organic'), 'jp-jas-organic', 'JP')]).toEqual(['unclear', 'unclear', 'unclear']);
    expect(countingOf('kr-organic', 'organic', ['JP'], ON)).toEqual({ how: 'unclear' });
    expect(countingOf('jp-jas-organic', 'organic', ['JP'], ON)).toEqual({ how: 'member' });
  });
});

describe('a certificate', () => {
  test('must outlast a first delivery, on both sides of each edge', () => {
    const until = (validUntil: string) => level(holding('iso-9001', { validUntil }), 'iso-9001', 'VN');
    expect([until('2026-11-23'), until('2026-11-24'), until('2027-02-21'), until('2027-02-22')]).toEqual(['expired', 'expires', 'expires', 'held']);
  });

  test('counts only for its own goods and markets', () => {
    const narrow = supplier(holding('eu-ce-lvd', { hs: ['8516'], markets: ['EU'] }));
    const at = (market: string, goods: string[]) => standing(narrow, 'eu-ce-lvd', { markets: [market], goods }, ON).level;
    expect([at('PL', ['851629']), at('PL', ['850440']), at('NO', ['851629']), at('PL', [])]).toEqual(['held', 'not-listed', 'not-listed', 'held']);
  });

  test('the best of several counts, and none is worse than silence', () => {
    const both = supplier(holding('iso-9001', { status: 'planned' }), holding('iatf-16949'));
    expect(standing(both, 'iso-9001', { markets: [] }, ON)).toMatchObject({ level: 'held', through: 'iatf-16949' });
    expect(standing({ ...both, certifications: 'none' }, 'iso-9001', { markets: [] }, ON).level).toBe('none');
    expect(LEVELS.indexOf('not-listed')).toBeLessThan(LEVELS.indexOf('none'));
  });
});
