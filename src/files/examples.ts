import { BuyerMatchError } from '../errors';
import { readExample } from '../intake/examples';
import { IssueList } from '../intake/issues';
import { aliasKey } from '../normalise';
import type { LabelledName } from '../text';
import { factsOf, type Loaded, type LoadOptions } from './load';
import { readTable } from './table';

const NAMES = ['name', '품명', '제품명', '품목명', '신고품명', '거래품명', 'description'].map(aliasKey);
const CODES = ['hsk10', 'hsk', 'hs', 'hs코드', 'hs code', 'hs6', '품목번호', '세번', '세번부호', 'hs번호'].map(aliasKey);

/** Names with their codes, from a CSV, or the first sheet of a workbook, with a `name` and an `hsk10` or `hs` column: examples for `createClassifier`. */
export function loadExamples(path: string, { locale = 'ko' }: LoadOptions = {}): Loaded<LabelledName> {
  const table = readTable(path);
  if (table.format === 'json') throw new BuyerMatchError('file-unreadable', 'Examples are a table.', { got: path, remedy: 'Give a CSV or XLSX with the columns name and hs.' });
  const { headers = [], rows = [] } = table.format === 'xlsx' ? (table.sheets[0] ?? {}) : table;
  const columnOf = (aliases: readonly string[]): number => headers.findIndex((header) => aliases.includes(aliasKey(header)));
  const [name, code] = [columnOf(NAMES), columnOf(CODES)];
  if (name < 0 || code < 0) throw new BuyerMatchError('file-unreadable', 'Examples need a name and a code in every row.', { got: headers.join(', '), remedy: 'Name the columns name and hs (or hsk10).' });
  const issues = new IssueList(locale, { source: path.split(/[\\/]/).at(-1)! });
  const values = rows.flatMap(({ row, cells }) => readExample(cells[name] ?? '', cells[code] ?? '', row, issues) ?? []);
  return { values, issues: issues.list(), file: factsOf(table, 'examples', rows.length, values.length) };
}
