import { describe, expect, test } from 'vitest';
import { CHEONGJU_PROGRAMMES, fittingProgrammes, requireProgrammes, withProgrammes, type Programme } from '../../src/advise';
import { createMatcher } from '../../src/matcher';
import type { Supplier } from '../../src/schema/supplier';

const supplier: Supplier = { id: 's', country: 'KR', products: [{ hs: ['851629'] }], certifications: [] };
const help = (more: Partial<Programme> = {}): Programme => ({ id: 'cert', names: { ko: '인증 지원', en: 'Certificates' }, helps: ['certification'], source: 'notice', ...more });
const fit = (programme: Programme, on: string, own: Supplier = supplier) => fittingProgrammes('certification', [programme], own, on)[0]!;

describe('a programme', () => {
  test('is open on its days, on both sides of each edge, and unknown when none is announced', () => {
    const dated = help({ from: '2026-02-01', until: '2026-03-31' });
    expect(['2026-01-31', '2026-02-01', '2026-03-31', '2026-04-01'].map((on) => fit(dated, on).open)).toEqual([false, true, true, false]);
    expect(fit(help(), '2026-02-01').open).toBeNull();
  });

  test('is repeated as its rule says', () => {
    const used = { ...supplier, support: [{ programme: 'cert', on: '2026-03-02' }] };
    const again = (repeat: Programme['repeat'], on: string) => fit(help(repeat ? { repeat } : {}), on, used).available;
    expect([again('once', '2030-01-01'), again('yearly', '2026-12-31'), again('yearly', '2027-01-01'), again('unlimited', '2026-03-03'), again(undefined, '2027-01-01')]).toEqual([false, false, true, true, null]);
    expect(fit(help(), '2026-05-01', { ...supplier, support: [{ programme: '인증 지원', on: '2026-03-02' }] }).used).toHaveLength(1);
  });

  test('with a mistake is refused', () => {
    expect(() => requireProgrammes([{ id: 'x', names: { ko: 'ㄱ', en: 'x' }, helps: ['money'], source: 's' }])).toThrow('The programmes cannot be read. Got: 0.helps.0.');
    expect(requireProgrammes(CHEONGJU_PROGRAMMES)).toEqual(CHEONGJU_PROGRAMMES);
  });
});

test("Cheongju's kinds are all there, without invented terms", () => {
  expect(CHEONGJU_PROGRAMMES.map(({ id }) => id)).toEqual(['export-academy', 'export-consulting', 'market-research', 'brand-design', 'overseas-certification', 'promotional-material', 'overseas-advertising', 'exhibition-home', 'exhibition-abroad', 'trade-mission', 'logistics-cost']);
  for (const programme of CHEONGJU_PROGRAMMES) expect([programme.from, programme.until, programme.limitUsd, programme.repeat]).toEqual([undefined, undefined, undefined, undefined]);
});

describe('an explanation', () => {
  const explain = (own: Supplier, country = 'PL', locale: 'ko' | 'en' = 'ko') => {
    const { match } = createMatcher({ buyers: [{ id: 'b', country, wants: [{ hs: ['851629'] }] }], on: '2026-11-24', validate: false }).explainPair(own, 'b', { validate: false, locale });
    return withProgrammes(match.explanation!, [help({ from: '2026-01-01', until: '2026-12-31', repeat: 'yearly' })], own, '2026-11-24', locale);
  };

  test('names the programme that fits its gap, with past support', () => {
    expect(explain(supplier).text).toContain('‘인증 지원’ 사업을 검토해 보십시오(2026. 1. 1.~2026. 12. 31., 연 1회).');
    expect(explain({ ...supplier, support: [{ programme: 'cert', on: '2026-03-02' }] }).text).toContain('지원 이력 2026. 3. 2., 지금은 다시 받을 수 없음');
    expect(explain(supplier, 'PL', 'en').clauses.at(-1)).toMatchObject({ code: 'programme.fits', kind: 'next' });
  });

  test('stays as it is where there is no gap, and its verdict always', () => {
    const met = { ...supplier, certifications: ['eu-ce-lvd', 'eu-ce-emc', 'eu-rohs'].map((certification) => ({ certification, status: 'held' as const })) };
    expect(explain(met).clauses.some(({ code }) => code === 'programme.fits')).toBe(false);
    expect(explain(supplier).verdict.code).toBe('recommended-after-gaps');
  });

  test('past support never changes a score', () => {
    const score = (own: Supplier) => createMatcher({ buyers: [{ id: 'b', country: 'PL', wants: [{ hs: ['851629'] }] }], on: '2026-11-24', validate: false }).explainPair(own, 'b', { validate: false }).match.score;
    expect(score({ ...supplier, support: [{ programme: 'cert', on: '2026-03-02' }] })).toBe(score(supplier));
  });
});
