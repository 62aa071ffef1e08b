import type { Locale } from '../../locale/locale';
import type { Role, SupplyMode } from '../../schema/values';
import { sentence, type Sentence } from './sentence';

interface Asked {
  /** What the buyer asks for, as a list. */
  readonly asked: string;
  /** Nothing else is taken. */
  readonly strict: boolean;
}

const NAMES: Readonly<Record<Role | SupplyMode, Readonly<Record<Locale, string>>>> = {
  manufacturer: { ko: '제조사', en: 'a manufacturer', vi: 'nhà sản xuất', ru: 'производитель', uz: 'ishlab chiqaruvchi' },
  'brand-owner': { ko: '브랜드사', en: 'a brand owner', vi: 'chủ thương hiệu', ru: 'владелец бренда', uz: 'brend egasi' },
  distributor: { ko: '유통사', en: 'a distributor', vi: 'nhà phân phối', ru: 'дистрибьютор', uz: 'distribyutor' },
  'own-brand': { ko: '자사 브랜드', en: 'own brand', vi: 'thương hiệu của nhà sản xuất', ru: 'бренд производителя', uz: 'ishlab chiqaruvchi brendi' },
  oem: { ko: 'OEM', en: 'OEM', vi: 'OEM', ru: 'OEM', uz: 'OEM' },
  odm: { ko: 'ODM', en: 'ODM', vi: 'ODM', ru: 'ODM', uz: 'ODM' },
  'private-label': { ko: 'PB(프라이빗 라벨)', en: 'private label', vi: 'nhãn riêng (private label)', ru: 'собственная торговая марка (private label)', uz: 'xususiy marka (private label)' },
};

const OR: Readonly<Record<Locale, string>> = { ko: '·', en: ' or ', vi: ' hoặc ', ru: ' или ', uz: ' yoki ' };

/** Several alternatives as one phrase. */
export const alternatives = (names: readonly string[], locale: Locale): string => names.join(OR[locale]);

export const askedNames = (values: readonly (Role | SupplyMode)[], locale: Locale): string => alternatives(values.map((value) => NAMES[value][locale]), locale);

const asksKo = ({ asked, strict }: Asked): string => (strict ? `바이어는 ${asked}만 받는다고 밝혔` : `바이어는 ${asked} 공급을 원하고 있`);
const asksEn = ({ asked, strict }: Asked): string => `The buyer asks for ${strict ? 'only ' : ''}${asked}`;
const asksVi = ({ asked, strict }: Asked): string => (strict ? `Bên mua chỉ chấp nhận: ${asked}` : `Bên mua mong muốn: ${asked}`);
const asksRu = ({ asked, strict }: Asked): string => (strict ? `Покупатель принимает только: ${asked}` : `Пожелание покупателя: ${asked}`);
const asksUz = ({ asked, strict }: Asked): string => (strict ? `Xaridor faqat quyidagini qabul qiladi: ${asked}` : `Xaridorning istagi: ${asked}`);

interface Question {
  readonly unknown: Sentence<Asked>;
  readonly offered: Sentence<Asked>;
  readonly refused: Sentence<Asked>;
  readonly notOffered: Sentence<Asked>;
}

/** The four answers to one question, with what the question is about. */
function question(kind: 'role' | 'mode', about: Readonly<Record<Locale, string>>): Question {
  const lacking = {
    ko: (a: Asked) => `${asksKo(a)}으나 귀사의 등록 정보에는 해당 ${about.ko}이 없습니다.`,
    en: (a: Asked) => `${asksEn(a)}, which your profile does not list.`,
    vi: (a: Asked) => `${asksVi(a)}, nhưng hồ sơ của nhà cung cấp không ghi ${about.vi} này.`,
    ru: (a: Asked) => `${asksRu(a)}; в анкете поставщика это не указано (${about.ru}).`,
    uz: (a: Asked) => `${asksUz(a)}; yetkazib beruvchi maʼlumotlarida bu koʻrsatilmagan (${about.uz}).`,
  };
  return {
    unknown: sentence(`conditions.${kind}-unknown`, 'check', {
      ko: (a) => `${asksKo(a)}습니다. 귀사의 ${about.ko}을 등록해 주십시오.`,
      en: (a) => `${asksEn(a)}. Please state your ${about.en}.`,
      vi: (a) => `${asksVi(a)}. Chưa biết ${about.vi} của nhà cung cấp, cần xác nhận.`,
      ru: (a) => `${asksRu(a)}. Данных поставщика нет (${about.ru}), нужно уточнить.`,
      uz: (a) => `${asksUz(a)}. Yetkazib beruvchi haqida maʼlumot yoʻq (${about.uz}), aniqlashtirish kerak.`,
    }),
    offered: sentence(`conditions.${kind}-offered`, 'ground', {
      ko: ({ asked }) => `바이어가 원하는 ${asked} 조건에 맞습니다.`,
      en: ({ asked }) => `You meet the buyer's wish for ${asked}.`,
      vi: ({ asked }) => `Nhà cung cấp đáp ứng yêu cầu của bên mua: ${asked}.`,
      ru: ({ asked }) => `Поставщик отвечает пожеланию покупателя: ${asked}.`,
      uz: ({ asked }) => `Yetkazib beruvchi xaridorning talabiga mos keladi: ${asked}.`,
    }),
    refused: sentence(`conditions.${kind}-refused`, 'gap', lacking),
    notOffered: sentence(`conditions.${kind}-not-offered`, 'gap', lacking),
  };
}

export const role = question('role', { ko: '업체 유형', en: 'role', vi: 'loại hình doanh nghiệp', ru: 'тип компании', uz: 'korxona turi' });

export const mode = question('mode', { ko: '공급 방식', en: 'supply modes', vi: 'phương thức cung ứng', ru: 'формат поставки', uz: 'yetkazib berish shakli' });

interface Origin {
  readonly places: string;
}

const onlyFrom: Readonly<Record<Locale, (args: Origin) => string>> = {
  ko: ({ places }) => `바이어는 ${places}산만 받는다고 밝혔습니다.`,
  en: ({ places }) => `The buyer takes goods from ${places} only.`,
  vi: ({ places }) => `Bên mua chỉ nhận hàng có xuất xứ: ${places}.`,
  ru: ({ places }) => `Покупатель принимает только товары следующего происхождения: ${places}.`,
  uz: ({ places }) => `Xaridor faqat quyidagi mamlakatda ishlab chiqarilgan tovarni qabul qiladi: ${places}.`,
};

export const onlySourceMet = sentence('conditions.only-source', 'ground', onlyFrom);

export const onlySource = sentence<Origin>('conditions.only-source', 'check', {
  ko: (a) => `${onlyFrom.ko(a)} 귀사 제품의 원산지를 먼저 확인해 주십시오.`,
  en: (a) => `${onlyFrom.en(a)} Check first where yours are made.`,
  vi: (a) => `${onlyFrom.vi(a)} Trước hết cần xác nhận xuất xứ hàng của nhà cung cấp.`,
  ru: (a) => `${onlyFrom.ru(a)} Сначала нужно уточнить происхождение товара поставщика.`,
  uz: (a) => `${onlyFrom.uz(a)} Avval yetkazib beruvchi tovarining kelib chiqishini aniqlashtirish kerak.`,
});

export const preferredSource = sentence<Origin>('conditions.preferred-source', 'ground', {
  ko: ({ places }) => `바이어가 ${places}산 제품을 찾고 있습니다.`,
  en: ({ places }) => `The buyer prefers goods from ${places}.`,
  vi: ({ places }) => `Bên mua ưu tiên hàng có xuất xứ ${places}.`,
  ru: ({ places }) => `Покупатель предпочитает товары следующего происхождения: ${places}.`,
  uz: ({ places }) => `Xaridor quyidagi mamlakat tovarini afzal koʻradi: ${places}.`,
});
