import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { MatchResult } from '../../src';
import { loadModel } from '../../src/files';
import { market } from '../support/market';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'train-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);
const file = (name: string, rows: readonly object[]) => {
  writeFileSync(at(name), rows.map((row) => JSON.stringify(row)).join('\n'));
  return at(name);
};
const { suppliers, buyers, contracts } = market(7, 200);
const FILES = ['--suppliers', file('s.jsonl', suppliers), '--buyers', file('b.jsonl', buyers), '--contracts', file('c.jsonl', contracts)];
const run = (command: string, ...args: string[]) => spawnSync(process.execPath, [path.join(ROOT, 'dist/cli/main.js'), command, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const MODEL = at('model.json');
const trained = run('train', ...FILES, '--until', '2022-12-31', '--out', MODEL, '--record', at('record.json'));

describe('train', () => {
  test('writes a model that names its data, and says what moved', () => {
    expect([trained.status, trained.stderr]).toEqual([0, '']);
    expect(trained.stdout).toMatch(/2022-12-31까지의 계약 150건 중 150건에서 배웠습니다/);
    expect(trained.stdout).toMatch(/bought\.goods-more +0 +\d+/);
    const { value } = loadModel(MODEL);
    expect(value.until).toBe('2022-12-31');
    expect(value.data.map(({ file: name, rows }) => [name, rows])).toEqual([['s.jsonl', 200], ['b.jsonl', 6], ['c.jsonl', 200]]);
    for (const { sha256 } of value.data) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(readFileSync(at('record.json'), 'utf8'))).toMatchObject({ command: 'train', on: '2022-12-31' });
  });

  test('twice gives the same bytes, another seed the same kind of file', () => {
    const first = readFileSync(MODEL, 'utf8');
    run('train', ...FILES, '--until', '2022-12-31', '--out', MODEL);
    expect(readFileSync(MODEL, 'utf8')).toBe(first);
    expect(run('train', ...FILES, '--until', '2022-12-31', '--seed', '2', '--out', at('other.json'), '--json').stdout).toBe(readFileSync(at('other.json'), 'utf8'));
  });

  test('wrong usage exits 2', () => {
    expect(run('train', ...FILES).status).toBe(2);
    expect(run('train', ...FILES, '--out', at('x.json'), '--until', 'yesterday').status).toBe(2);
  });
});

describe('match with a model', () => {
  const match = (...args: string[]) => run('match', ...FILES.slice(0, 4), '--supplier-id', 's199', '--on', '2023-01-01', '--k', '6', '--json', ...args);
  const parts = (stdout: string) => (JSON.parse(stdout) as MatchResult[])[0]!.matches[0]!.contributions;

  test('--model and --contracts show what was learned', () => {
    const { status, stdout, stderr } = match('--model', MODEL, ...FILES.slice(4));
    expect([status, stderr]).toEqual([0, '기준일(2023-01-01) 당일이나 그 뒤의 계약 50건은 이력에 넣지 않았습니다.\n']);
    expect(parts(stdout).filter(({ origin }) => origin === 'learned').map(({ feature }) => feature)).toContain('bought');
    const total = parts(stdout).reduce((sum, { points }) => sum + points, 0);
    expect(total).toBe((JSON.parse(stdout) as MatchResult[])[0]!.matches[0]!.score);
  });

  test('contracts alone are shown and count for nothing', () => {
    const plain = JSON.parse(match().stdout) as MatchResult[];
    const told = JSON.parse(match(...FILES.slice(4)).stdout) as MatchResult[];
    expect(told[0]!.matches.map(({ score }) => score)).toEqual(plain[0]!.matches.map(({ score }) => score));
    expect(told[0]!.matches[0]!.explanation!.text).toContain('과거 계약');
  });

  test('a model that was broken while editing is refused with the place', () => {
    writeFileSync(at('broken.json'), readFileSync(MODEL, 'utf8').replace('"learned": [0, ', '"learned": [3, '));
    const { status, stderr } = match('--model', at('broken.json'));
    expect([status, stderr.includes('points at value 0 are 0')]).toEqual([1, true]);
    writeFileSync(at('broken.json'), '{ "format": ');
    expect(match('--model', at('broken.json')).stderr).toMatch(/not JSON/);
  });
});
