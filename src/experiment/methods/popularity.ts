import { candidateCount, countPartners, relevantDeals, type World } from '../world';
import type { Method } from './method';

/** How many different partners a candidate had up to the split: the same list for everyone who asks. */
export function popularity(world: World): Method {
  const partners = countPartners(relevantDeals(world), candidateCount(world));
  return { prepare: (supplier) => (world.direction === 'supplier' ? (buyer) => partners[buyer]! : () => partners[supplier]!) };
}
