import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';
import { BuyerMatchError } from '../errors';
import { readSuppliers, type ReadOptions } from './supplier';

export { readBuyers } from './buyer';
export { readContracts } from './contract';
export { requireModel } from './model';
export { readOutcomes, type OutcomeOptions } from './outcomes';
export { pastContracts } from './past';
export { ruleFault, requireRules } from './rules';
export { readSuppliers, type ReadOptions, type ReadResult } from './supplier';

/** One supplier from one row; an error when nothing of it can be used. */
export function readSupplier(row: unknown, options: ReadOptions = {}): { value: Supplier; issues: Issue[] } {
  const { values, issues } = readSuppliers([row], { rowOf: () => undefined, ...options });
  const [value] = values;
  if (!value) throw new BuyerMatchError('argument-invalid', 'This is not a supplier that can be matched.', { got: issues[0]?.message ?? 'nothing', remedy: 'Give an object with an id and products.' });
  return { value, issues };
}
