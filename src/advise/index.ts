export { whatIf, type SetCase, type SupplierWhatIf, type WhatIfOptions } from './what-if';
export { whatIfPair, type PairCase, type PairOptions, type PairOutcome, type PairWhatIf } from './what-if-pair';
export type { CertificateFacts } from './certificate';
export { fittingProgrammes, programmeClauses, requireProgrammes, withProgrammes, type Fitting } from './programmes';
export { CHEONGJU_PROGRAMMES } from './cheongju';
export type { Gap, PastSupport, Programme } from '../schema/programme';
