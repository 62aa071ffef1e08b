import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const examples = readdirSync(path.join(ROOT, 'examples')).filter((f) => f.endsWith('.mjs'));

describe('examples', () => {
  test.each(examples)('%s prints what stands beside it', (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('examples', file)], { cwd: ROOT, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(read(`examples/expected/${file.replace('.mjs', '.txt')}`));
  });
});

describe.each(['README.md', 'README.ko.md'])('%s', (readme) => {
  test('shows the first example and its real output', () => {
    expect(read(readme)).toContain(read('examples/01-first-match.mjs').trim());
    for (const line of read('examples/expected/01-first-match.txt').trim().split('\n')) expect(read(readme)).toContain(line);
  });

  test('gives the two commands that do everything', () => {
    expect(read(readme)).toContain('npm ci && npm run demo');
    expect(read(readme)).toContain('npm ci && npm test');
  });

  test('names only files that are there', () => {
    for (const [, target] of read(readme).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) expect([target, readdirSync(path.dirname(path.join(ROOT, target!))).includes(path.basename(target!))]).toEqual([target, true]);
  });
});
