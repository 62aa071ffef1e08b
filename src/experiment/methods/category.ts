import { codeLevels } from '../../features/product/codes';
import type { Product } from '../../schema/product';
import { candidateCount, countPartners, relevantDeals, type Deal, type World } from '../world';
import type { Method } from './method';

/**
 * Weight of the coarser level in the share of a finer one, in past partners. Chosen on un-goods among 1, 5, 20 and 100 with
 * 2015 to learn from and 2016 to judge by.
 */
const SMOOTHING = 5;

type Level = ReadonlyMap<string, number>;

/** A product's codes from the coarsest level to the finest; a level that says the same as the one before is left out. */
function levelsOf(product: Product): Level[] {
  const { chapter, heading, subheading } = codeLevels(product);
  const levels: Level[] = [];
  for (const level of [chapter, heading, subheading]) {
    const before = levels.at(-1);
    const same = before !== undefined && level.size === before.size && [...level.keys()].every((key) => before.has(key));
    if (level.size > 0 && !same) levels.push(level);
  }
  return levels;
}

/** Past partners under one code: by candidate and in all, each pair once, inferred codes by their weight. */
interface Share {
  total: number;
  readonly byCandidate: Map<number, number>;
}

function countShares(world: World, deals: readonly Deal[]): Map<string, Share> {
  const pairs = new Map<string, Map<string, { candidate: number; weight: number }>>();
  for (const { query, candidate, contract } of deals) {
    // A deal that does not say what it was about was about what the supplier makes.
    const goods = contract.product ? [contract.product] : world.suppliers[world.supplierAt.get(contract.supplierId)!]!.products;
    for (const [key, weight] of goods.flatMap(levelsOf).flatMap((level) => [...level])) {
      let under = pairs.get(key);
      if (!under) pairs.set(key, (under = new Map()));
      const pair = `${query} ${candidate}`;
      under.set(pair, { candidate, weight: Math.max(weight, under.get(pair)?.weight ?? 0) });
    }
  }
  const shares = new Map<string, Share>();
  for (const [key, under] of pairs) {
    const share: Share = { total: 0, byCandidate: new Map() };
    for (const { candidate, weight } of under.values()) {
      share.total += weight;
      share.byCandidate.set(candidate, (share.byCandidate.get(candidate) ?? 0) + weight);
    }
    shares.set(key, share);
  }
  return shares;
}

/** Share of all past partners; half a partner for everyone keeps what was never seen above nothing. */
function baseShares(deals: readonly Deal[], candidates: number): number[] {
  const partners = countPartners(deals, candidates);
  const all = partners.reduce((sum, n) => sum + n, 0) + 0.5 * candidates;
  return partners.map((n) => (n + 0.5) / all);
}

type Read = readonly (readonly { readonly total: number; readonly parts: readonly (readonly [weight: number, byCandidate: ReadonlyMap<number, number>])[] }[])[];

/**
 * The rule a good clerk goes by: who bought goods of this code before? For each product of who asks, the candidate's share of
 * the past partners under its code, smoothed from the finest code to the coarser ones to plain popularity; the products'
 * shares are multiplied (naive Bayes).
 */
export function category(world: World): Method {
  const deals = relevantDeals(world);
  const shares = countShares(world, deals);
  const base = baseShares(deals, candidateCount(world));
  const read = (products: readonly Product[]): Read =>
    products.map((product) =>
      levelsOf(product).map((level) => {
        const known = [...level].flatMap(([key, weight]) => (shares.has(key) ? [[weight, shares.get(key)!] as const] : []));
        return { total: known.reduce((sum, [weight, { total }]) => sum + weight * total, 0), parts: known.map(([weight, { byCandidate }]) => [weight, byCandidate] as const) };
      }),
    );
  const score = (products: Read, candidate: number): number => {
    if (products.length === 0) return Math.log(base[candidate]!);
    let sum = 0;
    for (const levels of products) {
      let share = base[candidate]!;
      for (const { total, parts } of levels) {
        let own = 0;
        for (const [weight, byCandidate] of parts) own += weight * (byCandidate.get(candidate) ?? 0);
        share = (own + SMOOTHING * share) / (total + SMOOTHING);
      }
      sum += Math.log(share);
    }
    return sum;
  };
  if (world.direction === 'supplier') {
    return {
      prepare(supplier) {
        const products = read(world.suppliers[supplier]!.products);
        return (buyer) => score(products, buyer);
      },
    };
  }
  const wants = world.buyers.map((buyer) => read(buyer.wants));
  return { prepare: (supplier) => (buyer) => score(wants[buyer]!, supplier) };
}
