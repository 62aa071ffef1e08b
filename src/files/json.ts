import type { Problem } from './csv';

export interface JsonRow {
  /** Line of the file for JSON Lines; position from 1 in an array; 1 for a single object. */
  readonly row: number;
  readonly value: unknown;
}

export interface JsonRows {
  readonly rows: readonly JsonRow[];
  readonly problems: readonly Problem[];
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function parseLines(text: string): JsonRows {
  const rows: JsonRow[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const parsed = tryParse(line);
    if (parsed) rows.push({ row: i + 1, value: parsed.value });
    else problems.push({ row: i + 1, text: line });
  });
  return { rows, problems };
}

/** A document laid out over lines, not one value a line: a lone bracket, or an array that goes on below. */
const isLaidOut = (firstLine: string): boolean => firstLine === '{' || (firstLine.startsWith('[') && !tryParse(firstLine));

/** Reads a JSON array, a single JSON object, or JSON Lines. A broken line of JSON Lines costs no other line. */
export function parseJson(text: string): JsonRows {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = body.search(/\S/);
  if (start === -1) return { rows: [], problems: [] };
  const whole = body[start] === '[' || body[start] === '{' ? tryParse(body) : undefined;
  if (whole && Array.isArray(whole.value)) return { rows: whole.value.map((value: unknown, i) => ({ row: i + 1, value })), problems: [] };
  if (whole) return { rows: [{ row: 1, value: whole.value }], problems: [] };

  const row = body.slice(0, start).split('\n').length;
  const lineEnd = body.indexOf('\n', start);
  const firstLine = body.slice(start, lineEnd === -1 ? undefined : lineEnd).trim();
  const failed = { rows: [], problems: [{ row, text: firstLine }] };
  if (isLaidOut(firstLine)) return failed;
  const table = parseLines(body);
  return table.rows.length === 0 && table.problems.length > 1 ? failed : table;
}
