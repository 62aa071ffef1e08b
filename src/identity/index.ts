export { findDuplicates, type BuyerList, type DuplicateOptions, type DuplicatePair, type Duplicates, type RecordRef } from './duplicates';
export { explainDuplicate, partText } from './explain';
export { mergeBuyers, type Conflict, type Merged, type Sourced } from './merge';
export type { Part } from './weigh';
