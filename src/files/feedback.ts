import { columnName } from '../cell-reference';
import { BuyerMatchError } from '../errors';
import { feedbackField, readFeedback } from '../intake/feedback';
import { IssueList } from '../intake/issues';
import type { Feedback } from '../schema/feedback';
import { unguard } from './csv-write';
import { factsOf, type Loaded, type LoadOptions } from './load';
import { readTable } from './table';

const NOTES = ['comment', 'selected', 'outcome'] as const;

/**
 * What officers wrote into the columns 담당자 의견, 선정여부 and 처리결과 of a workbook that `match --xlsx` made, or of a CSV with the same
 * columns. Rows nobody wrote in are passed over.
 */
export function loadFeedback(path: string, { locale = 'ko', sheet }: Pick<LoadOptions, 'locale' | 'sheet'> = {}): Loaded<Feedback> {
  const table = readTable(path);
  const lists = table.format === 'xlsx' ? table.sheets : table.format === 'csv' ? [{ ...table, sheet: undefined }] : [];
  const values: Feedback[] = [];
  const issues = [];
  let rows = 0;
  for (const list of lists) {
    if (sheet !== undefined && list.sheet !== sheet) continue;
    const fields = list.headers.map(feedbackField);
    const has = (field: string): boolean => fields.some((found) => found === field);
    if (!has('supplierId') || !has('buyerId') || !NOTES.some(has)) continue;
    const cellOf = ({ row, path: field }: { row?: number | undefined; path?: string | undefined }): string | undefined => {
      const column = fields.findIndex((found) => found === field);
      return column < 0 || row === undefined ? undefined : `${columnName(column)}${row}`;
    };
    const found = new IssueList(locale, { source: path.split(/[\\/]/).at(-1)!, cellOf, ...(list.sheet === undefined ? {} : { sheet: list.sheet }) });
    for (const { row, cells } of list.rows) {
      rows++;
      const notes = readFeedback(new Map(fields.flatMap((field, i) => (field === undefined ? [] : [[field, unguard(cells[i] ?? '')] as const]))), row, found);
      if (notes) values.push(list.sheet === undefined ? notes : { ...notes, sheet: list.sheet });
    }
    issues.push(...found.list());
  }
  if (rows === 0) throw new BuyerMatchError('file-unreadable', 'No list with columns to fill was found.', { got: path, remedy: 'Give a workbook of match --xlsx, or a table with 업체번호, 바이어번호 and 처리결과.' });
  return { values, issues, file: factsOf(table, 'feedback', rows, values.length) };
}
