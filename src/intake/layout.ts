import { aliasKey } from '../normalise';
import { STANDARD_BUYER_HEADERS, STANDARD_CONTRACT_HEADERS, STANDARD_SUPPLIER_HEADERS } from './layouts/standard';
import { KNOWN_LAYOUTS } from './layouts/known';

export type Kind = 'buyers' | 'suppliers' | 'contracts';

const STANDARD: Readonly<Record<Kind, ReadonlyMap<string, string>>> = { buyers: STANDARD_BUYER_HEADERS, suppliers: STANDARD_SUPPLIER_HEADERS, contracts: STANDARD_CONTRACT_HEADERS };

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

const COLUMN = /\{([^{}]+?)(?::(\d+))?\}/g;

/** Columns a layout reads. */
export function columnsOf({ fields, carry = [] }: Layout): string[] {
  const named = Object.values(fields).flatMap((template) => [...template.matchAll(COLUMN)].map((m) => m[1]!));
  return [...new Set([...named.filter((column) => column !== '#'), ...carry])];
}

/** "계약액(천불)", "금액 (단위: 원)": the unit in which a column's amounts are written. */
const UNIT = /^(.*\S)\s*[(（[]\s*(?:단위\s*[:：]?\s*)?((?:백만|천|만|억)?\s*(?:us\$|usd|\$|달러|불|원|krw)|천|만|백만)\s*[)）\]]$/i;
/** What an amount is taken to be in anyway. */
const DOLLARS = /^(?:us\$|usd|\$|달러|불)$/i;

/** The field a header names and the template that reads it; a unit in the header goes with every amount under it. */
function recogniseHeader(header: string, standard: ReadonlyMap<string, string>): [field: string | undefined, template: string] {
  const field = standard.get(aliasKey(header));
  const unit = field === undefined ? UNIT.exec(header) : null;
  return unit ? [standard.get(aliasKey(unit[1]!)), `{${header}}${DOLLARS.test(unit[2]!) ? '' : unit[2]}`] : [field, `{${header}}`];
}

const KINDS = ['suppliers', 'buyers', 'contracts'] as const;

/** Whether a cell reads like the name of a column, in any kind of file. */
export const isHeader = (cell: string): boolean => cell.length <= 40 && KINDS.some((kind) => recogniseHeader(cell.trim(), STANDARD[kind])[0] !== undefined);

/** Whether a column of this name numbers the rows. */
export const isIdHeader = (header: string): boolean => KINDS.some((kind) => recogniseHeader(header, STANDARD[kind])[0] === 'id');

/** Known by its columns: every column it reads is there. Otherwise the columns are recognised one by one. */
export function recogniseLayout(headers: readonly string[], kind: Kind): Layout {
  const present = new Set(headers);
  const known = KNOWN_LAYOUTS.find((layout) => layout.for === kind && columnsOf(layout).every((column) => present.has(column)));
  if (known) return known;
  const fields: Record<string, string> = {};
  for (const header of headers) {
    const [field, template] = recogniseHeader(header, STANDARD[kind]);
    if (field === undefined) continue;
    // A title and a text are one statement, sentence by sentence.
    if (field === 'statement' && field in fields) fields[field] += `. ${template}`;
    else if (!(field in fields)) fields[field] = template;
  }
  // Lists of deals seldom number their rows; the row's number does.
  if (kind === 'contracts') fields['id'] ??= 'row-{#}';
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
