import { BuyerMatchError } from '../../errors';
import { columnsOf, recogniseLayout, type Kind, type Layout } from '../../intake/layout';
import type { SheetTable } from './sheet-table';

/** What offices call their sheets. A sheet named for one kind of list is none of another kind. */
const NAMES: Readonly<Record<Kind, RegExp>> = {
  suppliers: /공급|수출|제조|참가\s?(?:기업|업체)|기업\s?(?:명단|목록|현황)|supplier|exporter/i,
  buyers: /바이어|오퍼|구매|수입|인콰이어리|buyer|importer|offer|inquir|lead/i,
  contracts: /계약|상담|실적|성과|처리|contract|deal|result/i,
};

/** Fields without which a list of a kind is none: any one of each group. */
const NEEDED: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  suppliers: [['id'], ['products', 'hs']],
  buyers: [['id'], ['product', 'statement', 'hs']],
  contracts: [['supplierId'], ['buyerId']],
};

function fits({ headers }: SheetTable, kind: Kind, layout: Layout | undefined): boolean {
  if (layout) return columnsOf(layout).every((column) => headers.includes(column));
  const { fields } = recogniseLayout(headers, kind);
  return NEEDED[kind].every((group) => group.some((field) => field in fields));
}

function isNamedOtherwise(name: string, kind: Kind): boolean {
  return !NAMES[kind].test(name) && Object.entries(NAMES).some(([other, pattern]) => other !== kind && pattern.test(name));
}

/**
 * The sheets of a workbook that hold a list of a kind: the one asked for, or all whose columns say so, hidden ones and those
 * named for another kind left aside. A workbook with one sheet is taken as it is.
 */
export function chooseSheets(sheets: readonly SheetTable[], kind: Kind, asked: string | undefined, layout: Layout | undefined): { readonly chosen: readonly SheetTable[]; readonly skipped: readonly string[] } {
  const names = (): string => sheets.map(({ sheet }) => sheet).join(', ').slice(0, 200);
  if (asked !== undefined) {
    const chosen = sheets.filter(({ sheet }) => sheet === asked);
    if (chosen.length === 0) throw new BuyerMatchError('file-unreadable', 'The workbook has no sheet of this name.', { got: asked, remedy: `It has: ${names()}.` });
    return { chosen, skipped: [] };
  }
  const written = sheets.filter(({ headers }) => headers.length > 0);
  if (written.length === 1) return { chosen: written, skipped: [] };
  const chosen = written.filter((sheet) => !sheet.hidden && !isNamedOtherwise(sheet.sheet, kind) && fits(sheet, kind, layout));
  if (chosen.length === 0) throw new BuyerMatchError('file-unreadable', `No sheet of the workbook looks like a list of ${kind}.`, { got: names(), remedy: 'Give the columns their names, name the sheet (--suppliers-sheet, --buyers-sheet), or give a column map.' });
  return { chosen, skipped: written.filter((sheet) => !chosen.includes(sheet)).map(({ sheet }) => sheet) };
}
