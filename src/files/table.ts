import { createHash } from 'node:crypto';
import { BuyerMatchError } from '../errors';
import { limitOf, readStored, unpack, type ReadBytesOptions } from './bytes';
import { parseCsv, type CsvTable } from './csv';
import { decodeText, type Encoding } from './decode';
import { parseJson, type JsonTable } from './jsonl';

interface FileFacts {
  readonly encoding: Encoding;
  /** Of the bytes as stored, before any unpacking; lower-case hexadecimal. */
  readonly sha256: string;
}

export type FileTable = FileFacts & ({ readonly kind: 'csv'; readonly table: CsvTable } | { readonly kind: 'json'; readonly table: JsonTable });

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
function readAsJson(text: string, ending: string | undefined): JsonTable | undefined {
  if (ending === 'json' || ending === 'jsonl' || ending === 'ndjson') return parseJson(text);
  if (!/^\s*[[{]/.test(text)) return undefined;
  const table = parseJson(text);
  return (ending === 'csv' || ending === 'tsv') && table.rows.length === 0 ? undefined : table;
}

/** Reads a file of rows: CSV, TSV, JSON or JSON Lines, in any of the encodings, with or without gzip. */
export function readTable(path: string, options: ReadBytesOptions = {}): FileTable {
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
  const facts = { encoding, sha256: createHash('sha256').update(stored).digest('hex') };
  const json = readAsJson(text, endingOf(path));
  return json ? { ...facts, kind: 'json', table: json } : { ...facts, kind: 'csv', table: parseCsv(text, { source: path }) };
}
