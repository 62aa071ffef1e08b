import { createHash } from 'node:crypto';
import { readBytes, unpack } from './bytes';
import { type CsvRow, parseCsv, type Problem } from './csv';
import { decodeText, type Encoding } from './decode';
import { parseJson, type JsonRow } from './json';

interface FileFacts {
  readonly path: string;
  readonly encoding: Encoding;
  readonly bytes: number;
  /** Of the file as it lies on the disk, in hex. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/** A file's rows: cells under headers, or JSON values. */
export type Table = FileFacts & ({ readonly format: 'csv'; readonly headers: readonly string[]; readonly rows: readonly CsvRow[] } | { readonly format: 'json'; readonly rows: readonly JsonRow[] });

/** Reads CSV, JSON or JSON Lines, also gzipped, telling them apart by content. */
export function readTable(path: string): Table {
  const raw = readBytes(path);
  const { text, encoding } = decodeText(unpack(raw));
  const facts = { path, encoding, bytes: raw.length, sha256: createHash('sha256').update(raw).digest('hex') };
  if (/^\ufeff?\s*[[{]/.test(text)) return { ...facts, format: 'json', ...parseJson(text) };
  return { ...facts, format: 'csv', ...parseCsv(text) };
}
