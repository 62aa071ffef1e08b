import type { OfficeLocale } from '../../locale/locale';
import type { Column, ColumnKind, SheetPlan } from './plan';

/** What is offered in the columns that people fill; a status becomes a stage when it is read back. */
const CHOSEN = { ko: ['선정', '보류', '제외'], en: ['selected', 'on hold', 'not selected'] } as const;
const OUTCOMES = { ko: ['소개', '상담', '샘플', '견적', 'MOU', '계약', '선적', '거절', '무응답'], en: ['introduced', 'consulted', 'sampled', 'quoted', 'mou', 'contracted', 'shipped', 'declined', 'no-response'] } as const;

type Row = readonly [ko: string, en: string, width: number, kind: ColumnKind];

const SUPPLIER: readonly Row[] = [
  ['업체번호', 'supplier id', 12, 'text'],
  ['업체명', 'supplier', 20, 'text'],
];

const SHEETS = {
  summary: { name: ['요약', 'summary'], frozen: 0, rows: [['구분', 'item', 34, 'text'], ['값', 'value', 16, 'integer'], ['내용', 'note', 80, 'wrap']] },
  matches: {
    name: ['매칭', 'matches'],
    frozen: 3,
    rows: [
      ...SUPPLIER,
      ['순위', 'rank', 6, 'integer'],
      ['판정', 'verdict', 14, 'text'],
      ['점수', 'score', 8, 'integer'],
      ['바이어번호', 'buyer id', 16, 'text'],
      ['바이어', 'buyer', 28, 'wrap'],
      ['국가', 'country', 12, 'text'],
      ['찾는 품목', 'wants', 30, 'wrap'],
      ['마감일', 'closes on', 12, 'day'],
      ['확인할 점', 'flags', 26, 'wrap'],
      ['설명', 'explanation', 80, 'wrap'],
      ['지원이력', 'past support', 24, 'wrap'],
      ['기준일', 'date', 12, 'day'],
      ['담당자 의견', 'comment', 28, 'input'],
      ['선정여부', 'selected', 12, 'input'],
      ['처리결과', 'outcome', 14, 'input'],
    ],
  },
  reasons: { name: ['근거', 'reasons'], frozen: 3, rows: [...SUPPLIER, ['바이어번호', 'buyer id', 16, 'text'], ['순위', 'rank', 6, 'integer'], ['항목', 'feature', 16, 'text'], ['세부 항목', 'term', 26, 'text'], ['점수', 'points', 10, 'points'], ['상태', 'state', 14, 'text']] },
  gaps: { name: ['보완·지원사업', 'gaps and programmes'], frozen: 2, rows: [...SUPPLIER, ['바이어번호', 'buyer id', 16, 'text'], ['국가', 'country', 12, 'text'], ['보완할 점', 'gap', 70, 'wrap'], ['검토할 지원사업', 'programmes', 60, 'wrap'], ['지원이력', 'past support', 24, 'wrap']] },
  whatIf: { name: ['인증 효과', 'what if'], frozen: 2, rows: [...SUPPLIER, ['인증', 'certificates', 40, 'wrap'], ['새로 열리는 바이어', 'buyers opened', 12, 'integer'], ['점수', 'points', 10, 'points'], ['기간', 'time', 16, 'text'], ['비용', 'cost', 22, 'text'], ['유의할 점', 'notes', 70, 'wrap']] },
  excluded: { name: ['제외', 'excluded'], frozen: 2, rows: [...SUPPLIER, ['사유', 'rule', 18, 'text'], ['바이어 수', 'buyers', 10, 'integer'], ['바이어번호(예)', 'buyer id (example)', 16, 'text'], ['이유', 'reason', 50, 'wrap'], ['해결 방법', 'what to do', 60, 'wrap']] },
  asks: { name: ['추가로 받을 자료', 'data to ask for'], frozen: 2, rows: [...SUPPLIER, ['대상', 'side', 10, 'text'], ['바이어번호', 'buyer id', 16, 'text'], ['항목', 'field', 22, 'text'], ['질문', 'question', 70, 'wrap'], ['답변', 'answer', 40, 'input']] },
  issues: { name: ['자료 문제', 'issues'], frozen: 0, rows: [['구분', 'severity', 10, 'text'], ['파일', 'file', 24, 'text'], ['시트', 'sheet', 18, 'text'], ['칸', 'cells', 18, 'wrap'], ['행', 'row', 8, 'integer'], ['항목', 'field', 22, 'text'], ['찾은 값', 'found', 30, 'wrap'], ['내용', 'message', 70, 'wrap'], ['건수', 'count', 8, 'integer'], ['코드', 'code', 22, 'text']] },
  record: { name: ['실행 기록', 'record'], frozen: 0, rows: [['항목', 'item', 26, 'text'], ['값', 'value', 90, 'wrap']] },
} as const satisfies Record<string, { name: readonly [string, string]; frozen: number; rows: readonly Row[] }>;

export type SheetId = keyof typeof SHEETS;
export const SHEET_IDS = Object.keys(SHEETS) as SheetId[];

/** A sheet of the office's workbook: its name, its columns and where it stands still. */
export function sheetPlan(id: SheetId, locale: OfficeLocale): SheetPlan {
  const at = locale === 'ko' ? 0 : 1;
  const { name, frozen, rows } = SHEETS[id];
  const choices = new Map<string, readonly string[]>([['선정여부', CHOSEN[locale]], ['처리결과', OUTCOMES[locale]]]);
  const columns = (rows as readonly Row[]).map((row): Column => {
    const offered = choices.get(row[0]);
    return { header: row[at], width: row[2], kind: row[3], ...(offered ? { choices: offered } : {}) };
  });
  return { name: name[at], columns, frozen, ...(id === 'summary' ? { late: true as const } : {}) };
}
