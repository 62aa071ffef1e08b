import { expect } from 'vitest';
import { createMatcher, type MatchResult, rankExhaustively } from '../../src';
import type { Supplier } from '../../src/schema/supplier';
import type { Case } from './cases';

/** Answers suppliers over the buyers of a case. */
export type Engine = (c: Case) => (supplier: Supplier) => MatchResult;

export const indexed: Engine = (c) => {
  const matcher = createMatcher({ ...c.matcher, buyers: c.buyers });
  return (supplier) => matcher.match(supplier, c.match);
};

/** Fails unless an engine answers every supplier of a case as the definition does: to the last bit, nothing more and nothing less. */
export function agree(c: Case, engine: Engine): void {
  const answer = engine(c);
  for (const supplier of c.suppliers) expect(answer(supplier)).toStrictEqual(rankExhaustively(supplier, c.buyers, { ...c.matcher, ...c.match }));
}
