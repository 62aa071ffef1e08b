import type { IssueList } from '../intake/issues';
import { createRandom, shuffle } from '../random';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';

/** Buyers as they were known at the split: what is dated after it is taken out, and reported. */
export function asKnown(buyers: readonly Buyer[], trainUntil: string, issues: IssueList): { buyers: Buyer[]; facts: number } {
  let facts = 0;
  const late = (path: string, day: string): void => {
    facts++;
    issues.add('fact-after-split', { path }, day, trainUntil);
  };
  const known = buyers.map((buyer) => {
    const { lastActiveOn, evidence, ...rest } = buyer;
    const active = lastActiveOn !== undefined && lastActiveOn > trainUntil;
    const kept = evidence?.filter(({ on }) => on <= trainUntil);
    if (!active && kept?.length === evidence?.length) return buyer;
    if (active) late('lastActiveOn', lastActiveOn);
    for (const { on } of evidence ?? []) if (on > trainUntil) late('evidence.on', on);
    return { ...rest, ...(active || lastActiveOn === undefined ? {} : { lastActiveOn }), ...(kept && kept.length > 0 ? { evidence: kept } : {}) };
  });
  return { buyers: known, facts };
}

/**
 * Contracts with their buyers dealt out anew, before and after the split apart: who is popular stays as it was, who deals
 * with whom becomes chance. Whatever still ranks better than popularity then knows what it should not.
 */
export function shuffleLabels(contracts: readonly Contract[], trainUntil: string, seed: number): Contract[] {
  const random = createRandom(seed);
  const deal = (part: readonly Contract[]): Map<string, string> => {
    const buyerIds = shuffle(part.map(({ buyerId }) => buyerId), random);
    return new Map(part.map(({ id }, i) => [id, buyerIds[i]!]));
  };
  const dealt = new Map([...deal(contracts.filter(({ date }) => date <= trainUntil)), ...deal(contracts.filter(({ date }) => date > trainUntil))]);
  return contracts.map((contract) => ({ ...contract, buyerId: dealt.get(contract.id)! }));
}
