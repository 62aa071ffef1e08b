import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { askNext } from '../../src/advise';
import { placesMoved } from '../../src/advise/ask-next';

const SERUM = { name: 'serum', hs: ['330499'] };
const country = (i: number) => ['VN', 'PL', 'US', 'UZ'][i % 4]!;
const buyers = Array.from({ length: 16 }, (_, i) => ({ id: `b${String(i).padStart(2, '0')}`, country: country(i), wants: [SERUM], requires: i % 2 ? ['eu-cpnp'] : [], languages: ['en'], orderUsd: { min: 1000 * i, max: 1000 * i + 500 } }));
const matcher = createMatcher({ buyers, on: '2026-03-02', validate: false });
const full = { id: 's', country: 'KR', products: [SERUM], targetMarkets: ['VN'], certifications: [{ certification: 'eu-cpnp', status: 'held' }], roles: ['manufacturer'], supplyModes: ['oem'], languages: ['en'], minOrderUsd: 5000 };

describe('what to ask next', () => {
  test('an unknown target market is asked for first, because every answer makes another list', () => {
    const { targetMarkets: _, ...unsaid } = full;
    const [first] = askNext(matcher, unsaid, { k: 4, locale: 'en', validate: false });
    expect(first).toMatchObject({ side: 'supplier', field: 'targetMarkets', buyerIds: [], ask: 'Which countries or regions do you aim at?', answers: 4 });
    expect(first!.text).toMatch(/^\[supplier\] Which countries .* of the top 4 change\.$/);
  });

  test('the effect shown is what scoring again with the answer gives', () => {
    const { targetMarkets: _, ...unsaid } = full;
    const [first] = askNext(matcher, unsaid, { k: 4, validate: false });
    const list = (targetMarkets?: string[]) => matcher.match({ ...unsaid, ...(targetMarkets ? { targetMarkets } : {}) }, { k: 4, validate: false }).matches.map(({ buyerId }) => buyerId);
    const moved = ['VN', 'PL', 'US', 'UZ'].map((place) => placesMoved(list(), list([place]), 4));
    expect(first!.places).toEqual({ mean: moved.reduce((a, b) => a + b, 0) / 4, most: Math.max(...moved) });
  });

  test('what is known is never asked', () => {
    for (const question of askNext(matcher, full, { k: 4, questions: 50, validate: false })) {
      expect(question.side).toBe('buyer');
      expect(['requires', 'seeks', 'evidence', 'lastActiveOn']).toContain(question.field);
      expect(question.places.most).toBeGreaterThan(0);
      expect(question.buyerIds.length).toBeLessThanOrEqual(3);
    }
  });

  test('questions that change nothing are left out, and the matcher is as before', () => {
    const one = createMatcher({ buyers: [buyers[1]!], on: '2026-03-02', validate: false });
    const before = JSON.stringify(one.match(full, { validate: false }));
    expect(askNext(one, full, { minScore: -1e9, validate: false })).toEqual([]);
    expect(JSON.stringify(one.match(full, { validate: false }))).toBe(before);
  });
});

test('places moved: none for the same list, two for a swap, all for another list', () => {
  expect(placesMoved(['a', 'b'], ['a', 'b'], 2)).toBe(0);
  expect(placesMoved(['a', 'b'], ['b', 'a'], 2)).toBe(2);
  expect(placesMoved(['a', 'b'], ['c', 'd'], 2)).toBe(6);
  expect(placesMoved(['a'], [], 2)).toBe(2);
});
