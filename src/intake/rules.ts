import type { Rule } from '../schema/rule';
import { rule as schema } from '../schema/rule';
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
