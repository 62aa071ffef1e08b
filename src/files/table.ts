import { createHash } from 'node:crypto';
import { BuyerMatchError } from '../errors';
import { limitOf, readStored, unpack, type ReadBytesOptions } from './bytes';
import { parseCsv, type Csv } from './csv';
import { decodeText, type Encoding } from './decode';
import { parseJson, type JsonRows } from './json';

interface FileFacts {
  readonly path: string;
  readonly encoding: Encoding;
  /** As stored. */
  readonly bytes: number;
  /** Of the bytes as stored, before any unpacking; lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file's rows: cells under headers, or JSON values. */
export type Table = FileFacts & (({ readonly format: 'csv' } & Csv) | ({ readonly format: 'json' } & JsonRows));

/** First bytes of .xlsx (a ZIP archive) and of .xls (an OLE compound file). */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

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

/** Reads a file of rows: CSV, TSV, JSON or JSON Lines, in any of the encodings, with or without gzip. */
export function readTable(path: string, options: ReadBytesOptions = {}): Table {
  const maxBytes = limitOf(options);
  const stored = readStored(path, maxBytes);
  const bytes = unpack(stored, maxBytes);
  if (WORKBOOKS.some((first) => first.every((byte, i) => bytes[i] === byte))) {
    throw new BuyerMatchError('file-unreadable', 'This is an Excel workbook or an archive, not a table of text.', {
      got: path,
      remedy: 'In Excel, save it as "CSV UTF-8" and give that file.',
    });
  }
  const { text, encoding } = decodeText(bytes);
  const facts = { path, encoding, bytes: stored.length, sha256: createHash('sha256').update(stored).digest('hex') };
  const json = readAsJson(text, endingOf(path));
  return json ? { ...facts, format: 'json', ...json } : { ...facts, format: 'csv', ...parseCsv(text, { source: path }) };
}
