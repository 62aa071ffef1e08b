import { readBuyers, readContracts, readSupplier, readSuppliers, requireModel, requireRules } from './intake';
import { matching, type Matcher as MatcherOver } from './matching';

/** Matching for rows of any origin: what is written is read, checked and, where only words stand, inferred. */
export const { createMatcher, Matcher, rankExhaustively } = /* @__PURE__ */ matching({ readBuyers, readContracts, readSupplier, readSuppliers, requireModel, requireRules });
export type Matcher = MatcherOver;
export type { MatcherOptions, MatchOptions } from './matching';
