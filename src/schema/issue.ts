/** Kinds of bad data. Codes are stable; messages are for people and may change. */
export type IssueCode =
  | 'cell-cut'
  | 'cell-error'
  | 'cells-beyond-header'
  | 'certification-not-recognised'
  | 'contracts-not-past'
  | 'country-conflict'
  | 'currency-not-usd'
  | 'date-from-serial'
  | 'date-not-understood'
  | 'date-year-restored'
  | 'duplicate-id'
  | 'fact-after-split'
  | 'field-missing'
  | 'field-unmapped'
  | 'history-without-day'
  | 'hs-heading-only'
  | 'hs-not-understood'
  | 'hs-revised'
  | 'hs-split'
  | 'hs-zero-restored'
  | 'id-missing'
  | 'line-not-json'
  | 'number-not-understood'
  | 'party-placeholder'
  | 'party-twice'
  | 'party-unknown'
  | 'personal-data-masked'
  | 'place-not-recognised'
  | 'product-not-classified'
  | 'products-missing'
  | 'quote-not-closed'
  | 'row-not-an-object'
  | 'sheet-not-read'
  | 'stage-before-amount'
  | 'stage-from-amount'
  | 'value-invalid'
  | 'value-not-recognised';

/** One problem in the data: where, what was found, what was expected. The rest of the data is kept. */
export interface Issue {
  readonly code: IssueCode;
  /** An error lost a row or a stated value; a warning did not. */
  readonly severity: 'error' | 'warning';
  readonly source?: string;
  /** Counted from 1 as the file shows it, the header included. Absent: the whole file. */
  readonly row?: number;
  readonly path?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** The cells it was found in, as spreadsheets name them ("C7"): the first twenty. In CSV the row is the line of the file. */
  readonly cells?: readonly string[];
  /** Personal data masked, cut at 40 characters. */
  readonly found?: string;
  /** How many times the same thing was found; the row is the first. */
  readonly count?: number;
  readonly message: string;
}
