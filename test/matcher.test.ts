import { describe, expect, test } from 'vitest';
import { BuyerMatchError, createMatcher, Matcher } from '../src';

const ON = '2026-03-02';
const serum = { wants: [{ hs: ['330499'] }] };
const supplier = { id: 's', country: 'KR', products: [{ hs: ['330499'] }], targetMarkets: ['VN'] };
const canonical = { validate: false } as const;
const ids = (buyers: object[], options = {}) => createMatcher({ buyers, on: ON, ...canonical }).match(supplier, { ...canonical, ...options }).matches.map((m) => m.buyerId);

describe('a list', () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ id: `b${String(i).padStart(2, '0')}`, ...serum }));

  test('goes on where the page before ended, nothing twice and nothing left out', () => {
    const matcher = createMatcher({ buyers: many, on: ON, ...canonical });
    const seen: string[] = [];
    for (let after; seen.length < 25; ) {
      const { matches } = matcher.match(supplier, { k: 7, ...canonical, ...(after ? { after } : {}) });
      expect(matches[0]!.rank).toBe(seen.length + 1);
      seen.push(...matches.map((m) => m.buyerId));
      after = matches.at(-1)!;
    }
    expect(seen).toEqual(many.map((b) => b.id));
  });

  test('holds only what the filter lets through', () => {
    expect(ids(many, { filter: (b: { id: string }) => b.id > 'b22' })).toEqual(['b23', 'b24']);
  });

  test('leaves out offers that are closed or not yet open, unless asked for', () => {
    const offers = [{ id: 'closed', ...serum, closesOn: '2026-03-01' }, { id: 'last-day', ...serum, closesOn: ON }, { id: 'later', ...serum, opensOn: '2026-03-03' }];
    expect(ids(offers)).toEqual(['last-day']);
    expect(ids(offers, { includeClosed: true }).sort()).toEqual(['closed', 'last-day', 'later']);
  });

  test('that is empty shows the three nearest and what they lack', () => {
    const { matches, nearest } = createMatcher({ buyers: Array.from({ length: 5 }, (_, i) => ({ id: `v${i}`, wants: [{ hs: ['848180'] }] })), on: ON, ...canonical }).match(supplier, canonical);
    expect([matches.length, nearest.map((m) => m.buyerId)]).toEqual([0, ['v0', 'v1', 'v2']]);
    expect(nearest[0]!.explanation!.text).toContain('추천하지 않음');
  });
});

describe('what the prior says, in points', () => {
  const score = (buyer: object, own: object = {}) => createMatcher({ buyers: [{ id: 'b', wants: [], ...buyer }], on: ON, ...canonical }).explainPair({ ...supplier, ...own }, 'b', canonical).match.score;

  test('of the certificate ladder, on the day and on both sides of each edge', () => {
    const holding = (status: string, validUntil?: string) => ({ certifications: [{ certification: 'eu-cpnp', status, ...(validUntil ? { validUntil } : {}) }] });
    const demand = { requires: ['eu-cpnp'] };
    expect(score(demand, holding('held'))).toBe(0);
    expect(score(demand, holding('held', '2026-05-31'))).toBe(0);
    expect(score(demand, holding('held', '2026-05-30'))).toBe(-40);
    expect(score(demand, holding('held', ON))).toBe(-40);
    expect(score(demand, holding('held', '2026-03-01'))).toBe(-170);
    expect(score(demand, holding('in-progress'))).toBe(-85);
    expect(score(demand)).toBe(-125);
    expect(score(demand, { certifications: [] })).toBe(-125);
    expect(score(demand, holding('planned'))).toBe(-170);
    expect(score(demand, holding('expired'))).toBe(-170);
    expect(score(demand, { certifications: 'none' })).toBe(-250);
    expect(score({ requires: ['eu-cpnp', 'iso-9001', 'halal'] })).toBe(-125 - 42 - 42);
  });

  test('of the market, the conditions, the size and the buyer', () => {
    expect(score({ country: 'VN' }) - 8).toBe(134);
    expect(score({ seeks: { roles: ['manufacturer'] } }, { roles: ['manufacturer'] })).toBe(42);
    expect(score({ seeks: { roles: ['manufacturer'] } }, { roles: ['distributor'] })).toBe(-60);
    expect(score({ seeks: { roles: ['manufacturer'], strict: true } }, { roles: ['distributor'] })).toBe(-1000);
    expect(score({ orderUsd: { max: 500 } }, { minOrderUsd: 1000 })).toBe(-42);
    expect(score({ sourcesFrom: ['KR'] })).toBe(42);
    expect(score({ lastActiveOn: ON })).toBe(25);
    expect(score({ evidence: [{ kind: 'complaint', for: false, on: '2024-03-02', source: 'x' }] })).toBe(-33.5);
  });

  test('a stated contradiction is never listed, however good the rest', () => {
    const best = { country: 'VN', wants: [{ name: 'face serum', hs: ['330410'], condition: 'used' }], seeks: { roles: ['manufacturer'], supplyModes: ['oem'] }, sourcesFrom: ['KR'], prefers: ['iso-9001'], languages: ['en'], lastActiveOn: ON, evidence: [{ kind: 'repeat-order', for: true, on: ON, source: 'x' }] };
    const own = { products: [{ name: 'face serum', hs: ['330410'] }], roles: ['manufacturer'], supplyModes: ['oem'], languages: ['en'], certifications: [{ certification: 'iso-9001', status: 'held' }] };
    expect(score(best, own)).toBeLessThan(0);
    expect(score({ ...best, wants: [{ name: 'face serum', hs: ['330410'] }] }, own)).toBeGreaterThan(500);
  });
});

describe('goods that only look alike are not listed', () => {
  const listed = (own: string, wanted: string, hs?: string[], country = 'VN') =>
    createMatcher({ buyers: [{ id: 'b', country, wants: [{ name: wanted }] }], on: ON }).match({ id: 's', products: [{ name: own, ...(hs ? { hs } : {}) }], targetMarkets: ['VN'] }).matches.length === 1;

  test('a word in common does not make seasoned squid of seasoned laver, nor hair care of a hair dryer', () => {
    expect(listed('조미김', '조미오징어', ['200899'])).toBe(false);
    expect(listed('헤어드라이기', '헤어케어', ['851631'])).toBe(false);
    expect(listed('조미김', '조미김', ['200899'])).toBe(true);
  });

  test('an uncertain heading in common, and nothing else, does not make citron tea of laver', () => {
    expect(listed('조미김', '유자차', ['200899'], 'HK')).toBe(false);
    expect(listed('유자차', '유자차', undefined, 'HK')).toBe(true);
  });
});

describe('flags never change a score', () => {
  test('a buyer at home is marked', () => {
    const { match } = createMatcher({ buyers: [{ id: 'b', country: 'KR', ...serum }], on: ON, ...canonical }).explainPair(supplier, 'b', canonical);
    expect(match.flags!.map((f) => f.code)).toEqual(['domestic-buyer']);
  });

  test('goods for Russia ask for a check of strategic goods and sanctions', () => {
    const { match } = createMatcher({ buyers: [{ id: 'b', country: 'RU', wants: [{ hs: ['848180'] }] }], on: ON, ...canonical }).explainPair({ ...supplier, products: [{ hs: ['848180'] }] }, 'b', canonical);
    expect(match.flags!.map((f) => f.code)).toContain('screening');
  });
});

test('rows that arrive one by one build the same matcher', async () => {
  async function* rows() {
    yield { id: 'b', ...serum };
  }
  expect((await Matcher.from({ buyers: rows(), on: ON })).match(supplier).matches[0]!.buyerId).toBe('b');
});

test('misuse is answered with what, what was got, and what to do', () => {
  const matcher = createMatcher({ buyers: [] });
  expect(() => matcher.match(supplier, { k: 0 })).toThrow('k is how many matches to list. Got: 0. Give a whole number from 1.');
  expect(() => matcher.explainPair(supplier, 'nobody')).toThrow(BuyerMatchError);
  expect(() => createMatcher({ buyers: [], on: '2026-02-30' })).toThrow('YYYY-MM-DD');
  expect(() => matcher.match(supplier, { locale: 'fr' as 'ko' })).toThrow('ko, en, vi, ru, uz');
});
