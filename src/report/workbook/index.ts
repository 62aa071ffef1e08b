import type { RunContext, Sink } from '../entry';
import { SHEET_IDS, sheetPlan, type SheetId } from './columns';
import type { CellValue } from './plan';
import { askRows, excludedRows, gapRows, issueRows, matchRows, reasonRows, recordRows, whatIfRows } from './rows';
import { summaryRows } from './summary-rows';
import { createWorkbook } from './writer';

export { createAccount } from '../account';
export type { Entry, RunContext, RunEnd, RunRecord, Sink } from '../entry';
export type { Summary } from '../summary';

const PER_ENTRY = { matches: matchRows, reasons: reasonRows, gaps: gapRows, whatIf: whatIfRows, excluded: excludedRows, asks: askRows } as const;

/**
 * An office's workbook (.xlsx): summary, matches with columns to fill, reasons, gaps and programmes, what certificates would open,
 * excluded, data to ask for, issues, record. The same results give the same bytes. `write` gets them as they are ready.
 */
export function createOfficeWorkbook(context: RunContext, write: (bytes: Uint8Array) => void): Sink {
  const workbook = createWorkbook(SHEET_IDS.map((id) => sheetPlan(id, context.locale)), write);
  const put = (id: SheetId, rows: readonly (readonly CellValue[])[]): void => {
    const at = SHEET_IDS.indexOf(id);
    for (const row of rows) workbook.add(at, row);
  };
  return {
    add(entry) {
      for (const [id, rowsOf] of Object.entries(PER_ENTRY)) put(id as keyof typeof PER_ENTRY, rowsOf(entry, context));
    },
    end(end) {
      put('issues', issueRows(end, context));
      put('record', recordRows(end, context));
      put('summary', summaryRows(end.summary, context));
      workbook.end();
    },
  };
}
