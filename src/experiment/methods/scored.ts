import { historyBefore, type History } from '../../history';
import type { Model } from '../../schema/model';
import { Candidates } from '../../score/candidates';
import { createScorer } from '../../score/score';
import { PRIOR, weightsOf, type Weights } from '../../score/weights';
import type { World } from '../world';
import type { Method } from './method';

/** The library's own score: exactly what `match` gives on the first day after the split. */
function scored({ suppliers, buyers, asOf }: World, weights: Weights, history?: History): Method {
  const candidates = new Candidates(history);
  for (const buyer of buyers) candidates.add(buyer);
  const list = buyers.map(({ id }) => candidates.byId.get(id)!);
  return {
    prepare(supplier) {
      const { score } = createScorer(suppliers[supplier]!, candidates, weights, asOf);
      return (buyer) => score(list[buyer]!).score;
    },
  };
}

/** Before any contract is seen. */
export const prior = (world: World): Method => scored(world, PRIOR);

/** As a model has learned to weigh, with the history of the contracts up to the split. */
export function trained(world: World, model: Model): Method {
  const byId = <T extends { readonly id: string }>(parties: readonly T[]): Map<string, T> => new Map(parties.map((party) => [party.id, party]));
  return scored(world, weightsOf(model), historyBefore(world.asOf, world.training, { suppliers: byId(world.suppliers), buyers: byId(world.buyers) }));
}
