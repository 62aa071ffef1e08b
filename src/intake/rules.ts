import { BuyerMatchError } from '../errors';
import type { Issue, IssueCode } from '../schema/issue';
import { rule as schema, type Rule } from '../schema/rule';
import { conform } from './conform';
import { resolvePlaces } from './resolve';
import { resolvePrefixes } from './resolve-hs';
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

/** What may be mended in a rule: a code of an older revision stands for the very goods the office named. */
const MENDED: readonly string[] = ['hs-revised', 'hs-split'] satisfies IssueCode[];

/** The first issue that leaves a rule without the meaning it was given. */
export const ruleFault = (issues: readonly Issue[]): Issue | undefined => issues.find(({ code }) => !MENDED.includes(code));

/**
 * Rules as they will be applied, and which of their codes were of an older revision. A rule with a mistake is refused, not
 * mended: without the condition that was wrong it would shut out more than the office decided.
 */
export function requireRules(rows: Iterable<unknown>, options: ReadOptions = {}): ReadResult<Rule> {
  const read = readRules(rows, options);
  const first = ruleFault(read.issues);
  if (first) throw new BuyerMatchError('rules-invalid', `A rule cannot be applied as it stands${first.row === undefined ? '' : ` (rule ${first.row})`}${first.path ? `, ${first.path}` : ''}: ${first.message}`, { remedy: 'Mend the rule and run again.' });
  return read;
}
