import { daysBetween, dayNumber } from '../../calendar';
import { isCovered, marketRequirements, marketStatus, screeningEntries, type MarketQuestion, type Requirement, type RequirementStatus, type Status } from '../../demands';
import { upcoming } from '../../demands/reach';
import { BuyerMatchError } from '../../errors';
import { loadSuppliers } from '../../files';
import type { Supplier } from '../../schema/supplier';
import { certificationName } from '../../taxonomy/certifications';
import { hsLabel } from '../../taxonomy/labels';
import { placeName } from '../../taxonomy/places';
import { printIssues } from '../inputs';
import { day, locale, readOptions, required, text } from '../options';
import { wrap } from '../width';

const OPTIONS = { hs: { type: 'string' }, country: { type: 'string' }, on: { type: 'string' }, suppliers: { type: 'string' }, 'supplier-id': { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } } as const;

type Ui = 'ko' | 'en';

/** How far ahead an officer wants to know what is coming. */
const AHEAD_DAYS = 365;

const WORDS = {
  ko: {
    blocks: '판매·통관 전에 있어야 하는 것', free: '해당하지만 판매를 막지 않는 것', coming: '1년 안에 시행되는 것', screening: '전략물자·상황허가·제재 확인 필요', none: '알려진 요구 사항이 없습니다.', basis: '근거', sources: '출처', years: '년 유효', notDemanded: '보유하고 있으나 이 시장에서 요구하지 않는 것',
    unknown: '이 나라의 요건은 실려 있지 않습니다. 요구가 없다는 뜻이 아닙니다.', advice: '법률 자문이 아니며, HS 코드는 적용 범위를 정하지 않습니다. 계약 전에 현지 수입자나 인증기관에 확인해 주십시오.',
    instrument: { certificate: '인증', registration: '등록', notification: '신고', 'self-declaration': '자기선언', document: '서류' }, holder: { supplier: '공급사', buyer: '현지 수입자·책임자', either: '양쪽 모두 가능' }, certainty: { high: '해당 가능성 높음', medium: '일부 해당', low: '불확실' },
  },
  en: {
    blocks: 'Must exist before sale or clearance', free: 'Applies, and does not block', coming: 'Begins within a year', screening: 'Check strategic goods, situational licence and sanctions', none: 'Nothing is known to be demanded.', basis: 'basis', sources: 'sources', years: ' years', notDemanded: 'Held, and not demanded here',
    unknown: 'This country is not in the table. That does not mean that nothing is demanded.', advice: 'Not legal advice, and an HS code is no legal scope: have the importer or a certification body confirm before contracting.',
    instrument: { certificate: 'certificate', registration: 'registration', notification: 'notification', 'self-declaration': 'self-declaration', document: 'document' }, holder: { supplier: 'supplier', buyer: 'importer or responsible person', either: 'either side' }, certainty: { high: 'likely', medium: 'in part', low: 'uncertain' },
  },
} as const;

const STATUS: Readonly<Record<Status, { ko: string; en: string }>> = {
  satisfied: { ko: '충족', en: 'met' },
  'satisfied-through': { ko: '다른 인증으로 충족', en: 'met through another' },
  'to-confirm': { ko: '같은 것인지 확인 필요', en: 'to be confirmed' },
  'expires-before-delivery': { ko: '납품 전 만료', en: 'expires before delivery' },
  'file-again': { ko: '바이어별로 다시 신고', en: 'to be filed again' },
  'in-progress': { ko: '진행 중', en: 'in progress' },
  planned: { ko: '계획', en: 'planned' },
  expired: { ko: '만료', en: 'expired' },
  missing: { ko: '없음', en: 'missing' },
  'buyer-side': { ko: '바이어 쪽에서 할 일', en: "the buyer's side files it" },
};

const written = (hs: string): string => (hs.length > 4 ? `${hs.slice(0, 4)}.${hs.slice(4)}` : hs);

function entry(regime: Requirement | RequirementStatus, ui: Ui): string[] {
  const w = WORDS[ui];
  const facts = [w.instrument[regime.instrument], w.holder[regime.holder], w.certainty[regime.certainty], ...(regime.validityYears === null ? [] : [`${regime.validityYears}${w.years}`])].join(' · ');
  const lines = [`  ${regime.names[ui]} (${regime.id})`, `      ${facts}`];
  if ('status' in regime) {
    const through = regime.through ? `: ${certificationName(regime.through.certification, ui)}${regime.through.why ? ` (${regime.through.why[ui]})` : ''}` : '';
    lines.push(`      → ${STATUS[regime.status][ui]}${through}`);
  }
  if (regime.legalBasis.length > 0) lines.push(...wrap(`${w.basis}: ${regime.legalBasis.join('; ')}`, 90).map((l) => `      ${l}`));
  for (const note of regime.notes) lines.push(...wrap(`- ${note[ui]}`, 90).map((l) => `      ${l}`));
  if (regime.sources.length > 0) lines.push(`      ${w.sources}: ${regime.sources.join(' ')}`);
  return lines;
}

function print(question: Required<MarketQuestion>, regimes: readonly (Requirement | RequirementStatus)[], notDemanded: readonly string[], ui: Ui): string {
  const w = WORDS[ui];
  const { hs, country, on } = question;
  const place = placeName(country, ui);
  const label = hsLabel(hs, ui);
  const goods = `HS ${written(hs)}${label ? ` (${label})` : ''}`;
  const out = [ui === 'ko' ? `${place}, ${goods} · 기준일 ${on}` : `${place}, ${goods}, on ${on}`];
  const section = (title: string, part: readonly (Requirement | RequirementStatus)[]): void => {
    if (part.length > 0) out.push('', title, ...part.flatMap((regime) => entry(regime, ui)));
  };
  section(w.blocks, regimes.filter((r) => r.blocks));
  section(w.free, regimes.filter((r) => !r.blocks));
  if (regimes.length === 0) out.push('', isCovered(country) ? w.none : w.unknown);
  const until = new Date((dayNumber(on!) + AHEAD_DAYS) * 86_400_000).toISOString().slice(0, 10);
  const coming = upcoming(hs, country, on!, until).sort((a, b) => daysBetween(b.from, a.from));
  if (coming.length > 0) out.push('', w.coming, ...coming.map(({ regime, from, certainty }) => `  ${from}  ${regime.names[ui]} (${w.certainty[certainty]})`));
  if (notDemanded.length > 0) out.push('', `${w.notDemanded}: ${notDemanded.map((id) => certificationName(id, ui)).join(', ')}`);
  const screening = screeningEntries([country], [hs], on);
  if (screening.length > 0) out.push('', w.screening, ...screening.flatMap(({ note, since, source }) => wrap(`- ${note[ui]}${since ? ` [${since}]` : ''} ${source}`, 94).map((l) => `  ${l}`)));
  out.push('', ...wrap(w.advice, 94));
  return `${out.join('\n')}\n`;
}

function readSupplier(path: string, id: string, ui: Ui): Supplier {
  const { values, issues } = loadSuppliers(path, { locale: ui });
  printIssues(issues, ui);
  const found = values.find((supplier) => supplier.id === id);
  if (!found) throw new BuyerMatchError('argument-invalid', 'No supplier in the file has this id.', { got: id, remedy: 'Check --supplier-id; "1" and "01" differ.' });
  return found;
}

/** `buyer-match market`: what a market demands of a product, and with a supplier, where that one stands. */
export function market(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  const question = { hs: required(values, 'hs'), country: required(values, 'country'), on: day(values) };
  const path = text(values, 'suppliers');
  const status = path === undefined ? undefined : marketStatus(readSupplier(path, required(values, 'supplier-id'), ui), question);
  const answer = status ?? marketRequirements(question);
  if (values['json'] === true) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else process.stdout.write(print({ hs: answer.hs, country: answer.country, on: question.on }, answer.regimes, status?.notDemanded ?? [], ui));
  return 0;
}
