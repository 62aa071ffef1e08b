import type { RowProblem } from './csv';

export interface JsonRow {
  /** Line of the file for JSON Lines; position from 1 in an array; 1 for a single object. */
  readonly row: number;
  readonly value: unknown;
}

export interface JsonTable {
  readonly rows: readonly JsonRow[];
  readonly problems: readonly RowProblem[];
}

const NOTHING_READ = 'The text is not valid JSON, or is cut short. Nothing was read.';

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function parseLines(text: string): JsonTable {
  const rows: JsonRow[] = [];
  const problems: RowProblem[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const parsed = tryParse(line);
    if (parsed) rows.push({ row: i + 1, value: parsed.value });
    else problems.push({ row: i + 1, text: 'The line is not valid JSON.' });
  });
  return { rows, problems };
}

/** A document laid out over lines, not one value a line: a lone bracket, or an array that goes on below. */
const isLaidOut = (firstLine: string): boolean => firstLine === '{' || (firstLine.startsWith('[') && !tryParse(firstLine));

/** Reads a JSON array, a single JSON object, or JSON Lines. A broken line of JSON Lines costs no other line. */
export function parseJson(text: string): JsonTable {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = body.search(/\S/);
  if (start === -1) return { rows: [], problems: [] };
  const whole = body[start] === '[' || body[start] === '{' ? tryParse(body) : undefined;
  if (whole && Array.isArray(whole.value)) return { rows: whole.value.map((value: unknown, i) => ({ row: i + 1, value })), problems: [] };
  if (whole) return { rows: [{ row: 1, value: whole.value }], problems: [] };

  const row = body.slice(0, start).split('\n').length;
  const lineEnd = body.indexOf('\n', start);
  const failed = { rows: [], problems: [{ row, text: NOTHING_READ }] };
  if (isLaidOut(body.slice(start, lineEnd === -1 ? undefined : lineEnd).trim())) return failed;
  const table = parseLines(body);
  return table.rows.length === 0 && table.problems.length > 1 ? failed : table;
}
