import { BuyerMatchError } from '../errors';
import { rule as schema, type Rule } from '../schema/rule';
import { conform } from './conform';
import { resolvePlaces, resolvePrefixes } from './resolve';
import { readRows, type ReadOptions, type ReadResult } from './supplier';

/** The office's hard rules from rows; places and codes resolved. */
export function readRules(rows: Iterable<unknown>, options: ReadOptions = {}): ReadResult<Rule> {
  return readRows(rows, options, (plain, row, issues) => {
    const value = conform(schema, plain, row, issues);
    if (!value) return undefined;
    const buyerCountries = resolvePlaces(value.buyerCountries, 'buyerCountries', { row, issues });
    const hs = resolvePrefixes(value.hs, 'hs', { row, issues });
    return { ...value, ...(buyerCountries ? { buyerCountries } : {}), ...(hs ? { hs } : {}) };
  });
}

/**
 * Rules as they will be applied. A rule with a mistake is refused, not mended: without the condition that was wrong it
 * would shut out more than the office decided.
 */
export function requireRules(rows: Iterable<unknown>, options: ReadOptions = {}): Rule[] {
  const { values, issues } = readRules(rows, options);
  const [first] = issues;
  if (first) throw new BuyerMatchError('rules-invalid', `A rule cannot be applied as it stands${first.row === undefined ? '' : ` (rule ${first.row})`}${first.path ? `, ${first.path}` : ''}: ${first.message}`, { remedy: 'Mend the rule and run again.' });
  return values;
}
