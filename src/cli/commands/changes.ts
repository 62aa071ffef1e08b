import { compareResults, type BuyerChange, type Changes } from '../../advise';
import type { OfficeLocale } from '../../locale/locale';
import type { MatchResult } from '../../score/result';
import { readResults } from '../earlier-results';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs } from '../inputs';
import { locale, number, readOptions, required, text, type Values } from '../options';
import { fit } from '../width';

const OPTIONS = { ...INPUT_OPTIONS, before: { type: 'string' }, after: { type: 'string' }, k: { type: 'string' } } as const;

const signed = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(1)}`;

const WORDS = {
  ko: { entered: '새로 오름', left: '빠짐', moved: '순위 변동', scored: '점수 변동', none: '바뀐 것이 없습니다.', only: { before: '이번에는 없는 업체입니다.', after: '새 업체입니다.' }, 'not-scored-before': '지난 목록에 점수가 없어 이유를 항목별로 보일 수 없습니다.', 'not-scored-after': '이번 자료에 점수가 없습니다(바이어가 없거나 제외됨).', overtaken: '이 바이어의 점수는 그대로이고 다른 바이어가 바뀌었습니다.' },
  en: { entered: 'new', left: 'gone', moved: 'moved', scored: 'rescored', none: 'Nothing changed.', only: { before: 'No longer among the suppliers.', after: 'A new supplier.' }, 'not-scored-before': 'not scored in the earlier list, so no terms can be shown.', 'not-scored-after': 'not scored now (no such buyer, or a rule leaves it out).', overtaken: 'its own score is the same; others changed.' },
} as const;

const MOST_TERMS = 5;

function line({ buyerId, kind, before, after, terms, unexplained }: BuyerChange, ui: OfficeLocale): string {
  const words = WORDS[ui];
  const place = ({ rank }: BuyerChange['before']): string => (rank === null ? '-' : ui === 'ko' ? `${rank}위` : `${rank}`);
  const difference = before.score !== null && after.score !== null ? ` ${signed(after.score - before.score)}` : '';
  const shown = terms.slice(0, MOST_TERMS).map((term) => `${term.term} ${signed(term.difference)}`).join(', ');
  const rest = terms.length > MOST_TERMS ? `, … (${terms.length - MOST_TERMS})` : '';
  const why = unexplained ? words[unexplained] : terms.length > 0 ? `${shown}${rest}` : words.overtaken;
  return `  ${fit(buyerId, 24)}  ${words[kind]}  ${place(before)} → ${place(after)}${difference}: ${why}`;
}

function print({ from, to, suppliers }: Changes, ui: OfficeLocale): string {
  const words = WORDS[ui];
  const parts = suppliers.flatMap(({ supplierId, only, changes }) => (changes.length === 0 && !only ? [] : ['', `■ ${supplierId}${only ? `  ${words.only[only]}` : ''}`, ...changes.map((change) => line(change, ui))]));
  return `${[`${from ?? '-'} → ${to ?? '-'}`, ...(parts.length > 0 ? parts : ['', words.none])].join('\n')}\n`;
}

/** The lists of today, as long as the earlier ones unless told otherwise, with every buyer that fell out looked up. */
function matchNow(before: readonly MatchResult[], values: Values): { changes: Changes; code: number } {
  const inputs = readInputs(values);
  const { suppliers, matcher, issues, locale: ui } = inputs;
  printIssues(issues, ui);
  const options = { minScore: number(values, 'min-score', 0), includeClosed: values['include-closed'] === true, validate: false };
  const k = number(values, 'k', Math.max(1, ...before.map(({ matches }) => matches.length)), true);
  const known = new Map(suppliers.map((supplier) => [supplier.id, supplier]));
  const lookUp = (day: 'before' | 'after', supplierId: string, buyerId: string) => {
    const supplier = known.get(supplierId);
    if (day === 'before' || !supplier || !inputs.buyers.has(buyerId)) return undefined;
    const { match, exclusion } = matcher.explainPair(supplier, buyerId, options);
    return exclusion ? undefined : match;
  };
  const after = suppliers.map((supplier) => matcher.match(supplier, { ...options, k, explain: false }));
  const asked = text(values, 'supplier-id') === undefined ? before : before.filter(({ supplierId }) => known.has(supplierId));
  return { changes: compareResults(asked, after, { lookUp }), code: exitCode(issues, values['strict'] === true) };
}

/**
 * `buyer-match changes`: what changed in each supplier's list since an earlier `match --json`, and why, term by term: against
 * another such file, or against the lists of today's data.
 */
export function changes(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const before = readResults(required(values, 'before'));
  const after = text(values, 'after');
  const { changes: found, code } = after === undefined ? matchNow(before, values) : { changes: compareResults(before, readResults(after)), code: 0 };
  process.stdout.write(values['json'] === true ? `${JSON.stringify(found, null, 2)}\n` : print(found, locale(values)));
  return code;
}
