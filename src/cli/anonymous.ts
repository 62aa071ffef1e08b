import type { Buyer } from '../schema/buyer';
import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';

/** Facts that sentences carry, such as a quantity, name no one; columns an office carries along may. */
const ownFacts = (carried: Readonly<Record<string, string>> = {}): Record<string, string> => Object.fromEntries(Object.entries(carried).filter(([key]) => key.startsWith('statement.')));

/** A supplier by its id alone: what names it is taken out before anything is worked out, so that no sentence can tell it. */
export function anonymousSupplier({ name: _name, carried, ...supplier }: Supplier): Supplier {
  return { ...supplier, ...(carried ? { carried: ownFacts(carried) } : {}) };
}

/** A buyer by its id alone, with its goods and conditions. */
export function anonymousBuyer({ name: _name, reference: _reference, statement: _statement, carried, evidence, ...buyer }: Buyer): Buyer {
  return {
    ...buyer,
    ...(carried ? { carried: ownFacts(carried) } : {}),
    ...(evidence ? { evidence: evidence.map(({ note: _note, ...item }) => ({ ...item, source: item.kind })) } : {}),
  };
}

/** An issue without the value it quotes; its place and kind stay. */
export function anonymousIssue({ found, ...issue }: Issue): Issue {
  return found === undefined ? issue : { ...issue, message: issue.message.replaceAll(found, '…') };
}
