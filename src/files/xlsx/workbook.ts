import { posix } from 'node:path';
import { BuyerMatchError } from '../../errors';
import { decodeText } from '../decode';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { readSheet, type Grid } from './sheet';
import { attribute, scanXml } from './xml';
import { openZip, type Zip } from './zip';

export interface SheetCells extends Grid {
  readonly name: string;
  /** Hidden in Excel: it is read all the same where it is asked for by name. */
  readonly hidden: boolean;
}

/** First bytes of a ZIP archive, which .xlsx is, and of an OLE compound file: .xls, or .xlsx locked by a password. */
const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
export const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

const noWorkbook = (got: string): BuyerMatchError => new BuyerMatchError('file-unreadable', 'This archive is no Excel workbook.', { got, remedy: 'In Excel, save the list as .xlsx or as "CSV UTF-8".' });

/** Targets of a part's relationships by id, as names in the archive. */
function relationships(zip: Zip, part: string): Map<string, { readonly type: string; readonly target: string }> {
  const folder = posix.dirname(part);
  const xml = text(zip, posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found = new Map<string, { type: string; target: string }>();
  scanXml(xml ?? '', {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', { type: posix.basename(attribute(attributes, 'Type') ?? ''), target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function text(zip: Zip, name: string): string | undefined {
  const bytes = zip.read(name);
  return bytes && decodeText(bytes).text;
}

/**
 * The sheets of an .xlsx or .xlsm workbook, in their order. Macros, links and formulas are left alone.
 *
 * @throws BuyerMatchError `input-too-large` for a zip bomb, `file-unreadable` for what is damaged, locked or no workbook
 */
export function readWorkbook(bytes: Uint8Array): SheetCells[] {
  const zip = openZip(bytes);
  const start = [...relationships(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = text(zip, start);
  if (book === undefined) throw noWorkbook(zip.names.slice(0, 3).join(', '));
  const parts = relationships(zip, start);
  const partOf = (type: string): string => text(zip, [...parts.values()].find((part) => part.type === type)?.target ?? '') ?? '';
  const strings = readSharedStrings(partOf('sharedStrings'));
  const shown = readNumberFormats(partOf('styles'));

  const listed: { name: string; target: string; hidden: boolean }[] = [];
  let from1904 = false;
  scanXml(book, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      const part = name === 'sheet' ? parts.get(attribute(attributes, 'id') ?? '') : undefined;
      if (part?.type === 'worksheet') listed.push({ name: attribute(attributes, 'name') ?? '', target: part.target, hidden: /hidden/i.test(attribute(attributes, 'state') ?? '') });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return listed.map(({ name, target, hidden }) => ({ name, hidden, ...readSheet(text(zip, target) ?? '', strings, { shown, from1904 }) }));
}
