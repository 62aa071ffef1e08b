import type { OfficeLocale } from '../locale/locale';
import { placeName } from '../taxonomy/places';
import type { DuplicatePair } from './duplicates';
import type { Part } from './weigh';

type Words = Readonly<Record<OfficeLocale, string>>;

const NAMES: Readonly<Record<string, Words>> = {
  same: { ko: '이름이 같음(법인 형태 제외)', en: 'same name apart from its legal form' },
  'other-order': { ko: '이름의 낱말이 순서만 다름', en: 'same words of the name in another order' },
  joined: { ko: '이름이 띄어쓰기만 다름', en: 'same name but for its spaces' },
  spelling: { ko: '이름의 철자가 비슷함', en: 'names spelt much alike' },
  sound: { ko: '이름을 소리대로 옮기면 같음', en: 'names that sound alike in another script' },
  partial: { ko: '이름의 일부가 같음', en: 'names that share words' },
  different: { ko: '이름이 다름', en: 'different names' },
};

const OTHERS: Readonly<Partial<Record<Part['compared'], Readonly<Record<'same' | 'different', Words>>>>> = {
  'legal-form': { same: { ko: '법인 형태가 통함', en: 'legal forms of one kind' }, different: { ko: '법인 형태가 다름', en: 'different legal forms' } },
  country: { same: { ko: '국가가 같음', en: 'same country' }, different: { ko: '국가가 다름', en: 'different countries' } },
  website: { same: { ko: '홈페이지 주소가 같음', en: 'same website' }, different: { ko: '홈페이지 주소가 다름', en: 'different websites' } },
  goods: { same: { ko: '찾는 품목(HS 4단위)이 겹침', en: 'shared headings of wanted goods' }, different: { ko: '찾는 품목이 겹치지 않음', en: 'no wanted goods in common' } },
};

const signed = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(1)}`;

/** "이름이 같음 +18.3": a part as people read it; nothing for what is unknown. */
export function partText({ compared, points, found }: Part, locale: OfficeLocale): string | undefined {
  if (found === 'unknown') return undefined;
  const words = compared === 'start' ? { ko: '명단 크기에 따른 출발점', en: 'start, after the number of records' } : compared === 'name' ? NAMES[found]! : OTHERS[compared]![found as 'same' | 'different'];
  return `${words[locale]} ${signed(points)}`;
}

const recordText = ({ source, id, name, country }: DuplicatePair['a'], locale: OfficeLocale): string => `${name ?? id} (${[source, id, ...(country === undefined ? [] : [placeName(country, locale)])].join(', ')})`;

/** A pair in one sentence: what speaks for one buyer and against it, with the points, and what to do. */
export function explainDuplicate({ a, b, points, decision, parts }: DuplicatePair, locale: OfficeLocale = 'ko'): string {
  const grounds = parts.flatMap((part) => partText(part, locale) ?? []).join(', ');
  const pair = `${recordText(a, locale)} = ${recordText(b, locale)}?`;
  const total = locale === 'ko' ? `합계 ${signed(points)}점` : `${signed(points)} points in all`;
  const next = decision === 'certain' ? (locale === 'ko' ? '같은 바이어로 봅니다.' : 'Taken to be one buyer.') : locale === 'ko' ? '담당자가 확인해 주십시오.' : 'Somebody should look.';
  return `${pair} ${grounds}; ${total}. ${next}`;
}
