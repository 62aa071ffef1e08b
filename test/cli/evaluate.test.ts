import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EvaluationResult } from '../../src/experiment';
import { market } from '../support/market';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string) => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const { suppliers, buyers, contracts } = market();
const FILES = ['--suppliers', file('s.jsonl', lines(suppliers)), '--buyers', file('b.jsonl', lines(buyers)), '--contracts', file('c.jsonl', lines(contracts))];
const run = (...args: string[]) => spawnSync(process.execPath, [path.join(ROOT, 'dist/cli/main.js'), 'evaluate', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const SPLIT = ['--train-until', '2022-12-31'];
/** For what does not depend on learning. */
const QUICK = ['--methods', 'popularity,category'];

describe('evaluate', () => {
  test('--json is one document with the figures of every method, and two runs give the same bytes', () => {
    const { status, stdout, stderr } = run(...FILES, ...SPLIT, '--json', '--seed', '7');
    expect([status, stderr]).toEqual([0, '']);
    const result = JSON.parse(stdout) as EvaluationResult;
    expect([result.schemaVersion, result.seed, result.queries, result.candidates, result.segments.cold.queries]).toEqual([1, 7, 75, 6, 75]);
    expect(typeof result.methods.category!['mrr']!.low).toBe('number');
    expect(run(...FILES, ...SPLIT, '--json', '--seed', '7').stdout).toBe(stdout);
  });

  test('the same deals in an office\'s own spreadsheet give the same figures', () => {
    const csv = file('c.csv', `업체번호,바이어번호,계약일,진행상태\n${contracts.map(({ supplierId, buyerId, date }) => `${supplierId},${buyerId},${date.replaceAll('-', '. ')}.,계약 체결`).join('\n')}\n`);
    const own = JSON.parse(run(...FILES.slice(0, 4), '--contracts', csv, ...SPLIT, '--json').stdout) as EvaluationResult;
    expect(own.methods).toEqual((JSON.parse(run(...FILES, ...SPLIT, '--json').stdout) as EvaluationResult).methods);
  });

  test('the table names the split, the stages, the methods and how sure it is, in Korean and English', () => {
    const korean = run(...FILES, ...SPLIT).stdout;
    for (const words of ['2022-12-31까지의 225건을 알고, 그 뒤 75건', '계약 75', '품목별 실적', '학습한 점수: 2022-12-31까지의 성과 225건', '처음 보는 곳', '95% 구간']) expect(korean).toContain(words);
    const english = run(...FILES, ...SPLIT, '--locale', 'en', '--direction', 'buyer', '--pairs', 'new', '--methods', 'popularity,prior').stdout;
    for (const words of ['225 contracts up to 2022-12-31; judged by 75', 'Each buyer ranks all 300 suppliers (known pairs left out)', 'popularity', 'prior - popularity']) expect(english).toContain(words);
    expect(english).not.toContain('bm25');
    expect(run(...FILES, ...SPLIT, '--segments', 'region', '--methods', 'popularity').stdout).toContain('지역 동남아시아: 25');
  });

  test('parties in no file are counted apart and named', () => {
    const more = file('more.jsonl', lines([...contracts, { id: 'kx', supplierId: 's3', buyerId: 'b99', date: '2023-07-01', stage: 'contracted' }]));
    const { stdout, stderr, status } = run(...FILES.slice(0, 4), '--contracts', more, ...SPLIT, ...QUICK, '--locale', 'en');
    expect(stdout).toContain('1 relevant pairs name a party in no file');
    expect(stderr).toContain('buyerId: A contract names a party that is in no file: b99');
    expect(status).toBe(0);
    expect(run(...FILES.slice(0, 4), '--contracts', more, ...SPLIT, ...QUICK, '--strict').status).toBe(1);
  });

  test('shuffled labels say whether anything leaks', () => {
    const { status, stdout } = run(...FILES, ...SPLIT, '--shuffle-labels', '--locale', 'en');
    expect([status, stdout.includes('no method ranks above popularity')]).toEqual([0, true]);
  });

  test('a model trained before is judged, one that has seen beyond the split is refused', () => {
    const trained = (until: string) => {
      const out = path.join(folder, `model-${until}.json`);
      spawnSync(process.execPath, [path.join(ROOT, 'dist/cli/main.js'), 'train', ...FILES, '--until', until, '--out', out]);
      return out;
    };
    const { status, stdout } = run(...FILES, ...SPLIT, '--model', trained('2021-12-31'), '--locale', 'en');
    expect([status, stdout.includes('up to 2021-12-31')]).toEqual([0, true]);
    const late = run(...FILES, ...SPLIT, '--model', trained('2023-12-31'));
    expect([late.status, late.stderr.includes('learned from contracts after the split')]).toEqual([1, true]);
  });

  test('the record names all three files by hash', () => {
    const record = path.join(folder, 'record.json');
    run(...FILES, ...SPLIT, ...QUICK, '--record', record, '--json');
    const { inputs, on, command } = JSON.parse(readFileSync(record, 'utf8')) as { inputs: { rows: number }[]; on: string; command: string };
    expect([command, on, inputs.map(({ rows }) => rows)]).toEqual(['evaluate', '2023-01-01', [300, 6, 300]]);
  });

  test.each([[[...FILES]], [[...FILES.slice(2), ...SPLIT]], [[...FILES, ...SPLIT, '--direction', 'sideways']], [[...FILES, ...SPLIT, '--methods', 'magic']], [[...FILES, ...SPLIT, '--relevant-from', 'declined']], [[...FILES, ...SPLIT, '--seed', '0']]])('wrong usage exits 2: %j', (args) => {
    expect(run(...args).status).toBe(2);
  });

  test('nothing to judge by is a failed command with the reason, not a stack', () => {
    const { status, stderr } = run(...FILES, '--train-until', '2030-12-31');
    expect([status, stderr.includes('No contract after 2030-12-31'), stderr.includes('    at ')]).toEqual([1, true, false]);
  });
});
