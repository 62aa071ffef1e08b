export { whatIfPair, type PairCase, type PairOptions, type PairOutcome, type PairWhatIf } from './what-if-pair';
export { whatIf, type SetCase, type SupplierWhatIf, type WhatIfOptions } from './what-if';
export type { CertificateFacts } from './certificate';
