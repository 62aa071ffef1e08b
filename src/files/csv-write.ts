import { isFormula } from '../formula';

export type CsvValue = string | number | boolean | null | undefined;

const BOM = '\uFEFF';
const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
/** RFC 4180 asks for comma, quote and line ends; the rest is for readers that guess the delimiter or trim. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A cell's text made harmless for spreadsheets: an apostrophe before what would run as a formula; plain numbers stay. */
export const guardCell = (text: string): string => (isFormula(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that `writeCsv` put before formula text; any other cell comes back as it is. */
export const unguard = (cell: string): string => (cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell);

function printCell(value: CsvValue): string {
  const text = guardCell(value === null || value === undefined ? '' : String(value));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows to go on with, after what `writeCsv` began. */
export const writeCsvRows = (rows: readonly (readonly CsvValue[])[]): string => rows.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');

/** CSV that Excel opens as it is meant: UTF-8 with a byte order mark, CRLF, and no cell that it would run as a formula. */
export const writeCsv = (headers: readonly CsvValue[], rows: readonly (readonly CsvValue[])[]): string => BOM + writeCsvRows([headers, ...rows]);
