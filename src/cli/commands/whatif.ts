import { fittingProgrammes, whatIf, whatIfPair, type CertificateFacts, type PairWhatIf, type SupplierWhatIf } from '../../advise';
import { BuyerMatchError } from '../../errors';
import type { Supplier } from '../../schema/supplier';
import { titleOf } from '../../score/title';
import type { VerdictCode } from '../../score/result';
import { certificationName } from '../../taxonomy/certifications';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs, type Inputs } from '../inputs';
import { number, readOptions, text } from '../options';
import { writeRecord } from '../record';
import { wrap } from '../width';

const OPTIONS = { ...INPUT_OPTIONS, 'buyer-id': { type: 'string' }, most: { type: 'string' } } as const;

type Ui = 'ko' | 'en';

const VERDICTS: Readonly<Record<VerdictCode, { ko: string; en: string }>> = {
  recommended: { ko: '추천', en: 'recommended' },
  'recommended-after-gaps': { ko: '보완 후 추천', en: 'recommended once the gaps are closed' },
  'check-first': { ko: '확인 후 검토', en: 'check first' },
  'not-recommended': { ko: '추천하지 않음', en: 'not recommended' },
};

const names = (ids: readonly string[], ui: Ui): string => ids.map((id) => certificationName(id, ui)).join(' + ');

function span(range: readonly [number | null, number | null] | null, unit: string, ui: Ui): string {
  if (!range) return ui === 'ko' ? '알 수 없음' : 'not known';
  const [least, most] = range;
  if (least === null) return `${ui === 'ko' ? '최대 ' : 'at most '}${most}${unit}`;
  if (most === null) return `${least}${unit}${ui === 'ko' ? ' 이상' : ' or more'}`;
  return `${least === most ? least : `${least}~${most}`}${unit}`;
}

/** Time, cost and the rest of what is known of one certificate. */
function facts({ months, costUsd, effortSource, notes, shortenedBy }: CertificateFacts, ui: Ui): string[] {
  const ko = ui === 'ko';
  const effort = `${ko ? '기간' : 'time'} ${span(months, ko ? '개월' : ' months', ui)} · ${ko ? '비용' : 'cost'} ${span(costUsd, ko ? '달러' : ' US dollars', ui)}${effortSource ? ` (${effortSource})` : ''}`;
  const lines = [effort, ...notes.map((note) => note[ui])];
  if (shortenedBy.length > 0) lines.push(ko ? `보유하신 ${names(shortenedBy, ui)}를 활용할 수 있습니다(대신하지는 못함).` : `Your ${names(shortenedBy, ui)} helps towards it without replacing it.`);
  return lines.flatMap((line) => wrap(line, 88).map((l) => `      ${l}`));
}

function printSupplier(supplier: Supplier, result: SupplierWhatIf, { programmes, on }: Inputs, ui: Ui): string {
  const ko = ui === 'ko';
  const { buyers, certificates, best, leftOut } = result;
  const out = [
    ko
      ? `${supplier.name ?? supplier.id}: 희망 시장 바이어 ${buyers.considered}곳 가운데 목록에 오르고 인증 부족이 없는 곳 ${buyers.open}곳, 인증이 부족한 곳 ${buyers.lacking}곳`
      : `${supplier.name ?? supplier.id}: ${buyers.considered} buyers considered, ${buyers.open} listed and lacking no certificate, ${buyers.lacking} lacking some`,
  ];
  if (certificates.length === 0) out.push('', ko ? '부족한 인증이 없습니다.' : 'No certificate is lacking.');
  const line = ({ opens, points }: { opens: number; points: number }): string => (ko ? `새로 열리는 바이어 ${opens}곳, 점수 +${points.toFixed(0)}` : `opens ${opens}, +${points.toFixed(0)} points`);
  if (best.length > 0) out.push('', ko ? '가장 많이 여는 조합' : 'What opens most', ...best.map((set) => `  ${names(set.certificates, ui)}: ${line(set)}`));
  if (certificates.length > 0) out.push('', ko ? '인증별' : 'One by one', ...certificates.flatMap((c) => [`  ${c.names[ui]}: ${line(c)}`, ...facts(c, ui)]));
  if (leftOut.length > 0) out.push('', ko ? `함께 보지 않은 인증: ${names(leftOut, ui)}` : `Not considered: ${names(leftOut, ui)}`);
  const fitting = certificates.length > 0 ? fittingProgrammes('certification', programmes, supplier, on) : [];
  if (fitting.length > 0) out.push('', ko ? `검토할 지원사업: ${fitting.map(({ programme }) => programme.names.ko).join(', ')}` : `Programmes to consider: ${fitting.map(({ programme }) => programme.names.en).join(', ')}`);
  return `${out.join('\n')}\n`;
}

function printPair({ before, sets, certificates }: PairWhatIf, title: string, ui: Ui): string {
  const ko = ui === 'ko';
  const state = ({ score, rank, verdict }: PairWhatIf['before']): string => `${VERDICTS[verdict][ui]}, ${rank === null ? '-' : ko ? `${rank}위` : `rank ${rank}`}, ${score.toFixed(0)}${ko ? '점' : ' points'}`;
  const out = [`${title}: ${state(before)}`];
  if (certificates.length === 0) out.push('', ko ? '부족한 인증이 없습니다.' : 'No certificate is lacking.');
  else if (sets.length === 0) out.push('', ko ? '인증을 갖추어도 순위나 판정이 달라지지 않습니다.' : 'No set of certificates lifts rank or verdict.');
  else out.push('', ko ? '이것을 갖추면(다시 채점한 결과)' : 'With these (scored again)', ...sets.map(({ certificates: ids, after }) => `  ${names(ids, ui)} → ${state(after)}`));
  if (certificates.length > 0) out.push('', ...certificates.flatMap((c) => [`  ${c.names[ui]}`, ...facts(c, ui)]));
  return `${out.join('\n')}\n`;
}

/** `buyer-match whatif`: which certificates would open most buyers for a supplier, or lift one pair. */
export function whatif(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const buyerId = text(values, 'buyer-id');
  if (buyerId !== undefined && text(values, 'supplier-id') === undefined) throw new BuyerMatchError('usage', '--buyer-id needs --supplier-id.');
  const minScore = number(values, 'min-score', 0);
  const most = number(values, 'most', 3, true);
  const inputs = readInputs(values);
  const { suppliers, buyers, matcher, issues, locale } = inputs;
  printIssues(issues, locale);
  const options = { minScore, includeClosed: values['include-closed'] === true, validate: false };
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'whatif', values, inputs);
  const json = values['json'] === true;
  if (buyerId !== undefined) {
    const pair = whatIfPair(matcher, suppliers[0]!, buyerId, { ...options, locale });
    process.stdout.write(json ? `${JSON.stringify(pair, null, 2)}\n` : printPair(pair, titleOf(buyers.get(buyerId)!, locale), locale));
  } else {
    const results = suppliers.map((supplier) => whatIf(matcher, supplier, { ...options, most }));
    process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : results.map((result, i) => printSupplier(suppliers[i]!, result, inputs, locale)).join('\n'));
  }
  return exitCode(issues, values['strict'] === true);
}
