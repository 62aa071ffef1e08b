import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, Matcher, type MatchOptions, rankExhaustively } from '../../src';
import type { Buyer } from '../../src/schema/buyer';
import type { Supplier } from '../../src/schema/supplier';
import { agree, indexed } from './agree';
import { type Case, cases } from './cases';

const SEED = { seed: 20_261_124, numRuns: 150 };

/** The answer of the definition over the buyers given. */
const definition = ({ matcher }: Case, supplier: Supplier, buyers: Iterable<Buyer>, match: MatchOptions) => rankExhaustively(supplier, buyers, { ...matcher, ...match });

describe('the index gives the answer of the definition', () => {
  test('ids, order, scores and contributions to the last bit, and what was left out', () => {
    fc.assert(
      fc.property(cases, (c) => {
        agree(c, indexed);
      }),
      SEED,
    );
  });

  test('page by page', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const matcher = createMatcher({ ...c.matcher, buyers: c.buyers });
        const [supplier] = c.suppliers as [Supplier];
        let after = matcher.match(supplier, c.match).matches.at(-1);
        for (let page = 0; after && page < 3; page++) {
          const next = matcher.match(supplier, { ...c.match, after });
          expect(next).toStrictEqual(definition(c, supplier, c.buyers, { ...c.match, after }));
          after = next.matches.at(-1);
        }
      }),
      SEED,
    );
  });

  test('after buyers were added, replaced and removed', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.record({ from: fc.nat(99), count: fc.integer({ min: 1, max: 20 }), remove: fc.boolean() }), { maxLength: 6 }), (c, steps) => {
        const half = Math.ceil(c.buyers.length / 2);
        const matcher = createMatcher({ ...c.matcher, buyers: c.buyers.slice(0, half) });
        const known = new Map(c.buyers.slice(0, half).map((buyer) => [buyer.id, buyer]));
        const [supplier] = c.suppliers as [Supplier];
        for (const { from, count, remove } of steps) {
          const some = c.buyers.slice(from % c.buyers.length).slice(0, count);
          if (remove) {
            expect(matcher.remove(some.map(({ id }) => id))).toBe(some.filter(({ id }) => known.delete(id)).length);
          } else {
            // A replaced buyer is another one: it takes over the goods of its neighbour.
            const changed = some.map((buyer, i) => ({ ...buyer, wants: some[(i + 1) % some.length]!.wants }));
            matcher.add(changed);
            for (const buyer of changed) known.set(buyer.id, buyer);
          }
          expect(matcher.size).toBe(known.size);
          if (!c.matcher.contracts) expect(matcher.match(supplier, c.match)).toStrictEqual(definition(c, supplier, known.values(), c.match));
        }
      }),
      SEED,
    );
  });

  test('after it was saved and loaded, and changed after that', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const built = createMatcher({ ...c.matcher, buyers: c.buyers });
        const loaded = Matcher.load(built.save());
        const [supplier] = c.suppliers as [Supplier];
        for (const explain of [false, true]) expect(loaded.match(supplier, { ...c.match, explain })).toEqual(built.match(supplier, { ...c.match, explain }));
        const gone = c.buyers.slice(0, 5).map(({ id }) => id);
        const more = c.buyers.slice(0, 3).map((buyer) => ({ ...buyer, id: `new ${buyer.id}` }));
        for (const matcher of [built, loaded]) {
          matcher.remove(gone);
          matcher.add(more);
        }
        expect(loaded.match(supplier, c.match)).toStrictEqual(built.match(supplier, c.match));
        expect(Matcher.load(loaded.save()).match(supplier, c.match)).toStrictEqual(built.match(supplier, c.match));
      }),
      { ...SEED, numRuns: 60 },
    );
  });

  test('the rank of a single pair, and every pair that is visited', () => {
    fc.assert(
      fc.property(cases, (c) => {
        const matcher = createMatcher({ ...c.matcher, buyers: c.buyers });
        const [supplier] = c.suppliers as [Supplier];
        const all = definition(c, supplier, c.buyers, { k: 1e6, minScore: -1e9, validate: false, explain: false, includeClosed: c.match.includeClosed });
        for (const { buyerId, rank, score } of all.matches) expect(matcher.explainPair(supplier, buyerId, { validate: false, includeClosed: c.match.includeClosed }).match).toMatchObject({ rank, score });
        const seen = new Map<string, unknown>();
        matcher.scan(supplier, ({ id }, score, contributions) => void seen.set(id, { score, contributions }), { validate: false, includeClosed: c.match.includeClosed });
        expect(seen).toStrictEqual(new Map(all.matches.map(({ buyerId, score, contributions }) => [buyerId, { score, contributions }])));
      }),
      { ...SEED, numRuns: 40 },
    );
  });
});
