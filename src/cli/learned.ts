import type { Model, ModelTerm } from '../schema/model';
import { padEnd, padStart } from './width';

const MOST_SHOWN = 15;

/** How far contracts moved a term, at most, over its range. */
const moved = ({ prior, learned }: ModelTerm): number => learned.reduce((most, points, i) => Math.max(most, Math.abs(points - prior[i]!)), 0);

const points = (value: number): string => (Math.abs(value) < 0.5 ? '0' : value.toFixed(0));

/** What was learned, for reading on a terminal: from what, how strongly the prior held, and which points moved most. */
export function printLearned({ until, labels, fit, terms }: Model, out: string, ui: 'ko' | 'en'): string {
  const ko = ui === 'ko';
  const shown = terms.filter((term) => moved(term) >= 0.5).sort((a, b) => moved(b) - moved(a)).slice(0, MOST_SHOWN);
  const from = ko
    ? `${until ?? '-'}까지의 계약 ${labels.contracts}건 중 ${labels.used}건에서 배웠습니다(업체 ${labels.suppliers}곳, 바이어 ${labels.buyers}곳, 성사되지 않은 상담 ${labels.meetings}건).`
    : `Learned from ${labels.used} of ${labels.contracts} contracts up to ${until ?? '-'} (${labels.suppliers} suppliers, ${labels.buyers} buyers, ${labels.meetings} meetings that came to nothing).`;
  const strangers = labels.unknownParties === 0 ? [] : [ko ? `업체나 바이어를 찾지 못해 쓰지 않은 계약: ${labels.unknownParties}건` : `Left out because a party is in no file: ${labels.unknownParties}`];
  const how = ko ? `선택 ${fit.choices}회, 사전 점수의 무게(lambda) ${fit.lambda}${fit.converged ? '' : ', 수렴하지 않음'}` : `${fit.choices} choices, lambda ${fit.lambda}${fit.converged ? '' : ', not converged'}`;
  const head = `  ${padEnd(ko ? '항목(값이 1일 때의 점수)' : 'term (points at value 1)', 34)} ${padStart(ko ? '사전' : 'prior', 8)} ${padStart(ko ? '학습' : 'learned', 8)} ${padStart(ko ? '표준오차' : 'std.err.', 8)}`;
  const rows = shown.map(({ term, prior, learned, standardErrors }) => `  ${padEnd(term, 34)} ${padStart(points(prior.at(-1)!), 8)} ${padStart(points(learned.at(-1)!), 8)} ${padStart(standardErrors.at(-1)!.toFixed(0), 8)}`);
  const nothing = ko ? '  사전 점수에서 움직인 항목이 없습니다.' : '  No term moved from its prior.';
  return `${[from, ...strangers, how, '', ...(rows.length > 0 ? [head, ...rows] : [nothing]), '', ko ? `모델: ${out}` : `Model: ${out}`].join('\n')}\n`;
}
