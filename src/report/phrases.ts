import type { CertificateFacts } from '../advise';
import { koreanDay } from '../calendar';
import type { OfficeLocale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Product } from '../schema/product';
import type { PastSupport } from '../schema/programme';
import type { Supplier } from '../schema/supplier';
import { titleOf } from '../score/title';
import { certificationName } from '../taxonomy/certifications';
import { placeName } from '../taxonomy/places';
import { harmless } from './harmless';

/** A number with commas and, below zero, a minus sign; the same everywhere. */
export const count = (n: number): string => (n < 0 ? '−' : '') + String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, ',');

export const dayText = (day: string, locale: OfficeLocale): string => (locale === 'ko' ? koreanDay(day) : day);

/** Characters of a name, and of a list of goods, that stand in a table or a heading. */
const LONGEST_NAME = 80;
const LONGEST_LIST = 200;

/** What a buyer is called in headings and tables; its id where the run does not know it. */
export const buyerTitle = (buyer: Buyer | undefined, id: string, locale: OfficeLocale): string => harmless(buyer ? titleOf(buyer, locale) : id, LONGEST_NAME);

export const supplierTitle = ({ name, id }: Pick<Supplier, 'name' | 'id'>): string => harmless(name ?? id, LONGEST_NAME);

/** Goods by their names, or by their codes where they have none. */
export const goodsText = (products: readonly Product[]): string =>
  harmless(products.map(({ name, keywords, hs }) => name ?? keywords?.join(', ') ?? hs?.map((code) => `HS ${code}`).join(', ')).filter(Boolean).join(', '), LONGEST_LIST);

export const wantsText = (buyer: Buyer | undefined): string => (buyer ? goodsText(buyer.wants) : '');

export const marketsText = ({ targetMarkets }: Supplier, locale: OfficeLocale): string => (targetMarkets ?? []).map((place) => placeName(place, locale)).join(', ');

const STATUS = { held: { ko: '', en: '' }, 'in-progress': { ko: '진행 중', en: 'in progress' }, planned: { ko: '예정', en: 'planned' }, expired: { ko: '만료', en: 'expired' } } as const;

/** "CPNP, 할랄(진행 중), ISO 9001(~2027. 3. 31.)"; nothing where nothing was said. */
export function certificationsText({ certifications }: Supplier, locale: OfficeLocale): string {
  if (certifications === 'none') return locale === 'ko' ? '없음' : 'none';
  return (certifications ?? [])
    .map(({ certification, status, validUntil }) => {
      const more = [STATUS[status][locale], validUntil === undefined ? '' : `~${dayText(validUntil, locale)}`].filter(Boolean).join(', ');
      return certificationName(certification, locale) + (more ? `(${more})` : '');
    })
    .join(', ');
}

/** Programmes used before, latest first. */
export const supportText = ({ support = [] }: Supplier, locale: OfficeLocale): string =>
  [...support].sort((a, b) => (a.on < b.on ? 1 : -1)).map(({ programme, on, note }: PastSupport) => `${programme}(${note ?? dayText(on, locale)})`).join(', ');

/** "1~1.5개월", "at most 4,000 US dollars"; what no source says is not known. */
export function spanText(range: CertificateFacts['months'], unit: 'months' | 'usd', locale: OfficeLocale): string {
  const ko = locale === 'ko';
  if (!range) return ko ? '알 수 없음' : 'not known';
  const [least, most] = range;
  const name = unit === 'months' ? (ko ? '개월' : ' months') : ko ? '달러' : ' US dollars';
  const figure = (n: number): string => (Number.isInteger(n) ? count(n) : String(n));
  if (least === null) return `${ko ? '최대 ' : 'at most '}${figure(most!)}${name}`;
  if (most === null) return `${figure(least)}${name}${ko ? ' 이상' : ' or more'}`;
  return `${least === most ? figure(least) : `${figure(least)}~${figure(most)}`}${name}`;
}
export const signed = (points: number): string => (points > 0 ? `+${count(points)}` : count(points));
