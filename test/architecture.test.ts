import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** Rooms from the ground up: a file imports from its own room and from rooms below. */
const FLOORS: readonly (readonly string[])[] = [['errors', 'calendar', 'cell-reference', 'formula', 'normalise', 'random', 'compare-ids', 'locale'], ['evaluate'], ['taxonomy'], ['text'], ['schema'], ['intake', 'history', 'demands', 'identity'], ['features'], ['score'], ['retrieve', 'learn'], ['matching'], ['matcher', 'canonical'], ['index', 'experiment', 'advise'], ['report'], ['files', 'batch'], ['cli']];
/** Packages and the only rooms they may enter. */
const DOORS: Readonly<Record<string, readonly string[]>> = { zod: ['schema', 'intake'], 'ml-matrix': ['learn'], 'natural/lib/natural/stemmers/porter_stemmer': ['text'], fflate: ['report'] };
const NODE_ROOMS = ['files', 'batch', 'cli'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.endsWith('.d.ts'));
const source = new Map(files.map((f) => [f, readFileSync(path.join(SRC, f), 'utf8')]));
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

function importsOf(file: string): { target: string; typeOnly: boolean }[] {
  return [...source.get(file)!.matchAll(/(?:import|export)\s+(type\s+)?[^'"]*?from\s+'([^']+)'|import\s+'([^']+)'/g)].map((m) => ({ target: (m[2] ?? m[3])!, typeOnly: m[1] !== undefined }));
}

function resolve(file: string, target: string): string | undefined {
  const base = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
  return [`${base}.ts`, `${base}/index.ts`].find((f) => source.has(f));
}

const isData = (file: string): boolean => source.get(file)!.split('\n').slice(0, 4).some((line) => line.startsWith('// data:'));

describe('the house', () => {
  test('every file stands in a known room', () => {
    for (const file of files) expect([file, floorOf(file) >= 0]).toEqual([file, true]);
  });

  test('imports point down only', () => {
    for (const file of files) {
      for (const { target } of importsOf(file).filter((i) => i.target.startsWith('.') && !i.target.endsWith('.json'))) {
        const found = resolve(file, target);
        expect([file, target, found !== undefined]).toEqual([file, target, true]);
        expect([file, found, floorOf(found!) <= floorOf(file)]).toEqual([file, found, true]);
      }
    }
  });

  test('no import goes in a circle', () => {
    const state = new Map<string, 'open' | 'done'>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      expect(trail.includes(file) ? [...trail.slice(trail.indexOf(file)), file] : []).toEqual([]);
      for (const { target, typeOnly } of importsOf(file)) {
        const found = target.startsWith('.') && !typeOnly ? resolve(file, target) : undefined;
        if (found) visit(found, [...trail, file]);
      }
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
  });

  test('packages stay behind their doors, and Node stays in its rooms', () => {
    for (const file of files) {
      for (const { target, typeOnly } of importsOf(file).filter((i) => !i.target.startsWith('.'))) {
        if (target.startsWith('node:')) expect([file, target, NODE_ROOMS.includes(roomOf(file))]).toEqual([file, target, true]);
        else expect([file, target, typeOnly || (DOORS[target] ?? []).includes(roomOf(file))]).toEqual([file, target, true]);
      }
    }
  });

  test('files that are not data have at most 250 lines and a name of their own', () => {
    for (const file of files) {
      expect([file, isData(file) || source.get(file)!.split('\n').length <= 251]).toEqual([file, true]);
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|misc|common|shared)(\.|\/)/);
    }
  });

  test('the core reads no clock, draws no lots and sorts by no locale', () => {
    for (const file of files.filter((f) => roomOf(f) !== 'cli')) expect([file, /Math\.random|Date\.now\(|new Date\(\)|localeCompare|toLocale(?:Lower|Upper)/.test(source.get(file)!)]).toEqual([file, false]);
  });

  test('every export is used by another file or is public', () => {
    for (const file of files.filter((f) => !f.endsWith('/index.ts'))) {
      for (const [, name] of source.get(file)!.matchAll(/^export (?:const|function|class|interface|type) (\w+)/gm)) {
        const word = new RegExp(`\\b${name}\\b`);
        // A type that only signatures of its own file name still belongs to what that file exports.
        const here = source.get(file)!.match(new RegExp(`\\b${name}\\b`, 'g'))!.length;
        // What only tests read: the inverse of the guard, and the list the thesaurus is checked against.
        if (name === 'unguard' || name === 'allHeadings') continue;
        expect([file, name, here > 1 || files.some((other) => other !== file && word.test(source.get(other)!))]).toEqual([file, name, true]);
      }
    }
  });

  test('only the list of features names them', () => {
    for (const file of files.filter((f) => ['score', 'retrieve', 'matcher'].includes(roomOf(f)))) expect([file, importsOf(file).some(({ target }) => /features\/(?!index|feature)/.test(target))]).toEqual([file, false]);
  });
});
