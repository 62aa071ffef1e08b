import { placeName } from '../../taxonomy/places';
import { certificationName } from '../../taxonomy/certifications';
import { nameOfMissing } from '../../score/ask';
import { titleOf } from '../../score/title';
import { gapsOf, programmesOf, type Entry, type RunContext, type RunEnd } from '../entry';
import { FEATURE_NAMES, ruleName, stateName, TERM_NAMES } from '../names';
import { spanText, supportText, wantsText } from '../phrases';
import { roundTogether } from '../rounding';
import type { CellValue } from './plan';

type Row = readonly CellValue[];

const head = ({ supplier }: Entry): [string, string | undefined] => [supplier.id, supplier.name];

/** A row a match; a supplier without any has one row that says so, with what came nearest. */
export function matchRows(entry: Entry, context: RunContext): Row[] {
  const { locale, on } = context;
  const { matches, nearest } = entry.result;
  const support = supportText(entry.supplier, locale);
  if (matches.length === 0) {
    const none = locale === 'ko' ? '적합한 오퍼 없음' : 'no offer fits';
    const near = nearest.map(({ buyerId, explanation }) => `${buyerId}: ${explanation?.text ?? ''}`).join('\n');
    return [[...head(entry), undefined, none, undefined, undefined, undefined, undefined, undefined, undefined, undefined, near, support, on]];
  }
  return matches.map(({ rank, score, buyerId, explanation, flags = [] }) => {
    const buyer = context.buyer(buyerId);
    const country = buyer?.country === undefined ? undefined : placeName(buyer.country, locale);
    return [...head(entry), rank, explanation?.verdict.text, Math.round(score) || 0, buyerId, buyer && titleOf(buyer, locale), country, wantsText(buyer), buyer?.closesOn, flags.map(({ text }) => text).join('\n'), explanation?.text, support, on];
  });
}

/** A row a part of a score; the parts are rounded so that they add up to the score of the first sheet. */
export function reasonRows(entry: Entry, { locale }: RunContext): Row[] {
  return entry.result.matches.flatMap(({ rank, buyerId, score, contributions }) => {
    const { parts } = roundTogether(contributions.map(({ points }) => points), score);
    return contributions.flatMap((part, i): Row[] => (part.points === 0 && parts[i] === 0 ? [] : [[...head(entry), buyerId, rank, FEATURE_NAMES[part.feature][locale], TERM_NAMES[part.term][locale], parts[i], stateName(part, locale)]]));
  });
}

export function gapRows(entry: Entry, context: RunContext): Row[] {
  const { locale } = context;
  return entry.result.matches.flatMap((match): Row[] => {
    const gaps = gapsOf(match);
    if (gaps.length === 0) return [];
    const country = context.buyer(match.buyerId)?.country;
    return [[...head(entry), match.buyerId, country === undefined ? undefined : placeName(country, locale), gaps.join('\n'), programmesOf(match).join('\n'), supportText(entry.supplier, locale)]];
  });
}

export function whatIfRows(entry: Entry, { locale }: RunContext): Row[] {
  const { certificates = [], best = [] } = entry.whatIf ?? {};
  const alone = certificates.map(({ names, opens, points, months, costUsd, notes }): Row => [...head(entry), names[locale], opens, Math.round(points), spanText(months, 'months', locale), spanText(costUsd, 'usd', locale), notes.map((note) => note[locale]).join('\n')]);
  const together = best.filter(({ certificates: ids }) => ids.length > 1).map(({ certificates: ids, opens, points }): Row => [...head(entry), ids.map((id) => certificationName(id, locale)).join(' + '), opens, Math.round(points)]);
  return [...together, ...alone];
}

/** Every rule with its count; those excluded first, by name. */
export function excludedRows(entry: Entry, { locale }: RunContext): Row[] {
  const { byRule, first } = entry.result.excluded;
  return Object.entries(byRule).flatMap(([rule, n]): Row[] => {
    const examples = first.filter((exclusion) => exclusion.rule === rule);
    if (examples.length === 0) return [[...head(entry), ruleName(rule, locale), n]];
    return examples.map(({ buyerId, reason, fix }, i) => [...head(entry), ruleName(rule, locale), i === 0 ? n : undefined, buyerId, reason, fix]);
  });
}

export function askRows(entry: Entry, { locale }: RunContext): Row[] {
  const ko = locale === 'ko';
  const own = entry.result.unknown.map((missing): Row => [...head(entry), ko ? '업체' : 'supplier', undefined, nameOfMissing(missing, locale), missing.ask]);
  const buyers = entry.result.matches.flatMap(({ buyerId, unknown = [] }) =>
    unknown.filter(({ side }) => side === 'buyer').map((missing): Row => [...head(entry), ko ? '바이어' : 'buyer', buyerId, nameOfMissing(missing, locale), missing.ask]),
  );
  const first = (entry.questions ?? []).map((question): Row => [...head(entry), ko ? '우선 질문' : 'ask first', undefined, undefined, question]);
  return [...first, ...own, ...buyers];
}

export function issueRows({ issues }: RunEnd, { locale }: RunContext): Row[] {
  const severity = locale === 'ko' ? { error: '오류', warning: '주의' } : { error: 'error', warning: 'warning' };
  return issues.map(({ severity: kind, source, sheet, cells, row, path, found, message, count = 1, code }) => [severity[kind], source, sheet, cells?.join(', '), row, path, found, message, count, code]);
}

export function recordRows({ record }: RunEnd, { locale, buyers }: RunContext): Row[] {
  const ko = locale === 'ko';
  const options = Object.entries(record.options).filter(([, value]) => value !== undefined);
  return [
    [ko ? '프로그램' : 'program', `buyer-match ${record.version} (schema ${record.schemaVersion})`],
    [ko ? '명령' : 'command', record.command],
    [ko ? '기준일' : 'on', record.on ?? (ko ? '지정하지 않음' : 'not given')],
    [ko ? '바이어 수' : 'buyers', String(buyers)],
    ...options.map(([name, value]): Row => [`--${name}`, String(value)]),
    ...record.inputs.map(({ path, sha256, rows, used }): Row => [path, ko ? `${rows}행 중 ${used}행 사용 · SHA-256 ${sha256}` : `${used} of ${rows} rows used, SHA-256 ${sha256}`]),
  ];
}
