import { parse } from 'csv-parse/sync';

export interface CsvRow {
  /** The line of the file on which the record starts, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A line that could not be taken as it was meant, and was read literally. */
export interface Problem {
  readonly row: number;
  readonly text: string;
}

export interface Csv {
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** A cell of quoted text may hold line breaks, but not the rest of the file: an unclosed quote is given up after this many lines. */
const LONGEST_QUOTE = 100;

/** The most frequent of the separators offices use, in the first line that has one. */
function separatorOf(lines: readonly string[]): string {
  for (const line of lines) {
    const bare = line.replace(/"[^"]*"/g, '');
    const counts = [',', '\t', ';'].map((separator) => [separator, bare.split(separator).length - 1] as const);
    const [best] = counts.sort(([, a], [, b]) => b - a);
    if (best && best[1] > 0) return best[0];
  }
  return ',';
}

const quotes = (line: string): number => line.split('"').length - 1;

/** Lines of one record: more than one only while a quoted cell stays open, and then not for ever. */
function recordEnd(lines: readonly string[], from: number, separator: string): number | undefined {
  const first = lines[from]!;
  if (!first.includes('"')) return from;
  // A quote in the middle of a cell ("5" pipe) opens nothing.
  const opens = new RegExp(`(?:^|${separator === '\t' ? '\\t' : separator})\\s*"`).test(first);
  if (!opens) return undefined;
  let open = 0;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_QUOTE); at++) {
    open += quotes(lines[at]!);
    if (open % 2 === 0) return at;
  }
  return undefined;
}

function parseRecord(text: string, separator: string): string[] | undefined {
  try {
    const [cells] = parse(text, { delimiter: separator, relax_column_count: true, trim: false }) as string[][];
    return cells;
  } catch {
    return undefined;
  }
}

/** Titles of columns as they are told apart: trimmed, a repeated one numbered. */
function headersOf(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * CSV as offices save it. Every record is read by itself, so that a stray quote costs one line and never the rest; titles
 * merged above the header are passed over; blank lines count in the row numbers.
 */
export function parseCsv(text: string): Csv {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const separator = separatorOf(lines.slice(0, 20));
  const records: CsvRow[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === '') continue;
    const end = recordEnd(lines, at, separator);
    const cells = end === undefined ? undefined : parseRecord(lines.slice(at, end + 1).join('\n'), separator);
    if (cells && end !== undefined) {
      records.push({ row: at + 1, cells });
      at = end;
      continue;
    }
    if (quotes(line) % 2 === 1) problems.push({ row: at + 1, text: line });
    records.push({ row: at + 1, cells: line.split(separator) });
  }
  const filled = ({ cells }: CsvRow): number => cells.filter((cell) => cell.trim() !== '').length;
  const several = records.some((record) => filled(record) > 1);
  const top = Math.max(0, records.findIndex((record) => !several || filled(record) > 1));
  const header = records[top];
  const headers = header ? headersOf(header.cells) : [];
  const rows = records.slice(top + 1).filter((record) => filled(record) > 0);
  return { headers, rows, problems };
}
