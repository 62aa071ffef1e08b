import { closingQuote } from './csv-cells';

export type Delimiter = ',' | '\t' | ';';

/** In order of preference when all else is equal: tabs and semicolons are rarer inside words than commas. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
const SAMPLE_LINES = 20;
const ENDS_CELL = /^[,;\t\r\n]?$/;

/** How often each delimiter stands outside quotes, for each of the first lines that are not empty. */
function countByLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = [];
  let line = new Map<string, number>();
  let blank = true;
  let startsCell = true;
  for (let at = 0; at <= text.length && lines.length < SAMPLE_LINES; at++) {
    const sign = text[at];
    if (sign === '"' && startsCell) {
      const close = closingQuote(text, at + 1);
      if (close !== -1 && ENDS_CELL.test(text[close + 1] ?? '')) at = close;
      blank = false;
      startsCell = false;
    } else if (sign === undefined || sign === '\n' || sign === '\r') {
      if (!blank) lines.push(line);
      line = new Map();
      blank = true;
      startsCell = true;
    } else {
      startsCell = sign === ',' || sign === ';' || sign === '\t';
      if (startsCell) line.set(sign, (line.get(sign) ?? 0) + 1);
      blank &&= startsCell || sign === ' ';
    }
  }
  return lines;
}

/**
 * The delimiter that stands on the most of the first lines, outside quotes; then the more frequent one. The header alone would
 * not do: above it there may be a title ("Exports, 2026") that has another.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = countByLine(text);
  let best: { delimiter: Delimiter; on: number; total: number } = { delimiter: ',', on: 0, total: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.get(delimiter) ?? 0).filter((count) => count > 0);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (counts.length > best.on || (counts.length === best.on && total > best.total)) best = { delimiter, on: counts.length, total };
  }
  return best.delimiter;
}
