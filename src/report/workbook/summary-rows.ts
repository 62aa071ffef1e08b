import type { RunContext } from '../entry';
import { verdictName } from '../names';
import { dayText } from '../phrases';
import { VERDICT_ORDER, type Summary } from '../summary';
import type { CellValue } from './plan';

/** The office in figures, for the first sheet. */
export function summaryRows(summary: Summary, { locale, on, buyers, whatIfScope }: RunContext): (readonly CellValue[])[] {
  const ko = locale === 'ko';
  const { suppliers, matched, verdicts, distinctBuyers, closing, certificates, asked, sought } = summary;
  const scope = whatIfScope === 'all' ? (ko ? '전체 바이어 기준' : 'over all buyers') : ko ? '목록에 오른 바이어 기준' : 'over the buyers listed';
  return [
    [ko ? '기준일' : 'on', undefined, on ?? '-'],
    [ko ? '업체' : 'suppliers', suppliers],
    [ko ? '맞는 바이어가 있는 업체' : 'suppliers with a match', matched],
    [ko ? '맞는 바이어가 없는 업체' : 'suppliers without a match', suppliers - matched],
    [ko ? '바이어' : 'buyers', buyers],
    [ko ? '목록에 오른 바이어' : 'buyers listed', distinctBuyers],
    ...VERDICT_ORDER.map((code) => [`${ko ? '판정' : 'verdict'}: ${verdictName(code, locale)}`, verdicts[code]]),
    ...closing.map(({ buyerId, title, closesOn, days, suppliers: named, more }) => {
      const names = named.map(({ name }) => name).join(', ');
      const others = more === 0 ? '' : ko ? ` 외 ${more}곳` : ` and ${more} more`;
      return [ko ? '마감이 가까운 오퍼(남은 날)' : 'offers closing soon (days left)', days, `${title} (${buyerId}), ${dayText(closesOn, locale)}: ${names}${others}`];
    }),
    ...certificates.map(({ name, suppliers: n, opens = 0 }) => [ko ? '여러 곳을 여는 인증' : 'certificates that open most', opens, ko ? `${name}: 업체 ${n}곳, ${scope}` : `${name}: ${n} suppliers, ${scope}`]),
    ...asked.map(({ name, suppliers: n }) => [ko ? '비어 있는 자료' : 'data not given', n, name]),
    ...sought.map(({ name, suppliers: n }) => [ko ? '여러 업체에 추천된 바이어' : 'buyers recommended to several', n, name]),
  ];
}
