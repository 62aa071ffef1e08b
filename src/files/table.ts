import { createHash } from 'node:crypto';
import { BuyerMatchError } from '../errors';
import { limitOf, readStored, unpack, type ReadBytesOptions } from './bytes';
import { parseCsv, type Csv } from './csv';
import { decodeText, type Encoding } from './decode';
import { parseJson, type JsonRows } from './json';
import { sheetTable, type SheetTable } from './xlsx/sheet-table';
import { isCompoundFile, isZip, readWorkbook } from './xlsx/workbook';

interface FileFacts {
  readonly path: string;
  readonly encoding: Encoding;
  /** As stored. */
  readonly bytes: number;
  /** Of the bytes as stored, before any unpacking; lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file's rows: cells under headers, in one list or sheet by sheet, or JSON values. */
export type Table = FileFacts & (({ readonly format: 'csv' } & Csv) | ({ readonly format: 'json' } & JsonRows) | { readonly format: 'xlsx'; readonly sheets: readonly SheetTable[] });

const endingOf = (path: string): string | undefined => /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();

/**
 * Content decides: text that begins with `[` or `{` is JSON. The ending decides where content can mislead: a .json file is read
 * as JSON however broken, and a .csv file whose first header is "[Name]" is JSON only if it can be read as such.
 */
function readAsJson(text: string, ending: string | undefined): JsonRows | undefined {
  if (ending === 'json' || ending === 'jsonl' || ending === 'ndjson') return parseJson(text);
  if (!/^\s*[[{]/.test(text)) return undefined;
  const table = parseJson(text);
  return (ending === 'csv' || ending === 'tsv') && table.rows.length === 0 ? undefined : table;
}

/** Reads a file of rows: XLSX, CSV, TSV, JSON or JSON Lines, in any of the encodings, with or without gzip. */
export function readTable(path: string, options: ReadBytesOptions = {}): Table {
  const maxBytes = limitOf(options);
  const stored = readStored(path, maxBytes);
  const bytes = unpack(stored, maxBytes);
  const stamp = { path, bytes: stored.length, sha256: createHash('sha256').update(stored).digest('hex') };
  if (isCompoundFile(bytes)) {
    throw new BuyerMatchError('file-unreadable', 'This is a workbook of the old kind (.xls), or one that is locked by a password.', { got: path, remedy: 'In Excel, save it as .xlsx without a password.' });
  }
  if (isZip(bytes)) return { ...stamp, encoding: 'utf-8', format: 'xlsx', sheets: readWorkbook(bytes).map(sheetTable) };
  const { text, encoding } = decodeText(bytes);
  const facts = { ...stamp, encoding };
  const json = readAsJson(text, endingOf(path));
  return json ? { ...facts, format: 'json', ...json } : { ...facts, format: 'csv', ...parseCsv(text, { source: path }) };
}
