import type { Locale } from '../../locale/locale';
import type { Evidence } from '../../schema/buyer';
import { sentence } from './sentence';

interface Entry {
  readonly kind: Evidence['kind'];
  readonly on: string;
  readonly source: string;
}

const NAMES: Readonly<Record<Evidence['kind'], Readonly<Record<Locale, string>>>> = {
  'credit-report': { ko: '신용조사 결과', en: 'credit report', vi: 'báo cáo tín dụng', ru: 'отчёт о кредитоспособности', uz: 'kredit hisoboti' },
  'fraud-report': { ko: '사기 피해 신고', en: 'fraud report', vi: 'tố giác gian lận', ru: 'сообщение о мошенничестве', uz: 'firibgarlik haqida xabar' },
  'met-in-person': { ko: '대면 상담 기록', en: 'meeting in person', vi: 'gặp trực tiếp', ru: 'личная встреча', uz: 'shaxsan uchrashuv' },
  'repeat-order': { ko: '재주문 기록', en: 'repeat order', vi: 'đơn đặt lại', ru: 'повторный заказ', uz: 'takroriy buyurtma' },
  registry: { ko: '현지 등기 확인', en: 'company registry entry', vi: 'đăng ký doanh nghiệp', ru: 'запись в реестре компаний', uz: 'korxonalar reyestridagi yozuv' },
  reference: { ko: '거래처 추천', en: 'trade reference', vi: 'giới thiệu từ đối tác', ru: 'рекомендация партнёра', uz: 'hamkor tavsiyasi' },
  complaint: { ko: '거래 불만 신고', en: 'complaint', vi: 'khiếu nại', ru: 'жалоба', uz: 'shikoyat' },
  other: { ko: '기타 기록', en: 'other record', vi: 'ghi nhận khác', ru: 'иная запись', uz: 'boshqa yozuv' },
};

const onFile: Readonly<Record<Locale, (entry: Entry) => string>> = {
  ko: ({ kind, on, source }) => `바이어에 관한 ${NAMES[kind].ko}(${on}, 출처: ${source})가 있습니다.`,
  en: ({ kind, on, source }) => `On file about the buyer: ${NAMES[kind].en} (${on}, source: ${source}).`,
  vi: ({ kind, on, source }) => `Thông tin đã ghi nhận về bên mua: ${NAMES[kind].vi} (${on}, nguồn: ${source}).`,
  ru: ({ kind, on, source }) => `Сведения о покупателе: ${NAMES[kind].ru} (${on}, источник: ${source}).`,
  uz: ({ kind, on, source }) => `Xaridor haqida qayd etilgan maʼlumot: ${NAMES[kind].uz} (${on}, manba: ${source}).`,
};

export const recordFor = sentence('credibility.for', 'ground', onFile);

export const recordAgainst = sentence<Entry>('credibility.against', 'check', {
  ko: (entry) => `${onFile.ko(entry)} 거래 전에 사실관계를 확인해 주십시오.`,
  en: (entry) => `${onFile.en(entry)} Check it before you deal.`,
  vi: (entry) => `${onFile.vi(entry)} Cần xác minh trước khi giao dịch.`,
  ru: (entry) => `${onFile.ru(entry)} Нужно проверить до сделки.`,
  uz: (entry) => `${onFile.uz(entry)} Bitimdan oldin tekshirish kerak.`,
});
