import type { Clause } from '../features/feature';
import type { Locale } from '../locale/locale';
import { quoted } from '../locale/written';
import type { Buyer } from '../schema/buyer';
import type { FactKey } from '../schema/facts';
import { FACTS } from './wording';

const NAMES: Readonly<Record<FactKey, Readonly<Record<Locale, string>>>> = {
  quantity: { ko: '수량', en: 'quantity', vi: 'số lượng', ru: 'количество', uz: 'miqdor' },
  price: { ko: '가격', en: 'price', vi: 'giá', ru: 'цена', uz: 'narx' },
  age: { ko: '연령', en: 'age', vi: 'độ tuổi', ru: 'возраст', uz: 'yosh' },
  size: { ko: '규격', en: 'size', vi: 'kích cỡ', ru: 'размер', uz: 'oʻlcham' },
  form: { ko: '제형', en: 'form', vi: 'dạng sản phẩm', ru: 'форма выпуска', uz: 'shakl' },
  content: { ko: '성분·소재', en: 'content', vi: 'thành phần, chất liệu', ru: 'состав, материал', uz: 'tarkib, material' },
  grade: { ko: '등급', en: 'grade', vi: 'cấp chất lượng', ru: 'сорт', uz: 'nav' },
  audience: { ko: '대상', en: 'for whom', vi: 'đối tượng', ru: 'для кого', uz: 'kim uchun' },
  use: { ko: '용도', en: 'use', vi: 'mục đích sử dụng', ru: 'назначение', uz: 'maqsad' },
  channel: { ko: '판매처', en: 'channel', vi: 'kênh bán', ru: 'канал продаж', uz: 'savdo kanali' },
  packaging: { ko: '포장', en: 'packaging', vi: 'bao bì', ru: 'упаковка', uz: 'qadoq' },
  delivery: { ko: '납기', en: 'delivery', vi: 'thời hạn giao hàng', ru: 'срок поставки', uz: 'yetkazish muddati' },
  terms: { ko: '거래 조건', en: 'terms', vi: 'điều kiện giao dịch', ru: 'условия сделки', uz: 'bitim shartlari' },
  specification: { ko: '사양', en: 'specification', vi: 'thông số kỹ thuật', ru: 'спецификация', uz: 'texnik tavsif' },
  certificate: { ko: '인증(이름 없음)', en: 'certificates (unnamed)', vi: 'chứng nhận (không nêu tên)', ru: 'сертификаты (без названия)', uz: 'sertifikatlar (nomi koʻrsatilmagan)' },
  partner: { ko: '거래처 요건', en: 'partner', vi: 'yêu cầu đối với đối tác', ru: 'требования к партнёру', uz: 'hamkorga talablar' },
};

/** Facts of the buyer's sentence that limit the goods: shown with its words, and said not to be scored. */
export function statedFacts({ carried = {} }: Buyer, locale: Locale): Clause[] {
  const facts = (Object.keys(NAMES) as FactKey[]).flatMap((key) => {
    const words = carried[`statement.${key}`];
    return words === undefined ? [] : `${NAMES[key][locale]} ${quoted(words.replace(/; /g, ', '), locale)}`;
  });
  if (facts.length === 0) return [];
  return [{ code: 'buyer.facts', kind: 'fact', text: FACTS[locale](facts.join(', ')) }];
}
