import type { CertificateFacts } from '../advise';
import { koreanDay } from '../calendar';
import type { OfficeLocale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Product } from '../schema/product';
import type { PastSupport } from '../schema/programme';
import type { Supplier } from '../schema/supplier';
import { placeName } from '../taxonomy/places';

/** A number with commas, the same everywhere. */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const dayText = (day: string, locale: OfficeLocale): string => (locale === 'ko' ? koreanDay(day) : day);

/** Goods by their names, or by their codes where they have none. */
export const goodsText = (products: readonly Product[]): string => products.map(({ name, keywords, hs }) => name ?? keywords?.join(', ') ?? hs?.map((code) => `HS ${code}`).join(', ')).filter(Boolean).join(', ');

export const wantsText = (buyer: Buyer | undefined): string => (buyer ? goodsText(buyer.wants) : '');

export const marketsText = ({ targetMarkets }: Supplier, locale: OfficeLocale): string => (targetMarkets ?? []).map((place) => placeName(place, locale)).join(', ');

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
