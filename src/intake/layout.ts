import { aliasKey } from '../normalise';
import { STANDARD_BUYER_HEADERS, STANDARD_SUPPLIER_HEADERS } from './layouts/standard';
import { KNOWN_LAYOUTS } from './layouts/known';

export type Kind = 'buyers' | 'suppliers';

/**
 * How the columns of a file become our fields. A field is a template: `{column}` is that column's text, `{column:4}` its
 * first four characters, `{#}` the row number; the rest stands as it is. The same shape is what users write as JSON.
 */
export interface Layout {
  readonly name: string;
  readonly for: Kind;
  readonly fields: Readonly<Record<string, string>>;
  /** Fields that are the same for every row. */
  readonly set?: Readonly<Record<string, string>>;
  /** Columns kept to be shown, never scored. */
  readonly carry?: readonly string[];
}

const COLUMN = /\{([^{}:]+)(?::(\d+))?\}/g;

/** Columns a layout reads. */
export function columnsOf({ fields, carry = [] }: Layout): string[] {
  const named = Object.values(fields).flatMap((template) => [...template.matchAll(COLUMN)].map((m) => m[1]!));
  return [...new Set([...named.filter((column) => column !== '#'), ...carry])];
}

/** Known by its columns: every column it reads is there. Otherwise the columns are recognised one by one. */
export function recogniseLayout(headers: readonly string[], kind: Kind): Layout {
  const present = new Set(headers);
  const known = KNOWN_LAYOUTS.find((layout) => layout.for === kind && columnsOf(layout).every((column) => present.has(column)));
  if (known) return known;
  const standard = kind === 'buyers' ? STANDARD_BUYER_HEADERS : STANDARD_SUPPLIER_HEADERS;
  const fields: Record<string, string> = {};
  for (const header of headers) {
    const field = standard.get(aliasKey(header));
    if (field === undefined) continue;
    // A title and a text are one statement, sentence by sentence.
    if (field === 'statement' && field in fields) fields[field] += `. {${header}}`;
    else if (!(field in fields)) fields[field] = `{${header}}`;
  }
  return { name: 'standard', for: kind, fields };
}

/** Columns that nothing reads: dropped, and reported. */
export function unmappedColumns(headers: readonly string[], layout: Layout): string[] {
  const read = new Set(columnsOf(layout));
  return headers.filter((header) => header !== '' && !read.has(header));
}

/** One row's fields as text; a field whose columns are all blank is absent. */
export function fillLayout(layout: Layout, headers: readonly string[], cells: readonly string[], row: number): Map<string, string> {
  const at = new Map(headers.map((header, i) => [header, i]));
  const filled = new Map<string, string>();
  for (const [field, template] of Object.entries(layout.fields)) {
    let some = false;
    const text = template.replace(COLUMN, (_, column: string, length?: string) => {
      if (column === '#') {
        some = true;
        return String(row);
      }
      const cell = (cells[at.get(column) ?? -1] ?? '').trim();
      some ||= cell !== '';
      return length === undefined ? cell : cell.slice(0, Number(length));
    });
    if (some) filled.set(field, text);
  }
  for (const [field, value] of Object.entries(layout.set ?? {})) filled.set(field, value);
  for (const column of layout.carry ?? []) {
    const cell = (cells[at.get(column) ?? -1] ?? '').trim();
    if (cell) filled.set(`carried.${column}`, cell);
  }
  return filled;
}
