import { gradeOf } from './grades';
import type { World } from './world';

/** One party that asks, and what came of it after the split. Parties are named by their places in the world. */
export interface Query {
  readonly party: number;
  /** Grade by candidate, each above 0. */
  readonly relevant: ReadonlyMap<number, number>;
  /** Candidates not ranked, because the pair was known at the split and only new pairs are asked for. */
  readonly left: ReadonlySet<number>;
  /** The party had no contract up to the split, at any stage. */
  readonly cold: boolean;
}

export interface Counted {
  readonly queries: number;
  readonly pairs: number;
}

export interface Judgements {
  /** In id order of the parties. */
  readonly queries: readonly Query[];
  /** Relevant pairs of which a party is in no file, and the queries that had no other. */
  readonly unreachable: Counted;
  /** Relevant pairs that were known at the split, left out when only new ones are asked for, and the queries that had no other. */
  readonly known: Counted;
}

interface Sides {
  readonly query: string;
  readonly candidate: string;
}

/** What the contracts after the split say, from the side of those who ask. */
export function judge(world: World, pairs: 'all' | 'new'): Judgements {
  const { direction, training, test, relevantFrom } = world;
  const [queryAt, candidateAt] = direction === 'supplier' ? [world.supplierAt, world.buyerAt] : [world.buyerAt, world.supplierAt];
  const sidesOf = ({ supplierId, buyerId }: { readonly supplierId: string; readonly buyerId: string }): Sides => (direction === 'supplier' ? { query: supplierId, candidate: buyerId } : { query: buyerId, candidate: supplierId });

  const met = new Map<string, Set<string>>();
  for (const contract of training) {
    const { query, candidate } = sidesOf(contract);
    const known = met.get(query);
    if (known) known.add(candidate);
    else met.set(query, new Set([candidate]));
  }

  const grades = new Map<string, Map<string, number>>();
  for (const contract of test) {
    const grade = gradeOf(contract.stage, relevantFrom);
    if (grade === 0) continue;
    const { query, candidate } = sidesOf(contract);
    let own = grades.get(query);
    if (!own) grades.set(query, (own = new Map()));
    own.set(candidate, Math.max(own.get(candidate) ?? 0, grade));
  }

  const queries: Query[] = [];
  const unreachable = { queries: 0, pairs: 0 };
  const known = { queries: 0, pairs: 0 };
  for (const [query, own] of grades) {
    const party = queryAt.get(query);
    const before = met.get(query) ?? new Set<string>();
    const relevant = new Map<number, number>();
    let knownPairs = 0;
    for (const [candidate, grade] of own) {
      const at = candidateAt.get(candidate);
      if (party === undefined || at === undefined) unreachable.pairs++;
      else if (pairs === 'new' && before.has(candidate)) knownPairs++;
      else relevant.set(at, grade);
    }
    known.pairs += knownPairs;
    if (party !== undefined && relevant.size > 0) {
      const left = pairs === 'new' ? [...before].flatMap((candidate) => candidateAt.get(candidate) ?? []) : [];
      queries.push({ party, relevant, left: new Set(left), cold: before.size === 0 });
    } else if (knownPairs > 0) known.queries++;
    else unreachable.queries++;
  }
  queries.sort((a, b) => a.party - b.party);
  return { queries, unreachable, known };
}
