import { strToU8, Zip, ZipDeflate } from 'fflate';
import { CONTENT_TYPES, partName, ROOT_RELATIONSHIPS, workbookRelationships, workbookXml } from './package';
import type { CellValue, SheetPlan } from './plan';
import { MOST_ROWS, rowXml, sheetEnd, sheetStart } from './sheet-xml';
import { STYLES_XML } from './styles';

/** Characters of XML gathered before they are packed. */
const BATCH = 65_536;
/** The first day that an archive can tell: the same bytes come out whenever it is written. */
const NO_TIME = new Date(1980, 0, 1);
const LEVEL = 6;

export interface WorkbookWriter {
  /** Adds a row to the sheet of this place in the plan. */
  add(sheet: number, values: readonly CellValue[]): void;
  end(): void;
}

interface OpenSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly part: ZipDeflate;
  lastRow: number;
  pending: string[];
  size: number;
}

/**
 * Writes an .xlsx workbook row by row, sheets side by side: what is held are the packed bytes of all but the first sheet. A full
 * sheet goes on in another ("근거 (2)"), behind the others.
 */
export function createWorkbook(plans: readonly SheetPlan[], write: (bytes: Uint8Array) => void): WorkbookWriter {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  const part = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = NO_TIME;
    zip.add(entry);
    return entry;
  };
  const whole = (name: string, text: string): void => part(name).push(strToU8(text), true);

  const sheets: OpenSheet[] = [];
  function open(plan: SheetPlan, name: string, place: number): OpenSheet {
    return (sheets[place] = { plan, name, part: part(partName(place)), lastRow: 1, pending: [sheetStart(plan, place === 0)], size: 0 });
  }
  function flush(sheet: OpenSheet, last = false): void {
    sheet.part.push(strToU8(sheet.pending.join('')), last);
    sheet.pending = [];
    sheet.size = 0;
  }

  whole('[Content_Types].xml', CONTENT_TYPES);
  whole('_rels/.rels', ROOT_RELATIONSHIPS);
  whole('xl/styles.xml', STYLES_XML);
  const places = plans.map((_, place) => place);
  // Parts follow each other in the archive: one that is filled last must not keep the others waiting.
  for (const late of [false, true]) for (const place of places) if ((plans[place]!.late ?? false) === late) open(plans[place]!, plans[place]!.name, place);
  const current = places.map((place) => ({ sheet: sheets[place]!, number: 1 }));

  return {
    add(index, values) {
      const at = current[index]!;
      if (at.sheet.lastRow === MOST_ROWS) at.sheet = open(at.sheet.plan, `${at.sheet.plan.name} (${++at.number})`, sheets.length);
      const { sheet } = at;
      const row = rowXml(++sheet.lastRow, values, sheet.plan.columns);
      sheet.pending.push(row);
      sheet.size += row.length;
      if (sheet.size >= BATCH) flush(sheet);
    },
    end() {
      for (const sheet of sheets) {
        sheet.pending.push(sheetEnd(sheet.plan, sheet.lastRow));
        flush(sheet, true);
      }
      whole('xl/workbook.xml', workbookXml(sheets.map(({ name, plan, lastRow }) => ({ name, columns: plan.columns.length, lastRow }))));
      whole('xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length));
      zip.end();
    },
  };
}
