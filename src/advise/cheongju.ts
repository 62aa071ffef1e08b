import type { Programme } from '../schema/programme';

const SOURCE = 'Kinds of support that Cheongju publishes; named in part in jbnews.com 1231445 (2019-01-09), ccdailynews.com 1049751 and hankyung.com 2019070391931';

/**
 * The kinds of export support that the city of Cheongju publishes, as an example of the format. Periods, limits and repeat
 * rules change every year with the announcement, so none is given here: an office fills them in.
 */
export const CHEONGJU_PROGRAMMES: readonly Programme[] = [
  { id: 'export-academy', names: { ko: '수출 아카데미', en: 'Export academy' }, helps: ['trade-skills'], source: SOURCE },
  { id: 'export-consulting', names: { ko: '수출 컨설팅', en: 'Export consulting' }, helps: ['trade-skills', 'market-knowledge'], source: SOURCE },
  { id: 'market-research', names: { ko: '해외시장조사', en: 'Overseas market research' }, helps: ['market-knowledge'], source: SOURCE },
  { id: 'brand-design', names: { ko: '글로벌 브랜드·디자인 개발', en: 'Brand and design for export' }, helps: ['brand'], source: SOURCE },
  { id: 'overseas-certification', names: { ko: '해외규격인증 획득 지원', en: 'Overseas standard certification' }, helps: ['certification'], source: SOURCE },
  { id: 'promotional-material', names: { ko: '외국어 홍보물 제작', en: 'Promotional material in foreign languages' }, helps: ['promotion', 'language'], source: SOURCE },
  { id: 'overseas-advertising', names: { ko: '해외 광고·홍보', en: 'Overseas advertising' }, helps: ['promotion'], source: SOURCE },
  { id: 'exhibition-home', names: { ko: '국내 전시회 참가', en: 'Exhibitions in Korea' }, helps: ['finding-buyers'], source: SOURCE },
  { id: 'exhibition-abroad', names: { ko: '해외 전시회 참가', en: 'Exhibitions abroad' }, helps: ['finding-buyers'], source: SOURCE },
  { id: 'trade-mission', names: { ko: '해외시장개척단(무역사절단) 파견', en: 'Trade missions' }, helps: ['finding-buyers'], source: SOURCE },
  { id: 'logistics-cost', names: { ko: '수출 물류비 지원', en: 'Export logistics cost' }, helps: ['logistics'], source: SOURCE },
];
