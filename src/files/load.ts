import { BuyerMatchError } from '../errors';
import { rowFromCells, type CellContext } from '../intake/cells';
import { contractFromCells } from '../intake/contract-cells';
import { ruleFault, readBuyers, readContracts, readOutcomes, requireRules, readSuppliers, type ReadOptions, type ReadResult } from '../intake';
import { IssueList } from '../intake/issues';
import type { OfficeLocale } from '../locale/locale';
import { columnsOf, fillLayout, recogniseLayout, unmappedColumns, type Kind, type Layout } from '../intake/layout';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Rule } from '../schema/rule';
import type { Supplier } from '../schema/supplier';
import { readTable, type Table } from './table';

export interface LoadOptions {
  readonly locale?: OfficeLocale;
  /** How columns become fields; by default recognised from the headers. */
  readonly layout?: Layout;
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

interface Rows {
  readonly rows: readonly unknown[];
  readonly numbers: readonly number[];
  readonly layout: string;
}

function rowsOf(table: Table, kind: Kind, issues: IssueList, given: Layout | undefined): Rows {
  if (table.format === 'json') {
    for (const { row, text } of table.problems) issues.add('line-not-json', { row }, text);
    return { rows: table.rows.map(({ value }) => value), numbers: table.rows.map(({ row }) => row), layout: 'json' };
  }
  for (const { row, text } of table.problems) issues.add('quote-not-closed', { row }, text);
  const layout = given ?? recogniseLayout(table.headers, kind);
  const absent = columnsOf(layout).filter((column) => !table.headers.includes(column));
  if (absent.length > 0) throw new BuyerMatchError('file-unreadable', 'The column map names columns that the file does not have.', { got: absent.join(', '), remedy: `The file has: ${table.headers.join(', ').slice(0, 200)}.` });
  for (const column of unmappedColumns(table.headers, layout)) issues.add('field-unmapped', { path: column }, column);
  for (const { row, beyond } of table.rows) if (beyond !== undefined) issues.add('cells-beyond-header', { row }, beyond);
  const rows = table.rows.map(({ row, cells }) => FROM_CELLS[kind](fillLayout(layout, table.headers, cells, row), { row, issues }));
  return { rows, numbers: table.rows.map(({ row }) => row), layout: layout.name };
}

type Reader<T> = (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<T>;

function load<T>(path: string, kind: Kind, read: Reader<T>, { locale = 'ko', layout }: LoadOptions): Loaded<T> {
  const table = readTable(path);
  const source = path.split(/[\\/]/).at(-1)!;
  const issues = new IssueList(locale, source);
  const { rows, numbers, layout: name } = rowsOf(table, kind, issues, layout);
  const result = read(rows, { locale, source, rowOf: (i) => numbers[i] });
  return { values: result.values, issues: [...issues.list(), ...result.issues], file: factsOf(table, name, rows.length, result.values.length) };
}

/** Suppliers of a CSV, JSON or JSON Lines file, in canonical form. */
export const loadSuppliers = (path: string, options: LoadOptions = {}): Loaded<Supplier> => load(path, 'suppliers', readSuppliers, options);

/** Buyers or purchase offers of a file, in canonical form. */
export const loadBuyers = (path: string, options: LoadOptions = {}): Loaded<Buyer> => load(path, 'buyers', readBuyers, options);

/** Past deals of a file, in canonical form: statuses in Korean or English, amounts by their kind. */
export const loadContracts = (path: string, options: LoadOptions = {}): Loaded<Contract> => load(path, 'contracts', readContracts, options);

/** The day under this header is the match's, not that of what became of it. */
const MATCH_DAY = '{기준일}';

/**
 * What officers wrote beside matches (처리결과, 선정여부, 담당자 의견), as contracts of the day on which it is recorded; a day of its own
 * (처리일, 계약일) stands before that. Rows without an outcome are passed over.
 */
export function loadOutcomes(path: string, { on, ...options }: LoadOptions & { readonly on: string }): Loaded<Contract> {
  const table = readTable(path);
  const given = options.layout ?? (table.format === 'json' ? undefined : recogniseLayout(table.headers, 'contracts'));
  const { date, ...fields } = given?.fields ?? {};
  const layout = given && (date === MATCH_DAY ? { ...given, fields, carry: ['기준일'] } : given);
  return load(path, 'contracts', (rows, read) => readOutcomes(rows, { ...read, on }), { ...options, ...(layout ? { layout } : {}) });
}

/** The office's rules, from JSON. A file with any mistake is refused: a rule that is lost lets through what it forbids. */
export function loadRules(path: string, options: LoadOptions = {}): Loaded<Rule> {
  const loaded = load(path, 'buyers', requireRules, options);
  const first = ruleFault(loaded.issues);
  if (first || loaded.values.length === 0) throw new BuyerMatchError('rules-invalid', `The rules cannot be read${first?.row === undefined ? '' : ` (line ${first.row})`}: ${first?.message ?? 'there are none in the file.'}`, { got: path, remedy: 'Mend the file and run again.' });
  return loaded;
}
