import { aliasKey, tidy } from '../normalise';
import type { Feedback } from '../schema/feedback';
import { dayAt } from './day';
import type { IssueList } from './issues';
import { STANDARD_CONTRACT_HEADERS } from './layouts/standard';
import { maskPersonalData } from './mask';

type Field = 'supplierId' | 'buyerId' | 'on' | 'comment' | 'selected' | 'outcome';

const OWN: ReadonlyMap<string, Field> = new Map(
  Object.entries({ comment: ['담당자 의견', '의견', 'comment'], selected: ['선정여부', '선정 여부', 'selected'], outcome: ['처리결과', '처리 결과', 'outcome'], on: ['기준일', 'date'] } as const).flatMap(([field, names]) => names.map((name) => [aliasKey(name), field as Field] as const)),
);

/** Which column holds which part of an officer's notes; undefined for columns that hold none. */
export function feedbackField(header: string): Field | undefined {
  const own = OWN.get(aliasKey(header));
  if (own) return own;
  const standard = STANDARD_CONTRACT_HEADERS.get(aliasKey(header));
  return standard === 'supplierId' || standard === 'buyerId' ? standard : undefined;
}

/** One row's notes; undefined where nobody wrote any. Notes on no pair are an issue. */
export function readFeedback(cells: ReadonlyMap<Field, string>, row: number, issues: IssueList): Omit<Feedback, 'sheet'> | undefined {
  const text = (field: Field): string | undefined => maskPersonalData(tidy(cells.get(field) ?? '')) || undefined;
  const notes = { comment: text('comment'), selected: text('selected'), outcome: text('outcome') };
  if (Object.values(notes).every((note) => note === undefined)) return undefined;
  const [supplierId, buyerId, day] = [text('supplierId'), text('buyerId'), text('on')];
  if (supplierId === undefined || buyerId === undefined) {
    issues.add('field-missing', { row, path: supplierId === undefined ? 'supplierId' : 'buyerId' }, supplierId === undefined ? 'supplierId' : 'buyerId');
    return undefined;
  }
  const on = day === undefined ? undefined : dayAt(day, { row, path: 'on' }, issues);
  const written = Object.entries({ on, ...notes }).filter(([, value]) => value !== undefined);
  return { supplierId, buyerId, ...Object.fromEntries(written), row };
}
