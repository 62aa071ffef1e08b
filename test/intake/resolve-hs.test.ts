import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { readBuyers, readSuppliers } from '../../src/intake';
import { HS_ENDED } from '../../src/taxonomy/hs-ended-codes';
import { endedCode } from '../../src/taxonomy/hs-revisions';

const wanted = (want: object) => {
  const { values, issues } = readBuyers([{ id: 'b', wants: [want] }]);
  return { product: values[0]!.wants[0]!, codes: issues.map(({ code }) => code), issues };
};
const total = (inferred: readonly { weight: number }[] | undefined): number => (inferred ?? []).reduce((sum, { weight }) => sum + weight, 0);

describe('codes of older revisions', () => {
  test('with one successor become it, and say so', () => {
    const { product, issues } = wanted({ hs: ['3402.20-0000'] });
    expect(product).toEqual({ hs: ['340250'] });
    expect(issues).toMatchObject([{ code: 'hs-revised', severity: 'warning', path: 'wants.0.hs', found: '3402.20-0000', message: expect.stringContaining('340250') }]);
  });

  test('that were divided keep their heading and infer the part', () => {
    const { product, issues } = wanted({ hs: ['8541.40-9010'] });
    expect(product.hs).toEqual(['8541']);
    expect(product.inferred).toEqual(['854141', '854142', '854143', '854149'].map((hs) => ({ hs, weight: 0.25, evidence: ['HS 2017 854140'], replaces: '854140' })));
    expect(issues).toMatchObject([{ code: 'hs-split', severity: 'warning', message: expect.stringContaining('854141, 854142, 854143, 854149') }]);
  });

  test('are found behind a lost zero; both things are said', () => {
    expect(wanted({ hs: ['80290'] })).toMatchObject({ product: { hs: ['0802'] }, codes: ['hs-zero-restored', 'hs-split'] });
    expect(wanted({ hs: [' 40310'] })).toMatchObject({ product: { hs: ['040320'] }, codes: ['hs-zero-restored', 'hs-revised'] });
  });

  test('stand beside codes that are sure, each once', () => {
    const { product } = wanted({ hs: ['330499', '854140', '8541.40', '340220'] });
    expect(product.hs).toEqual(['330499', '8541', '340250']);
    expect(product.inferred).toHaveLength(4);
  });

  test('say in English and in Korean what they are', () => {
    const [ko, en] = (['ko', 'en'] as const).map((locale) => readBuyers([{ id: 'b', wants: [{ hs: ['340220', '854140'] }] }], { locale }).issues.map(({ message }) => message));
    for (const message of ko!) expect(message).toMatch(/개정.*[가-힣]/);
    for (const message of en!) expect(message).toMatch(/revision/);
  });

  test('in weights that come to 1, whatever the words say of them', () => {
    const divided = HS_ENDED.match(/^\d{6}(?= \d{6} )/gm)!;
    fc.assert(
      fc.property(fc.constantFrom(...divided), fc.constantFrom(undefined, '태양광 모듈', 'LED lamp', 'smartphone', '비누', '???'), (old, name) => {
        const { product, codes } = wanted({ hs: [old], ...(name === undefined ? {} : { name }) });
        expect(product.inferred!.map(({ hs }) => hs)).toEqual(endedCode(old)!.successors);
        expect(total(product.inferred)).toBeCloseTo(1, 12);
        for (const { weight, evidence, replaces } of product.inferred!) expect([weight > 0, evidence[0]!.endsWith(old), replaces]).toEqual([true, true, old]);
        expect(codes).toContain('hs-split');
      }),
      { seed: 20_261_124 },
    );
  });

  test('lean to the part that the words name', () => {
    const { product } = wanted({ hs: ['854140'], name: 'solar panel' });
    const [led, , module] = product.inferred!;
    expect(module!.weight).toBeGreaterThan(2 * led!.weight);
    expect(module!.evidence).toEqual(['HS 2017 854140', expect.stringMatching(/solar/)]);
    // The words of other goods change nothing.
    expect(wanted({ hs: ['854140'], name: '비누' }).product.inferred!.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('that no revision from 2012 on has keep their heading, as before', () => {
    expect(wanted({ hs: ['854188'] })).toMatchObject({ product: { hs: ['8541'] }, codes: ['hs-heading-only'] });
  });

  test('read once are read for good', () => {
    const first = readBuyers([{ id: 'b', wants: [{ name: 'LED', hs: ['854140', '340220'] }], excludes: [{ hs: ['851712'] }] }]).values;
    const again = readBuyers(first);
    expect([again.values, again.issues]).toEqual([first, []]);
  });
});

describe('where a code covers rather than describes, a divided one covers all its parts', () => {
  const parts = ['854141', '854142', '854143', '854149'];

  test('certificates', () => {
    const { values, issues } = readSuppliers([{ id: 's', products: [{ name: '비누' }], certifications: [{ certification: 'CE', hs: ['854140'] }] }]);
    expect(values[0]!.certifications).toMatchObject([{ hs: parts }]);
    expect(issues.map(({ code }) => code)).toEqual(['hs-split']);
  });

  test('goods the buyer rules out', () => {
    const { values } = readBuyers([{ id: 'b', wants: [{ name: 'LED' }], excludes: [{ hs: ['854140'] }] }]);
    expect(values[0]!.excludes).toEqual([{ hs: parts }]);
  });

  const rule = (hs: string) => ({ id: 'r', reason: '수출 제한', source: '내부 지침', hs: [hs] });
  const shutOut = (ruled: string, ...sold: string[]) => {
    const [supplier] = readSuppliers([{ id: 's', products: [{ hs: sold }] }]).values;
    const matcher = createMatcher({ buyers: [{ id: 'b', wants: [{ hs: ['0101'] }] }], rules: [rule(ruled)] });
    return matcher.excluded(supplier, { validate: false }).length === 1;
  };

  test('an office rule applies as it was meant, and its older code is an issue', () => {
    for (const part of parts) expect([part, shutOut('854140', part)]).toEqual([part, true]);
    expect(shutOut('854140', '854110')).toBe(false);
    const { issues } = createMatcher({ buyers: [], rules: [rule('854140'), { ...rule('340220'), id: 'r2' }] });
    expect(issues).toMatchObject([{ code: 'hs-split', source: 'rules', row: 1 }, { code: 'hs-revised', source: 'rules', row: 2 }]);
  });

  test('it applies to goods that bear the older code only where every part falls under it', () => {
    expect(shutOut('854140', '854140')).toBe(true);
    expect(shutOut('8541', '854140')).toBe(true);
    expect(shutOut('854143', '854140')).toBe(false);
    expect(shutOut('30', '300210')).toBe(false);
    expect(shutOut('300210', '300210')).toBe(true);
  });

  test('what was only read from words still shuts nothing out', () => {
    const [supplier] = readSuppliers([{ id: 's', products: [{ name: 'solar panel' }] }]).values;
    expect(supplier!.products[0]!.inferred![0]!.hs).toBe('854143');
    expect(createMatcher({ buyers: [{ id: 'b', wants: [{ hs: ['0101'] }] }], rules: [rule('854143')] }).excluded(supplier, { validate: false })).toEqual([]);
  });

  test('any other mistake in a rule is still refused', () => {
    expect(() => createMatcher({ buyers: [], rules: [rule('854188')] })).toThrow(/854188/);
  });
});

describe('a pair that meets in a divided code', () => {
  const buyers = [{ id: 'b', country: 'VN', wants: [{ name: 'solar modules', hs: ['854140'] }] }];
  const explain = (hs: string, locale: 'ko' | 'en' = 'ko') => createMatcher({ buyers }).explainPair({ id: 's', products: [{ name: '모듈', hs: [hs] }] }, 'b', { locale }).match;
  const clause = (match: ReturnType<typeof explain>) => match.explanation!.clauses.find(({ code }) => code === 'product.revised');

  test('says that the part was inferred and from which code, not that words told it', () => {
    const match = explain('854143');
    expect(clause(match)!.text).toContain('8541.40이 나뉜');
    expect(clause(explain('854143', 'en'))!.text).toContain('8541.40 of an older HS revision');
    expect(match.explanation!.clauses.map(({ code }) => code)).not.toContain('product.inferred');
    expect(match.contributions.find(({ term }) => term === 'product.subheading')).toMatchObject({ state: 'inferred' });
  });

  test('is known, not inferred, where only the heading is shared', () => {
    const match = explain('854110');
    expect(clause(match)).toBeUndefined();
    expect(match.contributions.find(({ term }) => term === 'product.heading')).toMatchObject({ points: 50, state: 'known' });
  });

  test('shows the code as it was written when there is no name', () => {
    const { evidence } = createMatcher({ buyers: [{ id: 'b', wants: [{ hs: ['690810', '330499'] }] }] }).explainPair({ id: 's', products: [{ hs: ['690721'] }] }, 'b').match.contributions.find(({ feature }) => feature === 'product')!;
    expect(evidence).toMatchObject({ buyerItem: '330499, 690810', revised: '690810' });
  });
});
