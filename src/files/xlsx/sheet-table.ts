import { isIdHeader } from '../../intake/layout';
import type { Csv, CsvRow } from '../csv';
import { filled, findHeader, HEADER_WINDOW, nameHeaders } from '../header';
import type { SheetCells } from './workbook';

/** A sheet as rows under headers. Columns count from A, so that a header's place is its column. */
export interface SheetTable extends Csv {
  readonly sheet: string;
  readonly hidden: boolean;
  /** Cells that hold an error such as #REF!, read as blank. */
  readonly errors: SheetCells['errors'];
}

interface Record {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows of a header, at most, where its cells are merged downwards. */
const HEADER_ROWS = 3;

/** The last row of the header that begins with a record: where cells of it are merged downwards, groups stand above columns. */
function lastOfHeader(header: Record, records: readonly Record[], { merges }: SheetCells): Record {
  const down = merges.filter(({ top, bottom, left, right }) => top === header.row && bottom < top + HEADER_ROWS && left === right).map(({ bottom }) => bottom);
  return records.findLast(({ row }) => down.includes(row)) ?? header;
}

/** The header's cells; where a cell is merged with the ones above, the text stands at the top. */
function withHeadsAbove({ row, cells }: Record, { rows, merges }: SheetCells): string[] {
  const width = Math.max(cells.length, ...merges.filter(({ top, bottom }) => top <= row && row <= bottom).map(({ left }) => left + 1));
  return Array.from({ length: width }, (_, column) => {
    const merge = merges.find(({ top, bottom, left, right }) => top < row && row <= bottom && left === column && right === column);
    return cells[column] || (merge ? (rows.get(merge.top)?.[column] ?? '') : '');
  });
}

/** Texts of one column over the rows of one firm: what repeats is said once. */
const joined = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n');

/**
 * Rows that share a merged number are one row, as where an office merges a firm's cells over its products. Any other merged
 * cell, such as a district over several firms, stands for each of its rows.
 */
function unmerge(records: readonly Record[], { rows, merges }: SheetCells, headers: readonly string[], headerRow: number): Record[] {
  const below = new Map(records.map(({ row, cells }) => [row, [...cells]]));
  const lastRow = records.at(-1)?.row ?? 0;
  for (const { top, bottom, left, right } of merges) {
    if (top <= headerRow || left !== right) continue;
    const text = rows.get(top)?.[left] ?? '';
    const spanned = [];
    for (let row = top; row <= Math.min(bottom, lastRow); row++) if (below.has(row)) spanned.push(row);
    const [first, ...rest] = spanned;
    if (first === undefined || rest.length === 0) continue;
    if (isIdHeader(headers[left] ?? '')) {
      const group = spanned.map((row) => below.get(row)!);
      const width = Math.max(...group.map((cells) => cells.length));
      below.set(first, Array.from({ length: width }, (_, i) => (i === left ? text : joined(group.map((cells) => cells[i] ?? '')))));
      for (const row of rest) below.delete(row);
    } else for (const row of rest) below.get(row)![left] ||= text;
  }
  return [...below].map(([row, cells]) => ({ row, cells }));
}

/** Finds a sheet's header under its title rows and reads what stands below. */
export function sheetTable(sheet: SheetCells): SheetTable {
  const records: Record[] = [...sheet.rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells })).filter(({ cells }) => filled(cells) > 0);
  const facts = { sheet: sheet.name, hidden: sheet.hidden, errors: sheet.errors, problems: [] };
  const first = findHeader(records.slice(0, HEADER_WINDOW));
  if (!first) return { ...facts, headers: [], headerRow: 1, rows: [] };
  const header = lastOfHeader(first, records, sheet);
  const headers = nameHeaders(withHeadsAbove(header, sheet));
  const width = headers.length;
  const below = unmerge(records.filter(({ row }) => row > header.row), sheet, headers, header.row);
  const rows = below.map(({ row, cells }): CsvRow => {
    const beyond = cells.slice(width).filter((cell) => cell.trim() !== '').join(', ');
    return { row, cells: Array.from({ length: width }, (_, i) => cells[i] ?? ''), ...(beyond ? { beyond } : {}) };
  });
  return { ...facts, headers, headerRow: header.row, rows };
}
