import { BuyerMatchError } from '../errors';
import { rowFromCells, type CellContext } from '../intake/cells';
import { contractFromCells } from '../intake/contract-cells';
import { feedbackField } from '../intake/feedback';
import { ruleFault, readBuyers, readContracts, readOutcomes, requireRules, readSuppliers, type ReadOptions, type ReadResult } from '../intake';
import { IssueList } from '../intake/issues';
import type { OfficeLocale } from '../locale/locale';
import { cellLocator } from '../intake/locate';
import { columnsOf, fillLayout, recogniseLayout, unmappedColumns, type Kind, type Layout } from '../intake/layout';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Rule } from '../schema/rule';
import type { Supplier } from '../schema/supplier';
import type { Csv } from './csv';
import type { JsonRows } from './json';
import { readTable, type Table } from './table';
import { chooseSheets } from './xlsx/choose-sheets';
import type { SheetTable } from './xlsx/sheet-table';

export interface LoadOptions {
  readonly locale?: OfficeLocale;
  /** How columns become fields; by default recognised from the headers. */
  readonly layout?: Layout;
  /** The sheet of a workbook; by default every sheet that looks like a list of this kind. */
  readonly sheet?: string;
}

/** What was read from one file, and enough about the file to audit the run. */
export interface Loaded<T> {
  readonly values: readonly T[];
  readonly issues: readonly Issue[];
  readonly file: { readonly path: string; readonly sha256: string; readonly bytes: number; readonly encoding: string; readonly layout: string; readonly rows: number; readonly used: number };
}

/** What a run's record says of a file. */
export const factsOf = ({ path, sha256, bytes, encoding }: Table, layout: string, rows: number, used: number): Loaded<unknown>['file'] => ({ path, sha256, bytes, encoding, layout, rows, used });

/** How a row's cells become a row object, by kind of file. */
const FROM_CELLS: Readonly<Record<Kind, (cells: ReadonlyMap<string, string>, context: CellContext) => unknown>> = {
  buyers: (cells, context) => rowFromCells(cells, 'buyers', context),
  suppliers: (cells, context) => rowFromCells(cells, 'suppliers', context),
  contracts: contractFromCells,
};

type Reader<T> = (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<T>;

/** What one list of a file gave: a CSV or JSON file is one list, a workbook may hold several. */
interface Read<T> extends ReadResult<T> {
  readonly rows: number;
  readonly layout: string;
}

function readJson<T>({ rows, problems }: JsonRows, read: Reader<T>, locale: OfficeLocale, source: string): Read<T> {
  const issues = new IssueList(locale, { source });
  for (const { row, text } of problems) issues.add('line-not-json', { row }, text);
  const result = read(rows.map(({ value }) => value), { locale, source, rowOf: (i) => rows[i]?.row });
  return { values: result.values, issues: [...issues.list(), ...result.issues], rows: rows.length, layout: 'json' };
}

interface TableOptions {
  readonly locale: OfficeLocale;
  readonly source: string;
  readonly layout: Layout;
  readonly taken: Set<string>;
}

function readCellRows<T>(table: Csv & Partial<Pick<SheetTable, 'sheet' | 'errors'>>, kind: Kind, read: Reader<T>, { locale, source, layout, taken }: TableOptions): Read<T> {
  const { headers, headerRow, rows, sheet } = table;
  const origin = { source, cellOf: cellLocator(layout, headers, headerRow), ...(sheet === undefined ? {} : { sheet }) };
  const issues = new IssueList(locale, origin);
  for (const { row, text } of table.problems) issues.add('quote-not-closed', { row }, text);
  for (const { row, column, text } of table.errors ?? []) issues.add('cell-error', { row, path: headers[column] || undefined }, text);
  const absent = columnsOf(layout).filter((column) => !headers.includes(column));
  if (absent.length > 0) throw new BuyerMatchError('file-unreadable', 'The column map names columns that the file does not have.', { got: absent.join(', '), remedy: `The file has: ${headers.join(', ').slice(0, 200)}.` });
  for (const column of unmappedColumns(headers, layout)) issues.add('field-unmapped', { path: column }, column);
  for (const { row, beyond } of rows) if (beyond !== undefined) issues.add('cells-beyond-header', { row }, beyond);
  const filled = rows.map(({ row, cells }) => FROM_CELLS[kind](fillLayout(layout, headers, cells, row), { row, issues }));
  const result = read(filled, { locale, ...origin, taken, rowOf: (i) => rows[i]?.row });
  return { values: result.values, issues: [...issues.list(), ...result.issues], rows: rows.length, layout: layout.name };
}

function readSheets<T>(table: Extract<Table, { format: 'xlsx' }>, kind: Kind, read: Reader<T>, locale: OfficeLocale, source: string, { layout, sheet }: LoadOptions): Read<T> {
  const { chosen, skipped } = chooseSheets(table.sheets, kind, sheet, layout);
  const taken = new Set<string>();
  const lists = chosen.map((list) => readCellRows(list, kind, read, { locale, source, layout: layout ?? recogniseLayout(list.headers, kind), taken }));
  const left = skipped.map((name) => {
    const issues = new IssueList(locale, { source, sheet: name });
    issues.add('sheet-not-read', {}, name);
    return issues.list();
  });
  return {
    values: lists.flatMap(({ values }) => values),
    issues: [...left.flat(), ...lists.flatMap(({ issues }) => issues)],
    rows: lists.reduce((sum, { rows }) => sum + rows, 0),
    layout: [...new Set(lists.map((list) => list.layout))].join(', '),
  };
}

function load<T>(path: string, kind: Kind, read: Reader<T>, options: LoadOptions): Loaded<T> {
  const { locale = 'ko', layout } = options;
  const table = readTable(path);
  const source = path.split(/[\\/]/).at(-1)!;
  const list =
    table.format === 'json'
      ? readJson(table, read, locale, source)
      : table.format === 'xlsx'
        ? readSheets(table, kind, read, locale, source, options)
        : readCellRows(table, kind, read, { locale, source, layout: layout ?? recogniseLayout(table.headers, kind), taken: new Set() });
  return { values: list.values, issues: list.issues, file: factsOf(table, list.layout, list.rows, list.values.length) };
}

/** Suppliers of an XLSX, CSV, JSON or JSON Lines file, in canonical form. */
export const loadSuppliers = (path: string, options: LoadOptions = {}): Loaded<Supplier> => load(path, 'suppliers', readSuppliers, options);

/** Buyers or purchase offers of a file, in canonical form. */
export const loadBuyers = (path: string, options: LoadOptions = {}): Loaded<Buyer> => load(path, 'buyers', readBuyers, options);

/** Past deals of a file, in canonical form: statuses in Korean or English, amounts by their kind. */
export const loadContracts = (path: string, options: LoadOptions = {}): Loaded<Contract> => load(path, 'contracts', readContracts, options);

/** The day under this header is the match's, not that of what became of it. */
const MATCH_DAY = '{기준일}';

/** The list of a workbook in which officers note what became of matches. */
function listToFill(sheets: readonly SheetTable[], asked: string | undefined): SheetTable {
  const list = sheets.find(({ sheet, headers }) => (asked === undefined || sheet === asked) && headers.some((header) => feedbackField(header) === 'outcome'));
  if (!list) throw new BuyerMatchError('file-unreadable', 'No list with a column for outcomes was found.', { got: sheets.map(({ sheet }) => sheet).join(', '), remedy: 'Give a workbook of match --xlsx, or a table with 업체번호, 바이어번호 and 처리결과.' });
  return list;
}

/**
 * What officers wrote beside matches (처리결과, 선정여부, 담당자 의견), as contracts of the day on which it is recorded; a day of its own
 * (처리일, 계약일) stands before that. Rows without an outcome are passed over.
 */
export function loadOutcomes(path: string, { on, ...options }: LoadOptions & { readonly on: string }): Loaded<Contract> {
  const table = readTable(path);
  const list: Pick<SheetTable, 'headers'> & Partial<Pick<SheetTable, 'sheet'>> | undefined = table.format === 'json' ? undefined : table.format === 'csv' ? table : listToFill(table.sheets, options.sheet);
  const given = options.layout ?? (list && recogniseLayout(list.headers, 'contracts'));
  const { date, ...fields } = given?.fields ?? {};
  const layout = given && (date === MATCH_DAY ? { ...given, fields, carry: ['기준일'] } : given);
  return load(path, 'contracts', (rows, read) => readOutcomes(rows, { ...read, on }), { ...options, ...(list?.sheet === undefined ? {} : { sheet: list.sheet }), ...(layout ? { layout } : {}) });
}

/** The office's rules, from JSON. A file with any mistake is refused: a rule that is lost lets through what it forbids. */
export function loadRules(path: string, options: LoadOptions = {}): Loaded<Rule> {
  const loaded = load(path, 'buyers', requireRules, options);
  const first = ruleFault(loaded.issues);
  if (first || loaded.values.length === 0) throw new BuyerMatchError('rules-invalid', `The rules cannot be read${first?.row === undefined ? '' : ` (line ${first.row})`}: ${first?.message ?? 'there are none in the file.'}`, { got: path, remedy: 'Mend the file and run again.' });
  return loaded;
}
