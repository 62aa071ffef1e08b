import { detectDelimiter } from './csv-delimiter';
import { lineAt, splitLines } from './csv-lines';
import { recordReader, type CsvRecord } from './csv-records';
import { filled, findHeader, HEADER_WINDOW, nameHeaders } from './header';

export interface CsvRow {
  /** Line of the file on which the record begins, from 1. */
  readonly row: number;
  /** As many as there are headers. */
  readonly cells: readonly string[];
  /** What stood in cells behind the last header. */
  readonly beyond?: string;
}

/** A line that could not be taken as it was meant: its row and its text, read literally. */
export interface Problem {
  readonly row: number;
  readonly text: string;
}

export interface Csv {
  /** Trimmed; the second "name" is "name (2)". */
  readonly headers: readonly string[];
  /** Line on which the headers stand, from 1. */
  readonly headerRow: number;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

export interface ParseCsvOptions {
  /** Name of the file: when it ends in .tsv or .tab and the text has a tab, cells are parted by tabs. */
  readonly source?: string;
}

/** Reads comma-, tab- or semicolon-separated text. No quote, however wrong, costs more than its own line. */
export function parseCsv(text: string, { source = '' }: ParseCsvOptions = {}): Csv {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = /\.(?:tsv|tab)(?:\.gz)?$/i.test(source) && body.includes('\t') ? '\t' : detectDelimiter(body);
  const lines = splitLines(body);
  const count = lines.starts.length;
  const read = recordReader(lines, delimiter);

  const first: (CsvRecord & { readonly line: number })[] = [];
  for (let line = 0; line < count && first.length < HEADER_WINDOW; ) {
    const record = read(line);
    if (filled(record.cells) > 0) first.push({ ...record, line });
    line = record.next;
  }
  const header = findHeader(first);
  if (!header) return { headers: [], headerRow: 1, rows: [], problems: [] };

  const width = header.cells.length;
  const rows: CsvRow[] = [];
  const problems: Problem[] = header.broken ? [{ row: header.line + 1, text: lineAt(lines, header.line) }] : [];
  for (let line = header.next; line < count; ) {
    const { cells, next, broken } = read(line, width);
    const row = line + 1;
    if (broken) problems.push({ row, text: lineAt(lines, line) });
    line = next;
    if (filled(cells) === 0) continue;
    const beyond = cells.slice(width).filter((cell) => cell.trim() !== '').join(', ');
    rows.push({ row, cells: Array.from({ length: width }, (_, i) => cells[i] ?? ''), ...(beyond ? { beyond } : {}) });
  }
  return { headers: nameHeaders(header.cells), headerRow: header.line + 1, rows, problems };
}
