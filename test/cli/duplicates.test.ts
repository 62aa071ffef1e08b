import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Duplicates } from '../../src/identity';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'duplicates-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['crm', 'fair'].flatMap((name) => ['--buyers', `examples/data/${name}-buyers.csv`]);
const run = (...args: string[]) => spawnSync(process.execPath, ['dist/cli/main.js', 'duplicates', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('duplicates', () => {
  const merged = path.join(folder, 'merged.jsonl');
  const { status, stdout, stderr } = run(...FILES, '--merge', merged, '--json');

  test('lists the pairs of both files with their parts', () => {
    expect([status, stderr]).toEqual([0, '']);
    const found = JSON.parse(stdout) as Duplicates;
    expect(found.pairs.map(({ a, b, decision }) => [a.source, a.id, b.source, b.id, decision])).toEqual([
      ['crm-buyers.csv', 'C-12', 'fair-buyers.csv', 'F-02', 'certain'],
      ['crm-buyers.csv', 'C-13', 'fair-buyers.csv', 'F-03', 'certain'],
      ['crm-buyers.csv', 'C-11', 'fair-buyers.csv', 'F-01', 'certain'],
      ['crm-buyers.csv', 'C-14', 'fair-buyers.csv', 'F-04', 'review'],
    ]);
  });

  test('writes one list with the certain ones merged and every record named', () => {
    const rows = readFileSync(merged, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; carried: Record<string, string> });
    expect(rows.map(({ id }) => id)).toEqual(['C-11', 'C-12', 'C-13', 'C-14', 'F-04']);
    expect(rows[0]!.carried).toEqual({ 'record.crm-buyers.csv': 'C-11', 'record.fair-buyers.csv': 'F-01', 'conflict.fair-buyers.csv.name': '하노이 뷰티' });
  });

  test('merges nothing that the office does not call certain', () => {
    const out = path.join(folder, 'none.jsonl');
    expect(run(...FILES, '--certain', '99', '--merge', out, '--csv', path.join(folder, 'review.csv')).status).toBe(0);
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(8);
    const [header, first] = readFileSync(path.join(folder, 'review.csv'), 'utf8').split('\n');
    expect(header).toContain('판단,점수,명단 1');
    expect(first).toMatch(/^확인 필요,26\.2,crm-buyers\.csv,C-12/);
  });

  test('without a list, or with a threshold that is no number, it says how to use it', () => {
    expect([run().status, run(...FILES, '--certain', 'sure').status]).toEqual([2, 2]);
  });
});
