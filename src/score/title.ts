import type { Locale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import { placeName } from '../taxonomy/places';

const KINDS: Readonly<Record<NonNullable<Buyer['kind']>, Readonly<Record<Locale, string>>>> = {
  buyer: { ko: '바이어', en: 'Buyer', vi: 'Bên mua', ru: 'Покупатель', uz: 'Xaridor' },
  offer: { ko: '구매오퍼', en: 'Purchase offer', vi: 'Đơn chào mua', ru: 'Запрос на закупку', uz: 'Xarid taklifi' },
  lead: { ko: '관심 바이어', en: 'Lead', vi: 'Khách hàng tiềm năng', ru: 'Потенциальный покупатель', uz: 'Potensial xaridor' },
  inquiry: { ko: '인콰이어리', en: 'Inquiry', vi: 'Thư hỏi hàng', ru: 'Запрос покупателя', uz: 'Xaridor soʻrovi' },
};

/** Country names that English gives an article. */
const WITH_ARTICLE = /^(?:United|Netherlands|Philippines|Czech Rep|Maldives|Gambia|Bahamas)/;

/** "말레이시아 구매오퍼 116호" / "Purchase offer 116 from Malaysia": what people call this buyer. */
export function titleOf(buyer: Buyer, locale: Locale): string {
  const kind = KINDS[buyer.kind ?? 'buyer'][locale];
  const place = buyer.country === undefined ? '' : placeName(buyer.country, locale);
  if (locale === 'ko') {
    const number = buyer.reference === undefined ? (buyer.name ?? buyer.id) : `${buyer.reference}호`;
    return `${place ? `${place} ` : ''}${kind} ${number}`;
  }
  const named = `${kind} ${buyer.reference ?? buyer.name ?? buyer.id}`;
  if (place === '') return named;
  return locale === 'en' ? `${named} from ${WITH_ARTICLE.test(place) ? 'the ' : ''}${place}` : `${named} (${place})`;
}
