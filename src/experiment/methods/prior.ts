import { Candidates } from '../../score/candidates';
import { createScorer } from '../../score/score';
import { PRIOR } from '../../score/weights';
import type { World } from '../world';
import type { Method } from './method';

/** The library's own score before any contract is seen: exactly what `match` gives. */
export function prior({ suppliers, buyers, asOf }: World): Method {
  const candidates = new Candidates();
  for (const buyer of buyers) candidates.add(buyer);
  const list = buyers.map(({ id }) => candidates.byId.get(id)!);
  return {
    prepare(supplier) {
      const { score } = createScorer(suppliers[supplier]!, candidates, PRIOR, asOf);
      return (buyer) => score(list[buyer]!).score;
    },
  };
}
