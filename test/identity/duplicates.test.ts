import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainDuplicate, findDuplicates } from '../../src/identity';
import type { Buyer } from '../../src/schema/buyer';

const wants = [{ hs: ['330499'] }];
const list = (source: string, ...rows: (Partial<Buyer> & { name?: string })[]) => ({ source, buyers: rows.map((row, i): Buyer => ({ id: `${source}${i}`, wants, ...row })) });

describe('the same buyer in two lists', () => {
  test.each([
    ['another legal form', 'Velanta Cosmetics Co., Ltd', 'VELANTA COSMETICS JSC', 'same'],
    ['another order', 'Velanta Cosmetics', 'Cosmetics Velanta', 'other-order'],
    ['no spaces', 'Velanta Cosmetics', 'VelantaCosmetics', 'joined'],
    ['a letter wrong', 'Velanta Cosmetics', 'Velamta Cosmetics', 'spelling'],
    ['Hangul', 'Velanta Cosmetics', '벨란타 코스메틱스', 'sound'],
    ['Cyrillic', 'Velanta Savdo', 'ООО Веланта Савдо', 'same'],
    ['a word more', 'Velanta Cosmetics', 'Velanta Cosmetics Vina', 'partial'],
  ])('with %s', (_, one, two, how) => {
    const { pairs } = findDuplicates([list('a', { name: one, country: 'VN' }), list('b', { name: two, country: 'VN' })]);
    expect(pairs.map(({ parts }) => parts.find(({ compared }) => compared === 'name')!.found)).toEqual([how]);
  });

  test('the parts add up from the left to the points shown, unknown ones with 0', () => {
    const { pairs } = findDuplicates([list('a', { name: 'Velanta Cosmetics', country: 'VN', website: 'velanta.vn' }), list('b', { name: 'Velanta Cosmetics', website: 'www.velanta.vn' })]);
    const [pair] = pairs;
    expect(pair!.parts.reduce((sum, { points }) => sum + points, 0)).toBe(pair!.points);
    expect(pair!.parts.map(({ compared }) => compared)).toEqual(['start', 'name', 'legal-form', 'country', 'website', 'goods']);
    expect(pair!.parts.filter(({ found }) => found === 'unknown')).toEqual([{ compared: 'legal-form', points: 0, found: 'unknown' }, { compared: 'country', points: 0, found: 'unknown' }]);
  });

  test('says less for a name that many have, and speaks against it in another country', () => {
    const crowd = list('c', ...Array.from({ length: 60 }, (_, i) => ({ name: `Global Trading ${i}`, country: 'VN' })));
    const points = (name: string, country: string): number => {
      const { pairs } = findDuplicates([crowd, list('a', { name, country: 'VN' }), list('b', { name, country })], { review: -100, certain: 100 });
      return pairs.find(({ a, b }) => a.source === 'a' && b.source === 'b')!.points;
    };
    expect(points('Velanta Porumi', 'VN')).toBeGreaterThan(points('Global Trading', 'VN') + 5);
    expect(points('Velanta Porumi', 'VN')).toBeGreaterThan(points('Velanta Porumi', 'PL') + 5);
  });

  test('leaves strangers alone, and records without a name or website', () => {
    expect(findDuplicates([list('a', { name: 'Velanta Cosmetics' }, {}), list('b', { name: 'Porumi Valves' }, {})]).pairs).toEqual([]);
  });

  test('a chain of certain pairs is no group unless every two are certain', () => {
    const rows = [{ name: 'Velanta Porumi', website: 'velanta.vn', country: 'VN' }, { name: 'Velanta Porumi', country: 'VN' }, { name: 'Velanta Porumi', website: 'other.vn', country: 'PL' }];
    const { groups, pairs } = findDuplicates([list('a', ...rows)], { certain: 12, review: -100 });
    const certain = new Set(pairs.filter(({ decision }) => decision === 'certain').map(({ a, b }) => `${a.id} ${b.id}`));
    for (const group of groups) for (const [i, a] of group.entries()) for (const b of group.slice(i + 1)) expect(certain.has(`${a.id} ${b.id}`)).toBe(true);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a0', 'a1']]);
  });

  test('thresholds are the office\'s, and certain is never below review', () => {
    const lists = [list('a', { name: 'Velanta Porumi', country: 'VN' }), list('b', { name: 'Velanta Porumi', country: 'VN' })];
    expect(findDuplicates(lists, { certain: 50 }).pairs[0]!.decision).toBe('review');
    expect(findDuplicates(lists, { certain: 90, review: 80 }).pairs).toEqual([]);
    expect(() => findDuplicates(lists, { certain: 0, review: 5 })).toThrow('certain at least as many as review');
  });

  test('explains a pair in both languages with the points of each part', () => {
    const { pairs } = findDuplicates([list('old', { name: '하노이 뷰티', country: 'VN' }), list('new', { name: 'Hanoi Beauty Co., Ltd.', country: 'VN' })]);
    expect(explainDuplicate(pairs[0]!, 'ko')).toMatch(/^하노이 뷰티 \(old, old0, 베트남\) = Hanoi Beauty Co\., Ltd\. \(new, new0, 베트남\)\? .*이름을 소리대로 옮기면 같음 \+\d+\.\d.*합계 \+\d+\.\d점\./);
    expect(explainDuplicate(pairs[0]!, 'en')).toMatch(/names that sound alike in another script \+\d+\.\d.*points in all/);
  });

  test('finds the same pairs whichever list comes first', () => {
    const name = fc.constantFrom('Velanta Cosmetics', 'Velanta Cosmetic', '벨란타 코스메틱스', 'Porumi Trading', 'Porumi', 'Global Trading', 'OOO Porumi');
    const row = fc.record({ name, country: fc.constantFrom('VN', 'PL'), website: fc.option(fc.constantFrom('velanta.vn', 'porumi.pl'), { nil: undefined }) });
    const key = ({ a, b, points }: { a: { id: string }; b: { id: string }; points: number }): string => `${[a.id, b.id].sort().join(' ')} ${points.toFixed(9)}`;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(row, { maxLength: 6 }), (one, two) => {
        const [a, b] = [list('a', ...(one as Buyer[])), list('b', ...(two as Buyer[]))];
        expect(findDuplicates([a, b]).pairs.map(key).sort()).toEqual(findDuplicates([b, a]).pairs.map(key).sort());
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
