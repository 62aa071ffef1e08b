import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whatIf, whatIfPair } from '../../src/advise';
import { withCertificates } from '../../src/advise/demanded';
import { chosen, sizeOf, subsets } from '../../src/advise/sets';
import { createMatcher } from '../../src/matcher';
import type { Buyer } from '../../src/schema/buyer';
import type { Supplier } from '../../src/schema/supplier';

const ON = '2026-11-24';
const IDS = ['iso-9001', 'iso-22716', 'halal', 'my-jakim', 'kr-halal', 'eu-cpnp', 'in-cdsco-cosmetic', 'cn-nmpa-cosmetic-filing', 'eg-goeic', 'eu-ce-lvd', 'eu-ce-emc', 'eu-rohs', 'uk-ukca'];

const buyerBody = fc.record({
  country: fc.constantFrom('VN', 'PL', 'GB', 'IN', 'CN', 'EG', 'MY', 'US'),
  sellsIn: fc.option(fc.constantFrom(['EU'], ['MY', 'ID']), { nil: undefined }),
  wants: fc.array(fc.constantFrom({ hs: ['330499'] }, { hs: ['851629'] }, { name: 'box' }, { inferred: [{ hs: '3304', weight: 0.6, evidence: ['크림'] }] }), { minLength: 1, maxLength: 2 }),
  requires: fc.option(fc.subarray(IDS, { maxLength: 3 }), { nil: undefined }),
  prefers: fc.option(fc.subarray(IDS, { maxLength: 2 }), { nil: undefined }),
});
const buyers: fc.Arbitrary<Buyer[]> = fc.array(buyerBody, { minLength: 1, maxLength: 20 }).map((bodies) => bodies.map((body, i) => JSON.parse(JSON.stringify({ id: `b${i}`, ...body })) as Buyer));
const suppliers: fc.Arbitrary<Supplier> = fc.record({
  certifications: fc.oneof(fc.constant('none' as const), fc.subarray(IDS, { maxLength: 3 }).map((ids) => ids.map((certification) => ({ certification, status: 'held' as const })))),
  hs: fc.constantFrom('330499', '851629'),
}).map(({ certifications, hs }) => ({ id: 's', country: 'KR', products: [{ hs: [hs] }], certifications }));

const GAPS = ['certification.gap', 'certification.further-gaps', 'market.demand-gap'];

/** The definition: score everything with and without, and count. */
function byHand(supplier: Supplier, all: readonly Buyer[], ids: readonly string[]): { opens: number; points: number } {
  const matcher = createMatcher({ buyers: all, on: ON, validate: false });
  const read = (own: Supplier) => new Map(matcher.match(own, { k: all.length, minScore: -1e9, explain: false, validate: false }).matches.map((m) => [m.buyerId, { score: m.score, open: m.score >= 0 && !m.contributions.some((c) => GAPS.includes(c.term)) }]));
  const base = withCertificates(supplier, []);
  const before = read(base);
  let opens = 0;
  let points = 0;
  for (const [id, { score, open }] of read(withCertificates(base, ids))) {
    if (score < 0) continue;
    points += score - before.get(id)!.score;
    if (open && !before.get(id)!.open) opens++;
  }
  return { opens, points };
}

describe('sets', () => {
  test('of up to three of sixteen are 696, each once', () => {
    const all = subsets(16, 3);
    expect([all.length, new Set(all).size, Math.max(...all.map(sizeOf))]).toEqual([696, 696, 3]);
    expect(chosen(['a', 'b', 'c'], 0b101)).toEqual(['a', 'c']);
  });
});

describe('what a certificate would open', () => {
  test('is what scoring everything again says, for every set', () => {
    fc.assert(
      fc.property(suppliers, buyers, fc.subarray(IDS, { minLength: 1, maxLength: 4 }), (supplier, all, certificates) => {
        const result = whatIf(createMatcher({ buyers: all, on: ON, validate: false }), supplier, { certificates, validate: false });
        for (const { certificates: ids, opens, points } of [...result.best, ...result.certificates]) {
          const truth = byHand(supplier, all, ids);
          expect(opens).toBe(truth.opens);
          expect(points).toBeCloseTo(truth.points, 6);
        }
        const sets = subsets(certificates.length, 3).map((mask) => ({ size: sizeOf(mask), ...byHand(supplier, all, chosen(certificates, mask)) }));
        for (const { certificates: ids, opens } of result.best) expect(opens).toBe(Math.max(...sets.filter(({ size }) => size === ids.length).map((set) => set.opens)));
      }),
      { seed: 20_261_124, numRuns: 150 },
    );
  });

  const heater: Supplier = { id: 's', country: 'KR', products: [{ hs: ['851629'] }], targetMarkets: ['EU', 'GB'], certifications: [{ certification: 'iecee-cb', status: 'held' }] };
  const market: Buyer[] = [
    ...Array.from({ length: 3 }, (_, i): Buyer => ({ id: `pl${i}`, country: 'PL', wants: [{ hs: ['851629'] }] })),
    { id: 'gb', country: 'GB', wants: [{ hs: ['851629'] }] },
    { id: 'iso', country: 'DE', wants: [{ hs: ['851629'] }], requires: ['iso-9001'] },
    { id: 'far', country: 'BR', wants: [{ hs: ['851629'] }], requires: ['iso-14001'] },
  ];
  const matcher = createMatcher({ buyers: market, on: ON, validate: false });

  test('takes what goes together as a set: no part of CE opens the EU alone', () => {
    const result = whatIf(matcher, heater, { validate: false });
    expect(result.buyers).toEqual({ considered: 5, open: 0, lacking: 5 });
    expect(result.best[0]!.opens).toBe(1);
    expect(result.best.at(-1)).toMatchObject({ opens: 4 });
    expect([...result.best.at(-1)!.certificates].sort()).toEqual(['eu-ce-emc', 'eu-ce-lvd', 'eu-rohs']);
    expect(result.certificates.map((c) => c.id)).not.toContain('iso-14001');
  });

  test('names months and cost only where a source gives them, and what shortens the way', () => {
    const { certificates } = whatIf(matcher, heater, { validate: false });
    expect(certificates.find((c) => c.id === 'eu-ce-lvd')).toMatchObject({ months: null, costUsd: null, effortSource: null, shortenedBy: ['iecee-cb'] });
    const uz = createMatcher({ buyers: [{ id: 'u', country: 'UZ', wants: [{ hs: ['330499'] }] }], on: ON, validate: false });
    expect(whatIf(uz, { id: 's', country: 'KR', products: [{ hs: ['330499'] }], certifications: [] }, { validate: false }).certificates[0]).toMatchObject({ id: 'uz-conformity', months: [1, 1.5], costUsd: [2000, 4000], effortSource: expect.stringContaining('pcn-global') as string });
  });

  test('never counts a filing that belongs to each importer', () => {
    const vn = createMatcher({ buyers: [{ id: 'v', country: 'VN', wants: [{ hs: ['330499'] }], requires: ['vn-cosmetic'] }], on: ON, validate: false });
    expect(whatIf(vn, { id: 's', country: 'KR', products: [{ hs: ['330499'] }], certifications: [] }, { validate: false }).certificates).toEqual([]);
  });

  test('misuse is answered with what to give', () => {
    expect(() => whatIf(matcher, heater, { most: 4 })).toThrow('Give 1, 2 or 3');
  });
});

describe('what would lift one pair', () => {
  const serum: Supplier = { id: 's', country: 'KR', products: [{ hs: ['330499'] }], certifications: [] };
  const all: Buyer[] = [
    { id: 'a', country: 'PL', wants: [{ hs: ['330499'] }], requires: ['eu-cpnp', 'iso-22716'] },
    { id: 'b', country: 'PL', wants: [{ hs: ['330499'] }], requires: ['iso-9001'] },
    { id: 'c', country: 'PL', wants: [{ hs: ['330499'] }] },
  ];
  const matcher = createMatcher({ buyers: all, on: ON, validate: false });

  test('is the smallest sets, confirmed by scoring again', () => {
    const { before, sets } = whatIfPair(matcher, serum, 'a', { validate: false });
    expect(before).toMatchObject({ rank: 3, verdict: 'not-recommended' });
    expect(sets.length).toBeGreaterThan(0);
    for (const { certificates, after } of sets) {
      const again = matcher.explainPair(withCertificates(serum, certificates), 'a', { validate: false });
      expect([again.match.score, again.match.rank, again.match.explanation!.verdict.code]).toEqual([after.score, after.rank, after.verdict]);
    }
    expect(sets.at(-1)).toMatchObject({ certificates: ['eu-cpnp', 'iso-22716'], after: { verdict: 'recommended' } });
  });

  test('is nothing where nothing is lacking', () => {
    expect(whatIfPair(matcher, serum, 'c', { validate: false }).sets).toEqual([]);
  });
});
