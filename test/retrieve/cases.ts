import fc from 'fast-check';
import type { MatchOptions, MatcherOptions } from '../../src';
import { train } from '../../src/learn';
import { createRandom } from '../../src/random';
import type { Buyer } from '../../src/schema/buyer';
import type { Model } from '../../src/schema/model';
import type { Rule } from '../../src/schema/rule';
import type { Supplier } from '../../src/schema/supplier';
import { buyerBody, contracts, ON, product, supplier } from '../support/generators';
import { market } from '../support/market';

/** One comparison of an index with the definition. */
export interface Case {
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly matcher: Omit<MatcherOptions, 'buyers'>;
  readonly match: MatchOptions;
}

const trained: Model = train({ ...market(7, 60), validate: false });

/** A model as training or an officer's hand may leave it: any points that keep their signs and never turn back. */
export function anyModel(seed: number): Model {
  const random = createRandom(seed);
  const scale = [5, 60, 300][random.below(3)]!;
  const terms = trained.terms.map((term) => {
    if (random.unit() < 0.3) return term;
    let level = 0;
    const learned = term.values.map((_, i) => (i === 0 ? 0 : (level += (term.sign === 'positive' ? 1 : -1) * (random.unit() < 0.2 ? 0 : random.unit() * scale))));
    return { ...term, learned };
  });
  return { ...trained, bias: random.below(3) === 0 ? 0 : random.unit() * 40 - 20, terms };
}

const rules: fc.Arbitrary<Rule[]> = fc.subarray<Rule>([
  { id: 'country', reason: 'r', source: 's', buyerCountries: ['VN', 'CIS'] },
  { id: 'goods', reason: 'r', source: 's', hs: ['3304'], until: '2026-06-30' },
  { id: 'party', reason: 'r', source: 's', buyerIds: ['b1', 'b3', 'b4'], supplierIds: ['s1'] },
]);

/** Many buyers of few kinds, so that scores tie, some of them without any goods, country or condition. */
const manyBuyers: fc.Arbitrary<Buyer[]> = fc
  .tuple(fc.array(buyerBody, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: 1000 }), fc.constantFrom(1, 2, 4))
  .map(([bodies, seed, times]) => {
    const random = createRandom(seed);
    return Array.from({ length: bodies.length * times }, (_, i) => ({ id: `b${random.below(1000)}-${i}`.slice(0, random.below(2) === 0 ? undefined : 2 + random.below(4)), ...bodies[i % bodies.length] }) as Buyer);
  })
  .map((buyers) => [...new Map(buyers.map((buyer) => [buyer.id, buyer])).values()]);

const oneKind = (kind: 'codes' | 'words' | 'both') => product.map((goods) => (kind === 'codes' ? { hs: goods.hs ?? ['330499'] } : kind === 'words' ? { name: goods.name ?? '세럼' } : goods));
const someone: fc.Arbitrary<Supplier> = fc.oneof(
  supplier,
  fc.tuple(supplier, oneKind('codes')).map(([s, goods]) => ({ ...s, products: [goods] })),
  fc.tuple(supplier, oneKind('words')).map(([s, goods]) => ({ ...s, products: [goods], targetMarkets: ['WORLD'] })),
);

export const cases: fc.Arbitrary<Case> = fc
  .record({
    suppliers: fc.array(someone, { minLength: 1, maxLength: 3 }),
    buyers: manyBuyers,
    rules,
    on: fc.option(fc.constant(ON), { nil: undefined }),
    model: fc.option(fc.integer({ min: 1, max: 1000 }).map(anyModel), { nil: undefined }),
    contracts: fc.option(contracts, { nil: undefined }),
    k: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 120 })),
    minScore: fc.constantFrom(0, -1e9, -300, 80, 150.5),
    includeClosed: fc.boolean(),
    filtered: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  })
  .map(({ suppliers, buyers, rules, on, model, contracts, k, minScore, includeClosed, filtered }) => ({
    suppliers,
    buyers,
    matcher: { rules, validate: false, ...(on ? { on } : {}), ...(model ? { model } : {}), ...(contracts ? { contracts, suppliers } : {}) },
    match: { k, minScore, includeClosed, validate: false, explain: false, ...(filtered ? { filter: ({ id }: Buyer) => id.length % 3 !== filtered % 3 } : {}) },
  }));
