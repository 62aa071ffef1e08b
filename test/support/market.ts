import { createRandom } from '../../src/random';
import type { Buyer } from '../../src/schema/buyer';
import type { Contract } from '../../src/schema/contract';
import type { Supplier } from '../../src/schema/supplier';

export interface Market {
  readonly suppliers: Supplier[];
  readonly buyers: Buyer[];
  readonly contracts: Contract[];
}

const goods = (n: number) => ({ name: `goods ${n}`, categories: [{ scheme: 'office', code: `c${n}` }] });

/**
 * A market of four kinds of goods over four years: each supplier has one contract, in four of five cases with the first
 * buyer of its goods, else with any. The last year's suppliers were never seen before.
 */
export function market(seed = 7, size = 300): Market {
  const random = createRandom(seed);
  const suppliers: Supplier[] = [];
  const contracts: Contract[] = [];
  for (let i = 0; i < size; i++) {
    const kind = random.below(4);
    suppliers.push({ id: `s${i}`, country: ['KR', 'VN', 'PL'][i % 3]!, products: [goods(kind)] });
    contracts.push({ id: `k${i}`, supplierId: `s${i}`, buyerId: `b${random.unit() < 0.8 ? kind : random.below(6)}`, date: `${2020 + (i % 4)}-07-01`, stage: 'contracted' });
  }
  return { suppliers, buyers: Array.from({ length: 6 }, (_, i) => ({ id: `b${i}`, country: 'VN', wants: [goods(i % 4)] })), contracts };
}
