import { matching, type Matcher as MatcherOver } from './matching';
import type { Buyer } from './schema/buyer';
import type { Contract } from './schema/contract';
import type { Model } from './schema/model';
import type { Rule } from './schema/rule';
import type { Supplier } from './schema/supplier';

const asTheyAre = <T>(rows: Iterable<unknown>) => ({ values: [...rows] as T[], issues: [] });

/**
 * Matching for rows that are canonical already, such as those an earlier reading gave: the same answers as the root's with
 * `validate: false`, without the trade words and the checks, which need not be loaded then.
 */
export const { createMatcher, Matcher, rankExhaustively } = /* @__PURE__ */ matching({
  readBuyers: (rows) => asTheyAre<Buyer>(rows),
  readSuppliers: (rows) => asTheyAre<Supplier>(rows),
  readContracts: (rows) => asTheyAre<Contract>(rows),
  readSupplier: (row) => ({ value: row as Supplier, issues: [] }),
  requireRules: (rows) => asTheyAre<Rule>(rows),
  requireModel: (model) => model as Model,
});
export type Matcher = MatcherOver;
export type { MatcherOptions, MatchOptions } from './matching';
