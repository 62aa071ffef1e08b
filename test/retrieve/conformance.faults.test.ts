import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MatchResult } from '../../src';
import { FEATURES } from '../../src/features';
import type { Feature, Reader } from '../../src/features/feature';
import { agree, indexed, type Engine } from './agree';
import { cases } from './cases';

const SEED = { seed: 20_261_124, numRuns: 300, endOnFailure: true };

/** Whether the suite notices an engine's fault. */
const isCaught = (engine: Engine = indexed): boolean => fc.check(fc.property(cases, (c) => agree(c, engine)), SEED).failed;

const feature = (id: string): Feature => FEATURES.find((one) => one.id === id)!;

/** Changes what a feature's readers declare to the index; what they read stays right. */
function misdeclare(id: string, change: (reader: Reader<unknown, unknown>) => Partial<Reader<unknown, unknown>>): void {
  const prepare = feature(id).prepare.bind(feature(id));
  vi.spyOn(feature(id), 'prepare').mockImplementation((supplier, context) => {
    const reader = prepare(supplier, context);
    return Object.assign((key: unknown, explain: boolean) => reader(key, explain), { ...reader }, change(reader));
  });
}

/** An engine whose answers are spoiled afterwards. */
const spoiled = (spoil: (result: MatchResult) => MatchResult): Engine => (c) => {
  const answer = indexed(c);
  return (supplier) => spoil(answer(supplier));
};

afterEach(() => vi.restoreAllMocks());

describe('a fault of the index does not pass', () => {
  test('none is seen where there is none', () => {
    expect(isCaught()).toBe(false);
  });

  test('a bound that lies 5 points too low', () => {
    misdeclare('product', ({ search }) => ({ search: (lists) => ({ ...search!(lists), bound: (open) => search!(lists).bound(open) - 5 }) }));
    expect(isCaught()).toBe(true);
  });

  test('a group of lists that is left out', () => {
    misdeclare('product', ({ search }) => ({
      search(lists) {
        const { groups, bound } = search!(lists);
        return { groups: groups.map((tokens, g) => (g === 0 ? [] : tokens)), bound };
      },
    }));
    expect(isCaught()).toBe(true);
  });

  test('a ceiling that some buyers exceed', () => {
    misdeclare('conditions', ({ ceiling }) => ({ ceiling: ceiling!.map(() => 0) }));
    expect(isCaught()).toBe(true);
  });

  test('a potential that leaves out a term', () => {
    vi.spyOn(feature('conditions'), 'potential').mockImplementation(() => FEATURES.find(({ id }) => id === 'conditions')!.terms.map(() => 0));
    expect(isCaught()).toBe(true);
  });

  test('a coarser key that is worse than the key', () => {
    vi.spyOn(feature('certification').coarse![0]!, 'key').mockImplementation((key) => ({ ...(key as object), requires: ['none-such', 'nor-this'] }));
    expect(isCaught()).toBe(true);
  });

  test('a key that loses something the reader reads', () => {
    vi.spyOn(feature('market'), 'settle').mockImplementation((key) => ({ ...(key as object), to: '' }));
    expect(isCaught()).toBe(true);
  });

  test('equal scores in another order', () => {
    const byIdDown = (result: MatchResult): MatchResult => {
      const matches = [...result.matches].sort((a, b) => b.score - a.score || (a.buyerId < b.buyerId ? 1 : -1)).map((match, i) => ({ ...match, rank: result.matches[i]!.rank }));
      return { ...result, matches };
    };
    expect(isCaught(spoiled(byIdDown))).toBe(true);
  });

  test('contributions added from right to left', () => {
    const fromTheRight = (result: MatchResult): MatchResult => ({ ...result, matches: result.matches.map((match) => ({ ...match, score: match.contributions.reduceRight((sum, { points }) => sum + points, 0) })) });
    expect(isCaught(spoiled(fromTheRight))).toBe(true);
  });

  test('a match too few, a match too many', () => {
    expect(isCaught(spoiled((result) => ({ ...result, matches: result.matches.slice(0, -1) })))).toBe(true);
    expect(isCaught(spoiled((result) => ({ ...result, nearest: [...result.nearest, ...result.matches.slice(-1)] })))).toBe(true);
  });
});
