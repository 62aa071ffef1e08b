import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Changes, NextQuestion, ProgrammeResults } from '../../src/advise';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'feedback-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const run = (command: string, ...args: string[]) => spawnSync(process.execPath, ['dist/cli/main.js', command, ...args], { cwd: ROOT, encoding: 'utf8' });
const FILES = ['--suppliers', 'examples/data/suppliers.csv', '--buyers', 'examples/data/offers.csv', '--on', '2026-03-02'];
const BOM = '\ufeff';

describe('from a filled list back into history', () => {
  writeFileSync(
    at('list.csv'),
    `${BOM}업체번호,바이어번호,기준일,담당자 의견,선정여부,처리결과,사업명,상담액,계약액\r\nCJ-001,102,2026-03-02,전화 010-1234-5678,O,상담 완료,베트남 상담회,50000,\r\nCJ-001,103,2026-03-02,,X,,,,\r\nCJ-002,104,2026-03-02,,선정,,,,\r\nCJ-003,106,2026-03-02,,,계약 체결,동남아 사절단,80000,30000\r\n`,
  );
  const contracts = at('contracts.jsonl');
  const outcomes = () => run('outcomes', '--feedback', at('list.csv'), '--contracts', contracts, '--on', '2026-04-01', '--locale', 'en');

  test('outcomes are added once, on the day they are recorded, with personal data masked', () => {
    expect([outcomes(), outcomes()].map(({ status, stdout }) => [status, stdout.split(':')[0]])).toEqual([[0, '3 outcomes added (0 were there already, 3 in all)'], [0, '0 outcomes added (3 were there already, 3 in all)']]);
    const rows = readFileSync(contracts, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { stage: string; date: string; note?: string });
    expect(rows.map(({ stage, date }) => [stage, date])).toEqual([['consulted', '2026-04-01'], ['introduced', '2026-04-01'], ['contracted', '2026-04-01']]);
    expect(rows[0]!.note).toBe('전화 [개인정보]');
  });

  test('a table of contracts is not overwritten with JSON Lines', () => {
    writeFileSync(at('deals.csv'), '업체번호,바이어번호,상담일,진행상태\nCJ-001,101,2026-01-05,상담\n');
    expect(run('outcomes', '--feedback', at('list.csv'), '--contracts', at('deals.csv')).status).toBe(2);
    expect(readFileSync(at('deals.csv'), 'utf8')).toContain('CJ-001,101');
    expect(run('outcomes', '--feedback', at('list.csv'), '--contracts', at('deals.csv'), '--out', at('all.jsonl'), '--on', '2026-04-01').status).toBe(0);
    expect(readFileSync(at('all.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4);
  });

  test('they are history for the next match, and results by programme', () => {
    const told = run('explain', ...FILES, '--on', '2026-05-01', '--include-closed', '--contracts', contracts, '--supplier-id', 'CJ-003', '--buyer-id', '106').stdout;
    expect(told).toContain('과거 계약은 1건입니다');
    const { programmes } = JSON.parse(run('results', '--contracts', contracts, '--json').stdout) as ProgrammeResults;
    expect(programmes.map(({ programme, consultations, amounts }) => [programme, consultations, amounts.consulted.usd, amounts.contracted.usd])).toEqual([['동남아 사절단', 1, 80000, 30000], ['베트남 상담회', 1, 50000, 0], [null, 0, 0, 0]]);
    expect(run('results', '--contracts', contracts).stdout).toContain('서로 더하지 않습니다');
  });
});

describe('since the last run', () => {
  test('changes say what moved and why, with what is read today', () => {
    writeFileSync(at('before.json'), run('match', ...FILES, '--json').stdout);
    const edited = readFileSync(path.join(ROOT, 'examples/data/suppliers.csv'), 'utf8').replace('동남아, 베트남', '폴란드');
    writeFileSync(at('suppliers.csv'), edited);
    const { status, stdout } = run('changes', '--before', at('before.json'), ...FILES, '--suppliers', at('suppliers.csv'), '--json');
    expect(status).toBe(0);
    const { suppliers } = JSON.parse(stdout) as Changes;
    const poland = suppliers.find(({ supplierId }) => supplierId === 'CJ-001')!.changes.find(({ buyerId }) => buyerId === '103')!;
    expect(poland.terms.map(({ term, difference }) => [term, difference])).toEqual([['region.exact', 67], ['region.target', 67]]);
    expect(run('changes', '--before', at('before.json'), '--after', at('before.json')).stdout).toContain('바뀐 것이 없습니다');
    expect(run('changes', '--before', at('suppliers.csv'), ...FILES).status).toBe(1);
  });

  test('ask lists the questions that matter, for the one supplier asked about', () => {
    const { status, stdout } = run('ask', ...FILES, '--supplier-id', 'CJ-001', '--json');
    expect(status).toBe(0);
    const [{ supplierId, questions }] = JSON.parse(stdout) as [{ supplierId: string; questions: NextQuestion[] }];
    expect(supplierId).toBe('CJ-001');
    for (const { ask, text, places } of questions) expect([text.includes(ask), places.most > 0]).toEqual([true, true]);
  });
});

test('a report says what changed since an earlier result, and what to ask first', () => {
  const earlier = at('earlier.json');
  writeFileSync(earlier, run('match', ...FILES, '--json').stdout);
  const [head, first, ...offers] = readFileSync(path.join(ROOT, 'examples/data/offers.csv'), 'utf8').split('\n');
  writeFileSync(at('offers.csv'), [head, ...offers].join('\n'));
  const gone = first!.split(',')[0]!;
  const { status } = run('match', '--suppliers', 'examples/data/suppliers.csv', '--buyers', at('offers.csv'), '--on', '2026-03-02', '--before', earlier, '--html', at('since.html'));
  const html = readFileSync(at('since.html'), 'utf8');
  const section = /지난 결과와 달라진 점<\/h3>.*?<\/table>/s.exec(html)![0];
  expect([status, section.includes(gone), section.includes('빠짐')]).toEqual([0, true, true]);
  expect(html).toContain('먼저 물을 것');
  expect(run('match', ...FILES, '--before', earlier, '--html', at('same.html')).status).toBe(0);
  const same = readFileSync(at('same.html'), 'utf8');
  expect([same.includes('목록에서 달라진 것이 없습니다.'), same.includes('빠짐')]).toEqual([true, false]);
});
