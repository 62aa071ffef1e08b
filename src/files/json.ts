import type { Problem } from './csv';

export interface JsonRow {
  /** The line of the file, or the position in an array, from 1. */
  readonly row: number;
  readonly value: unknown;
}

export interface JsonRows {
  readonly rows: readonly JsonRow[];
  readonly problems: readonly Problem[];
}

/** A JSON array or object, or JSON Lines. A line that is not JSON is a problem and costs no other. */
export function parseJson(text: string): JsonRows {
  const source = text.replace(/^\ufeff/, '');
  try {
    const whole: unknown = JSON.parse(source);
    const values = Array.isArray(whole) ? (whole as unknown[]) : [whole];
    return { rows: values.map((value, i) => ({ row: i + 1, value })), problems: [] };
  } catch {
    const rows: JsonRow[] = [];
    const problems: Problem[] = [];
    source.split(/\r?\n/).forEach((line, i) => {
      if (line.trim() === '') return;
      try {
        rows.push({ row: i + 1, value: JSON.parse(line) as unknown });
      } catch {
        problems.push({ row: i + 1, text: line });
      }
    });
    return { rows, problems };
  }
}
