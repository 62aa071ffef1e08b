import { contract as schema, STAGES, type Contract } from '../schema/contract';
import { dayAt } from './day';
import { conform } from './conform';
import { resolveProducts } from './resolve';
import { findStage } from './stages';
import { readRows, type ReadOptions, type ReadResult } from './supplier';

const REQUIRED = ['supplierId', 'buyerId', 'date', 'stage'] as const;

/**
 * Past deals in canonical form: stages by name whatever the office wrote ("견적 제출"), days, products with their codes. A
 * row without its parties, day or stage cannot be used and is an issue.
 */
export function readContracts(rows: Iterable<unknown>, options: ReadOptions = {}): ReadResult<Contract> {
  return readRows(rows, options, (plain, row, issues) => {
    const fields = plain as Record<string, unknown>;
    const missing = REQUIRED.filter((field) => fields[field] === undefined);
    if (missing.length > 0) {
      issues.add('field-missing', { row, path: missing[0] }, missing.join(', '));
      return undefined;
    }
    const { stage, date } = fields;
    if (typeof stage === 'string') {
      const found = findStage(stage);
      if (!found) {
        issues.add('value-not-recognised', { row, path: 'stage' }, stage, STAGES.join(', '));
        return undefined;
      }
      fields['stage'] = found;
    }
    if (typeof date === 'string') {
      const day = dayAt(date, { row, path: 'date' }, issues);
      if (day === undefined) return undefined;
      fields['date'] = day;
    }
    const value = conform(schema, fields, row, issues);
    if (!value?.product) return value;
    return { ...value, product: resolveProducts([value.product], 'product', { row, issues })[0]! };
  });
}
