import { csvHeader, csvLines } from '../report/csv-rows';
import type { RunContext, Sink } from '../report/entry';
import { writeCsv, writeCsvRows } from '../files';
import { createPartialFile } from './partial-file';

/** A sink that writes a file, and what it weighs once it is whole. */
export interface Output extends Sink {
  readonly path: string;
  size(): number;
  /** Takes back what was begun when the run fails. */
  discard(): void;
}

export type OutputKind = 'html' | 'xlsx' | 'csv';

function csvOutput(path: string, context: RunContext): Output {
  const file = createPartialFile(path);
  file.write(writeCsv(csvHeader(context.locale), []));
  return {
    path,
    size: file.size,
    discard: file.discard,
    add: (entry) => file.write(writeCsvRows(csvLines(entry, context))),
    end: () => file.finish(),
  };
}

/** What writes workbooks is loaded when one is asked for. */
async function xlsxOutput(path: string, context: RunContext): Promise<Output> {
  const { createOfficeWorkbook } = await import('../report/workbook');
  const file = createPartialFile(path);
  const workbook = createOfficeWorkbook(context, file.write);
  return {
    path,
    size: file.size,
    discard: file.discard,
    add: workbook.add,
    end(end) {
      workbook.end(end);
      file.finish();
    },
  };
}

export async function openOutput(kind: OutputKind, path: string, context: RunContext): Promise<Output> {
  return kind === 'csv' ? csvOutput(path, context) : xlsxOutput(path, context);
}
