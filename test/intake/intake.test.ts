import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { readBuyers, readSuppliers } from '../../src/intake';

const buyer = (row: object) => readBuyers([{ id: 'b', wants: [], ...row }]);

describe('rows become values or issues', () => {
  test('one bad row costs no other', () => {
    const { values, issues } = readBuyers([null, 'text', 7, [], {}, { id: 5 }, { id: 'good', country: 'VN', wants: [{ name: '비누' }] }]);
    expect(values.map(({ id }) => id)).toEqual(['good']);
    expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(4);
  });

  test('one bad field costs neither the row nor the other fields', () => {
    const { values, issues } = buyer({ country: 'Atlantis', orderUsd: { min: 'many' }, languages: ['en'], closesOn: 'soon' });
    expect(values[0]).toMatchObject({ id: 'b', languages: ['en'] });
    expect(values[0]).not.toHaveProperty('country');
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['place-not-recognised', 'value-invalid']));
  });

  test('a country cell with its parts is that country, one with two countries is none', () => {
    const countries = (cells: string[]) => readBuyers(cells.map((country, i) => ({ id: `b${i}`, country, wants: [] }))).values.map(({ country }) => country);
    expect(countries(['CHINA/ZHEJIANG', 'Hanoi (Vietnam)', '根語言（台灣）', 'KG,RU', 'Poland / Serbia'])).toEqual(['CN', 'VN', 'TW', undefined, undefined]);
  });

  test('goods wanted may be new or used, goods offered are one of them', () => {
    expect(readBuyers([{ id: 'b', wants: [{ name: '굴삭기', condition: 'any' }] }]).values[0]!.wants[0]!.condition).toBe('any');
    const { values, issues } = readSuppliers([{ id: 's', products: [{ name: '굴삭기', condition: 'any' }] }]);
    expect(values[0]!.products[0]!.condition).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('value-invalid');
  });

  test('"1" and "01" are two buyers, a repeated id keeps the first', () => {
    const { values, issues } = readBuyers([{ id: '1', wants: [], name: 'first' }, { id: '01', wants: [] }, { id: '1', wants: [], name: 'second' }]);
    expect(values.map(({ id, name }) => [id, name])).toEqual([['1', 'first'], ['01', undefined]]);
    expect(issues.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  test('null, blanks and Date objects from a database are taken as they are meant', () => {
    const { values, issues } = buyer({ name: null, country: '', closesOn: new Date('2026-03-31T00:00:00Z') });
    expect(values[0]).toEqual({ id: 'b', wants: [], closesOn: '2026-03-31', kind: 'offer' });
    expect(issues).toEqual([]);
  });

  test('absent, none and inferred are three things', () => {
    const read = (certifications: unknown) => readSuppliers([{ id: 's', products: [], certifications }]).values[0]!.certifications;
    expect(read(undefined)).toBeUndefined();
    expect(read('없음')).toBe('none');
    expect(read(['CPNP'])).toEqual([{ certification: 'eu-cpnp', status: 'held' }]);
    const { values } = buyer({ wants: [{ name: '볼밸브' }] });
    expect(values[0]!.wants[0]!.hs).toBeUndefined();
    expect(values[0]!.wants[0]!.inferred![0]).toMatchObject({ hs: '848180' });
  });

  test('HS codes lose their dots, get their zeros back, and are cut to six digits', () => {
    const { values, issues } = buyer({ wants: [{ hs: ['3304.99-1000', '30219', '3304.1', '8481', '854188', 'x'] }] });
    expect(values[0]!.wants[0]!.hs).toEqual(['330499', '030219', '330410', '8481', '8541']);
    expect(issues.map(({ code }) => code)).toEqual(['hs-zero-restored', 'hs-zero-restored', 'hs-heading-only', 'hs-not-understood']);
  });

  test('personal data is masked everywhere and never echoed', () => {
    const { values, issues } = buyer({ name: '홍길동 010-1234-5678', carried: { memo: 'hong@example.com 900101-1234567' }, orderUsd: { min: '02-123-4567' } });
    const all = JSON.stringify([values, issues]);
    for (const secret of ['1234-5678', 'hong@', '900101', '123-4567']) expect(all).not.toContain(secret);
    expect(issues.map(({ code }) => code)).toContain('personal-data-masked');
  });

  test('what a message quotes is cut at 40 characters', () => {
    const { issues } = buyer({ country: 'x'.repeat(5000) });
    expect(issues[0]!.found!.length).toBeLessThanOrEqual(40);
  });

  test('an office rule with a mistake is refused, not widened', () => {
    expect(() => createMatcher({ buyers: [], rules: [{ id: 'r', reason: 'x', source: 'y', buyerCountries: ['Atlantis'] }] })).toThrow(/rule/i);
  });
});

describe('hostile rows', () => {
  test('keys that reach into prototypes are dropped', () => {
    const { values } = readBuyers([JSON.parse('{"id":"__proto__","wants":[],"__proto__":{"polluted":1},"carried":{"__proto__":"x","constructor":"y"}}')]);
    expect(values[0]!.id).toBe('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('reading never throws, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.record({ id: fc.string({ minLength: 1 }), wants: fc.array(fc.record({ name: fc.string(), hs: fc.array(fc.string()) })), country: fc.string(), statement: fc.string(), requires: fc.array(fc.string()), seeks: fc.anything(), orderUsd: fc.anything() })), { maxLength: 6 }), (rows) => {
        const read = readBuyers(rows);
        readSuppliers(rows);
        expect(Array.isArray(read.issues)).toBe(true);
        createMatcher({ buyers: read.values, validate: false }).match({ id: 's', country: 'KR', products: [{ name: '세럼' }] }, { validate: false });
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  test('a cell of a megabyte is cut and reported', () => {
    const { values, issues } = buyer({ name: '가'.repeat(1_000_000) });
    expect(values[0]!.name!.length).toBe(10_000);
    expect(issues.map(({ code }) => code)).toContain('cell-cut');
  });
});

test('messy rows and the canonical rows read from them give the same bytes', () => {
  const rows = [
    { id: '1', country: '베트남', statement: '베트남 바이어가 마스크팩 OEM 제조사를 찾고 있습니다. (CPNP 필수)', closesOn: '2026-04-01' },
    { id: '2', country: 'Poland', wants: [{ name: 'face serum' }], requires: ['할랄'] },
    { id: '3', country: 'UAE', wants: [{ name: '볼밸브', hs: ['8481.80'] }] },
  ];
  const supplier = { id: 's', products: [{ name: '페이스 세럼' }, { name: '시트 마스크' }], targetMarkets: ['동남아', '폴란드'], certifications: ['CPNP'], roles: ['manufacturer'] };
  const canonical = { buyers: readBuyers(rows).values, supplier: readSuppliers([supplier]).values[0]! };
  const messy = createMatcher({ buyers: rows, on: '2026-03-02' }).match(supplier, { minScore: -1000 });
  const clean = createMatcher({ buyers: canonical.buyers, on: '2026-03-02', validate: false }).match(canonical.supplier, { minScore: -1000, validate: false });
  expect(JSON.stringify(clean)).toBe(JSON.stringify({ ...messy, issues: [] }));
});

test('a sentence made to tie the reader in knots is read in a moment', () => {
  const knots = ['제품 '.repeat(3000), '제조 공급 '.repeat(2000), '('.repeat(5000), '할랄 인증 '.repeat(2000), 'a@'.repeat(5000), '을 공급하는 '.repeat(1500), '"'.repeat(9000), '및 '.repeat(4000)];
  const started = performance.now();
  for (const knot of knots) buyer({ statement: `베트남 바이어가 ${knot}!`, wants: [{ name: `${knot}(` }] });
  expect(performance.now() - started).toBeLessThan(30_000);
});

describe('what must never leave the door', () => {
  test.each(['9001011234567', '900101 1234567', '900101–1234567', '０１０－１２３４－５６７８', '010/1234/5678', '+82-10-1234-5678', 'a＠b.com', 'a @ b.com'])('%s is masked', (secret) => {
    expect(JSON.stringify(buyer({ name: `담당 ${secret}`, [`column ${secret}`]: 'x' }))).not.toContain(secret);
  });

  test('business numbers, HS codes and days are not personal data', () => {
    for (const text of ['123-45-67890', '3304.99-1000', '2026-03-02', 'ISO 9001:2015']) expect(buyer({ name: text }).values[0]!.name).toBe(text);
  });

  test('two ids that were masked are still two rows', () => {
    expect(readBuyers([{ id: '010-1234-5678', wants: [] }, { id: '010-9999-5678', wants: [] }]).values).toHaveLength(2);
  });

  test('terminal escape sequences do not reach a message', () => {
    expect(JSON.stringify(buyer({ country: '\u001b[31mEVIL\u001b]0;x\u0007' }).issues)).not.toMatch(/u001b|\u001b/);
  });
});

test('objects that turn in circles or throw when read cost one row and no time', () => {
  const circle: Record<string, unknown> = { id: 'c', wants: [] };
  circle['again'] = Array.from({ length: 30 }, () => circle);
  const trap = { id: 't', get wants(): never { throw new Error('trap'); } };
  expect(readBuyers([circle, trap, { id: 'good', wants: [] }]).values.map(({ id }) => id)).toContain('good');
});
