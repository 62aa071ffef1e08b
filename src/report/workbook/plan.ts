/** What a column holds: how it is written and shown. An `input` column is left for people to fill. */
export type ColumnKind = 'text' | 'wrap' | 'integer' | 'points' | 'day' | 'input';

export interface Column {
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Values offered where people fill the column. */
  readonly choices?: readonly string[];
}

/** A text is never a formula; a day is YYYY-MM-DD in a `day` column; null and undefined leave the cell blank. */
export type CellValue = string | number | null | undefined;

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns kept in sight while scrolling sideways. */
  readonly frozen?: number;
  /** Filled when all else is. */
  readonly late?: true;
}
