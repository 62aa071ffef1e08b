import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import { IssueList } from './issues';
import type { OfficeLocale } from '../locale/locale';

/**
 * Contracts dated before a day; those of that day or later are left out, and counted in an issue. Without a day none is past:
 * what has happened cannot be told from what will.
 */
export function pastContracts(contracts: readonly Contract[], on: string | undefined, locale: OfficeLocale): { past: Contract[]; issues: Issue[] } {
  const issues = new IssueList(locale);
  const past = contracts.filter(({ date }) => on !== undefined && date < on);
  if (past.length < contracts.length) {
    if (on === undefined) issues.add('history-without-day', {}, contracts.length);
    else issues.add('contracts-not-past', {}, contracts.length - past.length, on);
  }
  return { past, issues: issues.list() };
}
