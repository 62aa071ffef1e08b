import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fit, padEnd, width, wrap } from '../../src/cli/width';
import { readWorkbook } from '../../src/files/xlsx/workbook';
import { archive, textRow } from '../support/archive';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIN = path.join(ROOT, 'dist/cli/main.js');
const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', cwd: ROOT, maxBuffer: 2 ** 28 });
const file = (name: string, content: string | Uint8Array) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const EXAMPLE = ['--suppliers', 'examples/data/suppliers.csv', '--buyers', 'examples/data/offers.csv', '--on', '2026-03-02'];

describe('match', () => {
  test('the shipped example gives every supplier the offers an officer would', () => {
    const { status, stdout } = run('match', ...EXAMPLE, '--json', '--k', '3');
    expect(status).toBe(0);
    const lists = Object.fromEntries((JSON.parse(stdout) as { supplierId: string; matches: { buyerId: string }[] }[]).map((r) => [r.supplierId, r.matches.map((m) => m.buyerId)]));
    expect(lists).toEqual({ 'CJ-001': ['102', '101', '103'], 'CJ-002': ['105', '104'], 'CJ-003': ['106', '107'], 'CJ-004': ['108'] });
  });

  test('two runs give the same bytes, stdout holds the result only', () => {
    const a = run('match', ...EXAMPLE, '--json');
    expect(run('match', ...EXAMPLE, '--json').stdout).toBe(a.stdout);
    expect(() => JSON.parse(a.stdout) as unknown).not.toThrow();
  });

  test('a CP949 file of an office reads like its UTF-8 twin', async () => {
    const { encode } = await import('iconv-lite');
    const text = readFileSync(path.join(ROOT, 'examples/data/offers.csv'), 'utf8');
    const offers = file('cp949.csv', encode(text, 'cp949'));
    const args = ['match', '--suppliers', 'examples/data/suppliers.csv', '--on', '2026-03-02', '--json'];
    expect(run(...args, '--buyers', offers).stdout).toBe(run(...args, '--buyers', file('cp949.csv.utf8', text)).stdout);
  });

  test('bad rows are reported with their place; --strict makes them count', () => {
    const bad = file('bad.csv', 'id,country,product\nx1,Atlantis,soap\nx1,Vietnam,soap\n');
    const loose = run('match', '--suppliers', 'examples/data/suppliers.csv', '--buyers', bad, '--locale', 'en', '--json');
    expect(loose.status).toBe(0);
    expect(loose.stderr).toContain('bad.csv B2 country: Not a country or region we know: Atlantis');
    expect(run('match', '--suppliers', 'examples/data/suppliers.csv', '--buyers', bad, '--strict').status).toBe(1);
  });

  test('columns of any name work through a map, in the format of the built-in ones', () => {
    const buyers = file('own.csv', 'Kennung,Land,Ware\n9,Vietnam,Gesichtsserum face serum\n');
    const map = file('map.json', JSON.stringify({ for: 'buyers', fields: { id: 'own-{Kennung}', country: '{Land}', product: '{Ware}' } }));
    const { stdout } = run('match', '--suppliers', 'examples/data/suppliers.csv', '--supplier-id', 'CJ-001', '--buyers', buyers, '--buyers-map', map, '--on', '2026-03-02', '--json');
    expect((JSON.parse(stdout) as { matches: { buyerId: string }[] }[])[0]!.matches.map((m) => m.buyerId)).toEqual(['own-9']);
  });

  test('the record of a run names its inputs by hash and rows', () => {
    const record = path.join(folder, 'record.json');
    run('match', ...EXAMPLE, '--record', record, '--json');
    const { inputs, on } = JSON.parse(readFileSync(record, 'utf8')) as { on: string; inputs: { sha256: string; rows: number; used: number }[] };
    expect(on).toBe('2026-03-02');
    expect(inputs.map(({ rows, used }) => [rows, used])).toEqual([[4, 4], [12, 12]]);
    for (const { sha256 } of inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('formulas in the data are harmless in the CSV that comes out', () => {
    const buyers = file('formula.csv', 'id,country,product\n"=HYPERLINK(""http://x"")",Vietnam,face serum\n');
    const out = path.join(folder, 'out.csv');
    run('match', '--suppliers', 'examples/data/suppliers.csv', '--buyers', buyers, '--on', '2026-03-02', '--csv', out);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
  });

  test('office rules shut out and say so', () => {
    const rules = file('rules.json', JSON.stringify([{ id: 'no-sg', reason: '시험', source: '내부', buyerCountries: ['싱가포르'] }]));
    const [first] = JSON.parse(run('match', ...EXAMPLE, '--rules', rules, '--supplier-id', 'CJ-001', '--json').stdout) as { excluded: { byRule: Record<string, number> }; matches: { buyerId: string }[] }[];
    expect(first!.excluded.byRule['no-sg']).toBe(2);
    expect(first!.matches.map((m) => m.buyerId)).not.toContain('101');
  });
});

describe('a run over an office', () => {
  const out = (name: string) => path.join(folder, name);
  const sheet = (name: string, index: number) => [...readWorkbook(readFileSync(out(name)))[index]!.rows.values()];

  test('writes a workbook and a CSV in one go and says what it came to; the same run gives the same bytes', () => {
    const { status, stdout, stderr } = run('match', ...EXAMPLE, '--xlsx', out('a.xlsx'), '--csv', out('a.csv'));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^기준일 2026-03-02 · 업체 4곳 · 바이어 12곳\n맞는 바이어가 있는 업체 4곳, 없는 업체 0곳\n.*\n.*a\.xlsx \(\d+ KB\)\n.*a\.csv/);
    expect(sheet('a.xlsx', 1)).toHaveLength(9);
    const first = readFileSync(out('a.xlsx'));
    run('match', ...EXAMPLE, '--xlsx', out('a.xlsx'), '--csv', out('a.csv'));
    expect(first.equals(readFileSync(out('a.xlsx')))).toBe(true);
  });

  test('goes on where it broke off, and answers as if it had not', () => {
    const journal = out('run.jsonl');
    const whole = run('match', ...EXAMPLE, '--json').stdout;
    expect(run('match', ...EXAMPLE, '--json', '--resume', journal).stdout).toBe(whole);
    const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    // As a run leaves it that was ended in the middle of its third supplier.
    writeFileSync(journal, `${lines.slice(0, 3).join('\n')}\n${lines[3]!.slice(0, 50)}`);
    expect(run('match', ...EXAMPLE, '--json', '--resume', journal).stdout).toBe(whole);
    expect(readFileSync(journal, 'utf8').trimEnd().split('\n')).toEqual(lines);
    // What is kept is what is said: a finished run works nothing out again.
    writeFileSync(journal, `${lines.join('\n')}\n`.replace('"buyerId":"102"', '"buyerId":"KEPT"'));
    expect(run('match', ...EXAMPLE, '--json', '--resume', journal).stdout).toContain('KEPT');
  });

  test('a journal of other files or options is refused', () => {
    const journal = out('other.jsonl');
    run('match', ...EXAMPLE, '--json', '--resume', journal);
    expect(run('match', ...EXAMPLE, '--json', '--k', '3', '--resume', journal)).toMatchObject({ status: 1, stderr: expect.stringContaining('other files, options or version') as string });
    expect(run('match', ...EXAMPLE, '--locale', 'en', '--csv', out('c.csv'), '--resume', journal).status).toBe(1);
    expect(existsSync(out('c.csv'))).toBe(false);
  });

  test('a failed run leaves the file of before', () => {
    const at = file('kept.xlsx', 'before');
    expect(run('match', ...EXAMPLE, '--xlsx', at, '--csv', '/nonexistent/x.csv').status).toBe(1);
    expect([readFileSync(at, 'utf8'), existsSync(`${at}.partial`)]).toEqual(['before', false]);
  });

  test('--anonymous shows ids only, in every output', () => {
    const buyers = file('named.csv', 'id,name,country,product,비고\nx1,Saigon Secret Ltd,Vietnam,face serum,Mr Secret\nx2,Other Secret,Atlantis Secret,soap,\n');
    const args = ['match', '--suppliers', 'examples/data/suppliers.csv', '--buyers', buyers, '--on', '2026-03-02', '--anonymous'];
    run(...args, '--xlsx', out('anon.xlsx'), '--csv', out('anon.csv'));
    const all = [JSON.stringify(readWorkbook(readFileSync(out('anon.xlsx'))).map(({ rows }) => [...rows])), readFileSync(out('anon.csv'), 'utf8'), run(...args, '--json').stdout, run(...args).stdout];
    for (const text of all) for (const secret of ['Secret', '가온뷰티', '한울식품']) expect([secret, text.includes(secret)]).toEqual([secret, false]);
    for (const text of all) expect(text).toContain('x1');
  });

  test('a messy workbook and a messy CP949 CSV run to a report whose issues name each problem with its cell', async () => {
    const rows = [['2026년 참가기업 명단'], [], ['번호', '업체명', '품목', 'HS코드', '희망국가'], ['A1', '가온', '페이스 세럼', '３３０４９９', '해당없음'], ['A2', '바다', '조미김', 'abc', '아틀란티스'], ['A1', '중복', '김', '', '']];
    const firms = file('firms.xlsx', archive({ 안내: textRow(1, ['작성 요령']), 공급기업: `<sheetData>${rows.map((cells, i) => textRow(i + 1, cells)).join('')}</sheetData>` }));
    const { encode } = await import('iconv-lite');
    const offers = file('offers.csv', encode('구매오퍼 목록,,,\r\n,,,\r\n번호,내용,국가,마감일\r\n1,베트남 바이어가 페이스 세럼을 찾고 있습니다.,베트남,26/3/31\r\n2,폴란드 바이어가 조미김을 찾고 있습니다.,폴란드,2026년 2월 30일\r\n', 'cp949'));
    const { status } = run('match', '--suppliers', firms, '--buyers', offers, '--on', '2026-03-02', '--html', out('messy.html'));
    expect(status).toBe(0);
    const html = readFileSync(out('messy.html'), 'utf8');
    for (const place of ['firms.xlsx 시트 &#39;안내&#39;', 'firms.xlsx 시트 &#39;공급기업&#39; D5', '시트 &#39;공급기업&#39; E5', '시트 &#39;공급기업&#39; A6', 'offers.csv D4', 'offers.csv D5']) expect([place, html.includes(place)]).toEqual([place, true]);
    expect(existsSync(`${out('messy.html')}.sections`)).toBe(false);
  });

  test('hostile text does nothing to a terminal', () => {
    const esc = '\u001b[2J\u202Eevil';
    const firms = file('hostile.jsonl', JSON.stringify({ id: 'h1', name: `${esc}${'가'.repeat(9_000)}`, products: [{ name: `face serum ${esc}` }] }));
    const buyers = file('hostile-buyers.jsonl', JSON.stringify({ id: `b${esc}`, name: esc, country: 'VN', wants: [{ name: `face serum ${esc}` }] }));
    const { stdout, stderr, status } = run('match', '--suppliers', firms, '--buyers', buyers, '--on', '2026-03-02');
    expect([status, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/.test(stdout + stderr)]).toEqual([0, false]);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(300);
  });

  test('one workbook may hold both lists', async () => {
    const rows = (csv: string): string => csv.trim().split('\n').map((line, i) => textRow(i + 1, line.split(','))).join('');
    const book = file('모두.xlsx', archive({ 공급기업: `<sheetData>${rows('번호,업체명,품목\nA1,가온,페이스 세럼')}</sheetData>`, 바이어: `<sheetData>${rows('번호,국가,품목\nB1,베트남,페이스 세럼')}</sheetData>` }));
    const [result] = JSON.parse(run('match', '--suppliers', book, '--buyers', book, '--on', '2026-03-02', '--json').stdout) as { supplierId: string; matches: { buyerId: string }[] }[];
    expect([result!.supplierId, result!.matches.map(({ buyerId }) => buyerId)]).toEqual(['A1', ['B1']]);
    expect(run('match', '--suppliers', book, '--suppliers-sheet', '없음', '--buyers', book).stderr).toContain('It has: 공급기업, 바이어');
  });
});

test('a damaged rules file stops the run: a lost rule would let through what it forbids', () => {
  const rules = file('damaged.json', '[{"id":"ALL","reason":"x","source":"y"}');
  expect(run('match', ...EXAMPLE, '--rules', rules).status).toBe(1);
});

test('a value behind the last header is reported, not lost', () => {
  const suppliers = file('wide.csv', 'id,products,targetMarkets\nA1,serum,VN,PL,US\n');
  expect(run('match', '--suppliers', suppliers, '--buyers', 'examples/data/offers.csv', '--on', '2026-03-02', '--locale', 'en').stderr).toContain('PL, US');
});

test('what the file system refuses is a message, not a stack', () => {
  const { status, stderr } = run('match', ...EXAMPLE, '--record', '/nonexistent/x', '--json');
  expect([status, stderr.includes('    at ')]).toEqual([1, false]);
});

describe('explain and classify', () => {
  test('a pair is shown as the sum it is', () => {
    const { status, stdout } = run('explain', ...EXAMPLE, '--supplier-id', 'CJ-001', '--buyer-id', '110');
    expect(status).toBe(0);
    expect(stdout).toContain('[추천하지 않음]');
    expect(stdout).toMatch(/product\.nothing-in-common +-\d/);
  });

  test('classify answers every row, blank ones too', () => {
    const names = file('names.csv', 'name\n보온병\n\n"ball valve, of\nstainless steel"\n');
    const results = JSON.parse(run('classify', '--file', names, '--json').stdout) as { headings: { hs: string }[] }[];
    expect(results.map(({ headings }) => headings[0]?.hs)).toEqual(['9617', undefined, '8481']);
  });
});

test.each([[['match', '--no-such-option']], [['nothing']], [['classify']], [['match', '--suppliers', 'x', '--buyers', 'y', '--k', '0']], [['match', '--buyers', 'y']], [[]]])('wrong usage exits 2: %j', (args) => {
  expect(run(...args).status).toBe(2);
});

test('a file that is not there is a failed command with a remedy, not a stack', () => {
  const { status, stderr } = run('match', '--suppliers', 'none.csv', '--buyers', 'none.csv');
  expect(status).toBe(1);
  expect(stderr).not.toContain('    at ');
});

describe('a terminal', () => {
  test('draws Hangul two columns wide', () => {
    expect(width('가나 ab')).toBe(7);
    expect(width(padEnd('가', 5))).toBe(5);
    expect(fit('가나다라', 5)).toBe('가나…');
    expect(wrap('가나 다라 마바', 9)).toEqual(['가나 다라', '마바']);
  });
});

describe('market', () => {
  test('answers in JSON as the library does, and in sentences with the one disclaimer', () => {
    const { status, stdout } = run('market', '--hs', '3304.99', '--country', '베트남', '--on', '2026-11-24', '--json');
    const answer = JSON.parse(stdout) as { hs: string; country: string; on: string; regimes: { id: string; blocks: boolean }[] };
    expect([status, answer.hs, answer.country, answer.on, answer.regimes[0]]).toMatchObject([0, '330499', 'VN', '2026-11-24', { id: 'vn-cosmetic', blocks: true }]);
    const { stdout: words } = run('market', '--hs', '0901', '--country', 'FR', '--on', '2026-11-24');
    expect(words.match(/법률 자문이 아니며/g)).toHaveLength(1);
    expect(words).toContain('2026-12-30  EU 산림전용방지');
  });

  test('says when a country is not in the table, and flags what must be screened', () => {
    expect(run('market', '--hs', '330499', '--country', 'HK', '--locale', 'en').stdout).toContain('not in the table');
    expect(run('market', '--hs', '845811', '--country', 'RU', '--on', '2026-11-24', '--locale', 'en').stdout).toContain('Check strategic goods, situational licence and sanctions');
  });

  test('tells where a supplier stands', () => {
    const { stdout } = run('market', '--hs', '330499', '--country', 'PL', '--on', '2026-03-02', '--suppliers', 'examples/data/suppliers.csv', '--supplier-id', 'CJ-001', '--json');
    expect((JSON.parse(stdout) as { regimes: { id: string; status: string }[] }).regimes).toContainEqual(expect.objectContaining({ id: 'eu-cpnp', status: 'satisfied' }));
  });

  test('wrong usage is said', () => {
    expect(run('market', '--hs', '330499').status).toBe(2);
    expect(run('market', '--hs', '330499', '--country', 'Atlantis')).toMatchObject({ status: 1, stderr: expect.stringContaining('country is not one country') as string });
  });
});

describe('whatif', () => {
  test('tells what would open most buyers, for every supplier and in words', () => {
    const { status, stdout } = run('whatif', ...EXAMPLE, '--json');
    expect([status, (JSON.parse(stdout) as { supplierId: string }[]).map((r) => r.supplierId)]).toEqual([0, ['CJ-001', 'CJ-002', 'CJ-003', 'CJ-004']]);
    const words = run('whatif', ...EXAMPLE, '--supplier-id', 'CJ-004', '--programmes', 'cheongju').stdout;
    expect(words).toContain('기간 1~1.5개월 · 비용 2000~4000달러 (http');
    expect(words).toContain('검토할 지원사업: 해외규격인증 획득 지원');
  });

  test('tells what would lift one pair', () => {
    const own = file('heater.json', '[{ "id": "s", "products": [{ "hs": ["851629"] }], "certifications": ["eu-ce-lvd"] }]');
    const offers = file('heater-offers.json', '[{ "id": "b", "country": "PL", "wants": [{ "hs": ["851629"] }] }]');
    const { status, stdout } = run('whatif', '--suppliers', own, '--buyers', offers, '--on', '2026-11-24', '--supplier-id', 's', '--buyer-id', 'b', '--json');
    expect([status, (JSON.parse(stdout) as { sets: { certificates: string[] }[] }).sets.map((set) => set.certificates)]).toEqual([0, [['eu-ce-emc', 'eu-rohs']]]);
    expect(run('whatif', '--suppliers', own, '--buyers', offers, '--on', '2026-11-24', '--supplier-id', 's', '--buyer-id', 'b').stdout).toContain('CE 전자파적합성(EMC) + EU RoHS(유해물질 제한) → 추천');
    expect(run('whatif', ...EXAMPLE, '--buyer-id', '108').status).toBe(2);
  });

  test('programmes of the office are named beside the gaps', () => {
    const own = file('heater2.json', '[{ "id": "s", "products": [{ "hs": ["851629"] }], "certifications": ["eu-ce-lvd"] }]');
    const offers = file('heater2-offers.json', '[{ "id": "b", "country": "PL", "wants": [{ "hs": ["851629"] }] }]');
    expect(run('match', '--suppliers', own, '--buyers', offers, '--on', '2026-11-24', '--programmes', 'examples/data/programmes.json').stdout.replace(/\s+/g, ' ')).toContain('‘해외규격인증 획득 지원’ 사업을 검토해 보십시오(2026. 2. 1.~2026. 11. 30., 연 1회)');
    expect(run('match', ...EXAMPLE, '--programmes', file('p.json', '[{"id":"x"}]')).status).toBe(1);
  });
});
