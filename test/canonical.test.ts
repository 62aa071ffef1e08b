import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher, Matcher, rankExhaustively } from '../src/canonical';
import * as root from '../src/matcher';
import { buyers, contracts, ON, supplier } from './support/generators';

const SRC = path.resolve(import.meta.dirname, '../src');

/** Every file and package that a file loads, by its imports of values. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '([^']+)'/gm)) {
    if (!target!.startsWith('.')) seen.add(target!);
    else loadedBy([`${path.resolve(path.dirname(file), target!)}.ts`, path.resolve(path.dirname(file), target!, 'index.ts')].find((name) => existsSync(name))!, seen);
  }
  return seen;
}

test('loads neither the trade words nor the checks', () => {
  const loaded = [...loadedBy(path.join(SRC, 'canonical.ts'))].map((file) => path.relative(SRC, file));
  expect(loaded.length).toBeGreaterThan(50);
  for (const kept of ['taxonomy/words', 'taxonomy/kind-names', 'text/classify', 'text/lexicon', 'intake/index']) expect(loaded.filter((file) => file.startsWith(kept))).toEqual([]);
  expect(loaded.filter((file) => file.endsWith('zod'))).toEqual([]);
});

test('answers as the root does for canonical rows, saved and loaded too', () => {
  fc.assert(
    fc.property(supplier, buyers, contracts, (who, them, past) => {
      const theirs = root.createMatcher({ buyers: them, contracts: past, on: ON, validate: false }).match(who, { validate: false });
      const matcher = createMatcher({ buyers: them, contracts: past, on: ON });
      expect(matcher.match(who)).toEqual(theirs);
      expect(Matcher.load(matcher.save()).match(who)).toEqual(theirs);
      expect(rankExhaustively(who, them, { contracts: past, on: ON })).toEqual(theirs);
    }),
    { numRuns: 60 },
  );
});
