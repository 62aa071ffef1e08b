import type { Locale } from '../../locale/locale';
import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

interface InForce {
  readonly country: string;
  readonly names: string;
}

/** The closest agreement by its name, with a word for the others. */
export const andOthers: Readonly<Record<Locale, (name: string) => string>> = {
  ko: (name) => `${name} 등`,
  en: (name) => `${name} and others`,
  vi: (name) => `${name} và hiệp định khác`,
  ru: (name) => `${name} и другие`,
  uz: (name) => `${name} va boshqalar`,
};

export const inForce = sentence<InForce>('agreement.in-force', 'ground', {
  ko: ({ country, names }) => `${withJosa(country, '은/는')} ${names} 발효국입니다(세율·원산지 기준은 품목별로 확인).`,
  en: ({ names }) => `In force: ${names} (check tariff and origin rule for your product).`,
  vi: ({ names }) => `Hiệp định thương mại đang có hiệu lực: ${names} (thuế suất và quy tắc xuất xứ cần kiểm tra theo từng mặt hàng).`,
  ru: ({ names }) => `Действует торговое соглашение: ${names} (ставку и правило происхождения проверяйте по товару).`,
  uz: ({ names }) => `Amaldagi savdo bitimi: ${names} (boj stavkasi va kelib chiqish qoidasi har bir tovar boʻyicha tekshiriladi).`,
});
