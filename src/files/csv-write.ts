/** Spreadsheets run cells that begin so as formulas. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A cell's text made harmless for spreadsheets: an apostrophe before what would run as a formula; plain numbers stay. */
export const guardCell = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

const quote = (text: string): string => (/[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** CSV (RFC 4180) that Korean Excel opens right: UTF-8 with a byte order mark, CRLF, no live formulas. */
export function writeCsv(headers: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const line = (cells: readonly (string | number | undefined)[]): string => cells.map((cell) => quote(guardCell(cell === undefined ? '' : String(cell)))).join(',');
  return `\ufeff${[headers, ...rows].map(line).join('\r\n')}\r\n`;
}
