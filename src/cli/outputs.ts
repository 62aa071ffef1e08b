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

async function csvOutput(path: string, context: RunContext): Promise<Output> {
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

/** Sections are put aside while they come, because the first page tells of all of them. */
async function htmlOutput(path: string, context: RunContext, suppliers: number): Promise<Output> {
  const { createReport, detailedFor } = await import('../report/html');
  const sections = createPartialFile(path, '.sections');
  const file = createPartialFile(path);
  const report = createReport(context, { detailed: detailedFor(suppliers) });
  return {
    path,
    size: file.size,
    discard() {
      sections.discard();
      file.discard();
    },
    add: (entry) => sections.write(report.section(entry)),
    end(end) {
      const { before, after } = report.around(end, sections.size());
      file.write(before);
      file.take(sections);
      file.write(after);
      file.finish();
    },
  };
}

export function openOutput(kind: OutputKind, path: string, context: RunContext, suppliers: number): Promise<Output> {
  if (kind === 'html') return htmlOutput(path, context, suppliers);
  return kind === 'xlsx' ? xlsxOutput(path, context) : csvOutput(path, context);
}
