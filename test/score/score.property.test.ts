import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, rankExhaustively } from '../../src';
import { FEATURES } from '../../src/features';
import { historyBefore } from '../../src/history';
import { readBuyers } from '../../src/intake';
import type { Buyer } from '../../src/schema/buyer';
import type { Contract } from '../../src/schema/contract';
import type { Supplier } from '../../src/schema/supplier';
import { Candidates } from '../../src/score/candidates';
import { compareIds } from '../../src/compare-ids';
import { HS_ENDED } from '../../src/taxonomy/hs-ended-codes';
import { endedCode } from '../../src/taxonomy/hs-revisions';
import { buyers, contracts, ON, product, supplier } from '../support/generators';

const OPTIONS = { validate: false, includeClosed: true, minScore: -1e9, k: 1000 } as const;
const all = (s: Supplier, b: readonly Buyer[]) => rankExhaustively(s, b, { ...OPTIONS, on: ON, explain: false });
const scoreOf = (s: Supplier, b: readonly Buyer[], id: string) => all(s, b).matches.find((m) => m.buyerId === id)?.score;
/** Codes of HS 2012 and 2017 that were divided within one heading. */
const DIVIDED = HS_ENDED.match(/^\d{6}(?= \d{6} )/gm)!.filter((old) => new Set(endedCode(old)!.successors.map((code) => code.slice(0, 4))).size === 1);
const SEED = { seed: 20_261_123 };

describe('the score is its explanation', () => {
  test('contributions added left to right are the score, to the last bit', () => {
    fc.assert(
      fc.property(supplier, buyers, (s, b) => {
        for (const m of all(s, b).matches) {
          expect(m.contributions[0]!.term).toBe('bias');
          expect(m.contributions.reduce((sum, c) => sum + c.points, 0)).toBe(m.score);
        }
      }),
      SEED,
    );
  });

  test('an explained match has the same numbers as one that is not', () => {
    fc.assert(
      fc.property(supplier, buyers, (s, b) => {
        const plain = all(s, b).matches;
        const told = rankExhaustively(s, b, { ...OPTIONS, on: ON }).matches;
        expect(told.map((m) => [m.buyerId, m.rank, m.score, m.contributions.map((c) => [c.term, c.points, c.state])])).toEqual(plain.map((m) => [m.buyerId, m.rank, m.score, m.contributions.map((c) => [c.term, c.points, c.state])]));
      }),
      SEED,
    );
  });

  test('the order is total: score down, then id up by code point', () => {
    fc.assert(
      fc.property(supplier, buyers, (s, b) => {
        const { matches } = all(s, b);
        matches.forEach((m, i) => {
          expect(m.rank).toBe(i + 1);
          const before = matches[i - 1];
          if (before) expect(before.score > m.score || (before.score === m.score && compareIds(before.buyerId, m.buyerId) < 0)).toBe(true);
        });
      }),
      SEED,
    );
  });

  test('the order of the rows never changes the answer', () => {
    fc.assert(
      fc.property(supplier, buyers, (s, b) => {
        expect(all(s, [...b].reverse())).toEqual(all(s, b));
      }),
      SEED,
    );
  });

  test('a matcher that buyers were added to and removed from answers like a new one', () => {
    fc.assert(
      fc.property(supplier, buyers, buyers, (s, first, second) => {
        const matcher = createMatcher({ buyers: first, validate: false, on: ON });
        matcher.add(second);
        matcher.remove(first.slice(0, 3).map((b) => b.id));
        const now = new Map([...first, ...second].map((b) => [b.id, b]));
        for (const b of first.slice(0, 3)) now.delete(b.id);
        expect(matcher.match(s, OPTIONS)).toEqual(createMatcher({ buyers: now.values(), validate: false, on: ON }).match(s, OPTIONS));
      }),
      SEED,
    );
  });
});

describe('laws every feature keeps', () => {
  const read = (s: Supplier, b: readonly Buyer[], c: readonly Contract[] = []) => {
    const candidates = new Candidates(historyBefore(ON, c, { suppliers: new Map([[s.id, s]]), buyers: new Map(b.map((buyer) => [buyer.id, buyer])) }));
    for (const buyer of b) candidates.add(buyer);
    return FEATURES.map((feature, f) => {
      const reader = feature.prepare(s, { on: ON, words: candidates.collections[f]!, names: candidates.names, history: candidates.history, weigh: (v) => v.reduce((x, y, t) => x + y * feature.terms[t]!.points, 0) });
      return { feature, readings: [...candidates.byId.values()].map((c) => reader(c.keys[f], true)), reader, candidates, f };
    });
  };

  test('values lie in [0, 1], one a term', () => {
    fc.assert(
      fc.property(supplier, buyers, contracts, (s, b, c) => {
        for (const { feature, readings } of read(s, b, c)) {
          for (const { values } of readings) {
            expect(values).toHaveLength(feature.terms.length);
            for (const value of values) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
          }
        }
      }),
      SEED,
    );
  });

  test('equal buyers are read equally, and reading is repeatable', () => {
    fc.assert(
      fc.property(supplier, buyers, contracts, (s, b, c) => {
        for (const { feature, readings, reader, candidates, f } of read(s, b, c)) {
          [...candidates.byId.values()].forEach((c, i) => {
            expect(feature.key(structuredClone(c.buyer), candidates.names)).toEqual(c.keys[f]);
            expect(reader(c.keys[f], true)).toEqual(readings[i]);
          });
        }
      }),
      SEED,
    );
  });

  test('a buyer that says nothing is unknown to every feature and scores nothing', () => {
    fc.assert(
      fc.property(supplier, (s) => {
        const silent: Buyer = { id: 'x', wants: [] };
        for (const { readings } of read(s, [silent])) expect(readings[0]!.state).toBe('unknown');
        expect(scoreOf(s, [silent], 'x')).toBe(0);
      }),
      SEED,
    );
  });

  test('past contracts move no score before they have been learned from', () => {
    fc.assert(
      fc.property(supplier, buyers, contracts, (s, b, c) => {
        const scores = (options: object) => rankExhaustively(s, b, { ...OPTIONS, on: ON, explain: false, ...options }).matches.map((m) => [m.buyerId, m.score, m.contributions]);
        expect(scores({ contracts: c, suppliers: [s] })).toEqual(scores({}));
      }),
      SEED,
    );
  });

  test('every sentence is there in both languages, under the same codes', () => {
    fc.assert(
      fc.property(supplier, buyers, contracts, (s, b, c) => {
        for (const { feature, readings } of read(s, b, c)) {
          for (const { evidence } of readings) {
            if (evidence === undefined) continue;
            const ko = feature.phrase(evidence, 'ko');
            const en = feature.phrase(evidence, 'en');
            expect(en.map((c) => c.code)).toEqual(ko.map((c) => c.code));
            for (const c of [...ko, ...en]) expect(c.text).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      SEED,
    );
  });
});

describe('what must never lower a score', () => {
  test('a closer HS code', () => {
    const CLOSER = [['854143'], ['330510'], ['330410'], ['330499']] as const;
    fc.assert(
      fc.property(buyers, (b) => {
        const offers: Buyer[] = [...b.map((x) => ({ ...x, wants: [] })), { id: 'z', wants: [{ hs: ['330499'] }] }];
        const scores = CLOSER.map((hs) => scoreOf({ id: 's', country: 'KR', products: [{ hs: [...hs] }] }, offers, 'z')!);
        expect(scores).toEqual([...scores].sort((x, y) => x - y));
        expect(new Set(scores).size).toBe(CLOSER.length);
      }),
      SEED,
    );
  });

  test('a divided older code, against its heading alone; nor does it count for more than the code that is meant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIVIDED), fc.integer({ min: 0, max: 8 }), fc.constantFrom('854110', '854143', '851712', '330499', '8541'), (old, pick, own) => {
        const { successors } = endedCode(old)!;
        const meant = successors[pick % successors.length]!;
        const read = (hs: string) => readBuyers([{ id: 'z', wants: [{ hs: [hs] }] }]).values;
        for (const hs of [own, meant]) {
          const score = (wanted: string) => scoreOf({ id: 's', country: 'KR', products: [{ hs: [hs] }] }, read(wanted), 'z')!;
          expect(score(old)).toBeGreaterThanOrEqual(score(meant.slice(0, 4)) - 1e-9);
          if (hs === meant) expect(score(meant)).toBeGreaterThan(score(old));
        }
      }),
      SEED,
    );
  });

  test('a certificate gained', () => {
    fc.assert(
      fc.property(supplier, buyers, fc.constantFrom('eu-cpnp', 'halal', 'iso-9001', 'iso-13485', 'uk-ukca'), (s, b, certification) => {
        const held = Array.isArray(s.certifications) ? s.certifications : [];
        const more: Supplier = { ...s, certifications: [...held, { certification, status: 'held' }] };
        for (const { id } of b) {
          const before = scoreOf(s, b, id);
          if (before !== undefined) expect(scoreOf(more, b, id)!).toBeGreaterThanOrEqual(before);
        }
      }),
      SEED,
    );
  });

  test('a further product', () => {
    fc.assert(
      fc.property(supplier, buyers, product, (s, b, extra) => {
        const more: Supplier = { ...s, products: [...s.products, extra] };
        for (const { id } of b) {
          const before = scoreOf(s, b, id);
          // The first product that can be compared turns unknown into known; from then on more can only help.
          const first = rankExhaustively(s, b, { ...OPTIONS, on: ON, explain: false }).matches.find((m) => m.buyerId === id)?.contributions.some((c) => c.feature === 'product');
          if (before !== undefined && first) expect(scoreOf(more, b, id)!).toBeGreaterThanOrEqual(before - 1e-9);
        }
      }),
      SEED,
    );
  });
});
