import type { Locale } from '../locale/locale';
import { withJosa } from '../text/josa';
import type { VerdictCode } from './result';

export const VERDICTS: Readonly<Record<VerdictCode, Readonly<Record<Locale, string>>>> = {
  recommended: { ko: '추천', en: 'Recommended', vi: 'Đề xuất', ru: 'Рекомендуется', uz: 'Tavsiya etiladi' },
  'recommended-after-gaps': { ko: '보완 후 추천', en: 'Recommended once the gaps are closed', vi: 'Đề xuất sau khi bổ sung', ru: 'Рекомендуется после восполнения недостающего', uz: 'Kamchiliklar toʻldirilgach tavsiya etiladi' },
  'check-first': { ko: '확인 후 검토', en: 'Check first', vi: 'Cần kiểm tra trước', ru: 'Сначала проверить', uz: 'Avval tekshirish kerak' },
  'not-recommended': { ko: '추천하지 않음', en: 'Not recommended', vi: 'Không đề xuất', ru: 'Не рекомендуется', uz: 'Tavsiya etilmaydi' },
};

type Wording<Args extends readonly string[]> = Readonly<Record<Locale, (...args: Args) => string>>;

/** A first sentence where no product speaks for the buyer. */
export const ONLY_TITLE: Wording<[title: string]> = {
  ko: (title) => `${title}입니다.`,
  en: (title) => `${title}.`,
  vi: (title) => `${title}.`,
  ru: (title) => `${title}.`,
  uz: (title) => `${title}.`,
};

/** The title with the clause that continues it. */
export const OPENING: Wording<[title: string, text: string]> = {
  ko: (title, text) => `${withJosa(title, '은/는')} ${text}`,
  en: (title, text) => `${title} ${text}`,
  vi: (title, text) => `${title} ${text}`,
  ru: (title, text) => `${title} ${text}`,
  uz: (title, text) => `${title} ${text}`,
};

export const SEPARATORS: Readonly<Record<Locale, string>> = { ko: '·', en: ', ', vi: ', ', ru: ', ', uz: ', ' };

export const NOT_STATED: Wording<[fields: string]> = {
  ko: (fields) => `${withJosa(fields, '은/는')} 적혀 있지 않으니 먼저 확인해 주십시오.`,
  en: (fields) => `Not stated, so ask first: ${fields}.`,
  vi: (fields) => `Chưa nêu rõ, cần hỏi trước: ${fields}.`,
  ru: (fields) => `Не указано, нужно сначала уточнить: ${fields}.`,
  uz: (fields) => `Koʻrsatilmagan, avval soʻrash kerak: ${fields}.`,
};

export const CLOSES: Wording<[day: string]> = {
  ko: (day) => `신청 마감은 ${day}입니다.`,
  en: (day) => `The offer closes on ${day}.`,
  vi: (day) => `Hạn đăng ký: ${day}.`,
  ru: (day) => `Срок подачи заявок: до ${day}.`,
  uz: (day) => `Ariza topshirish muddati: ${day} gacha.`,
};

export const CLOSED: Wording<[day: string]> = {
  ko: (day) => `마감된 오퍼입니다(${day}).`,
  en: (day) => `The offer closed on ${day}.`,
  vi: (day) => `Đơn chào mua đã hết hạn (${day}).`,
  ru: (day) => `Приём предложений закрыт (${day}).`,
  uz: (day) => `Taklif muddati tugagan (${day}).`,
};

export const DOMESTIC: Readonly<Record<Locale, string>> = { ko: '국내 소재 바이어', en: 'Buyer in your own country', vi: 'Bên mua ở cùng nước với nhà cung cấp', ru: 'Покупатель находится в стране поставщика', uz: 'Xaridor yetkazib beruvchi mamlakatida joylashgan' };

export const OTHER_PLACE: Wording<[column: string, sentence: string]> = {
  ko: (column, sentence) => `국가란에는 ${withJosa(column, '으로/로')}, 문장에는 ${withJosa(sentence, '으로/로')} 적혀 있어 국가란을 따랐습니다. 어느 쪽이 맞는지 먼저 확인해 주십시오.`,
  en: (column, sentence) => `The country column says ${column}, the sentence says ${sentence}; the column was used. Check first which is right.`,
  vi: (column, sentence) => `Cột quốc gia ghi ${column}, còn trong câu ghi ${sentence}; đã dùng cột quốc gia. Cần xác nhận thông tin nào đúng.`,
  ru: (column, sentence) => `В графе страны указано: ${column}, в тексте: ${sentence}; использована графа. Нужно уточнить, что верно.`,
  uz: (column, sentence) => `Mamlakat ustunida: ${column}, matnda: ${sentence}; ustun olingan. Qaysi biri toʻgʻri ekanini aniqlashtirish kerak.`,
};

/** The remark on goods and destination is in the office's languages. */
export const SCREENING: Wording<[note: string, since: string]> = {
  ko: (note, since) => `전략물자·상황허가·제재 확인 필요: ${note}${since ? ` (${since}부터)` : ''}`,
  en: (note, since) => `Check strategic goods, situational licence and sanctions: ${note}${since ? ` (since ${since})` : ''}`,
  vi: () => 'Cần kiểm tra hàng hóa chiến lược, giấy phép xuất khẩu và lệnh trừng phạt trước khi giao dịch.',
  ru: () => 'До сделки нужно проверить экспортный контроль, лицензирование и санкции.',
  uz: () => 'Bitimdan oldin eksport nazorati, litsenziya va sanksiyalarni tekshirish kerak.',
};

export const FACTS: Wording<[facts: string]> = {
  ko: (facts) => `그 밖에 적힌 사항(점수에 반영하지 않음): ${facts}.`,
  en: (facts) => `Also stated, not scored: ${facts}.`,
  vi: (facts) => `Thông tin khác đã nêu (không tính điểm): ${facts}.`,
  ru: (facts) => `Также указано (в оценке не учитывается): ${facts}.`,
  uz: (facts) => `Shuningdek koʻrsatilgan (ballga kirmaydi): ${facts}.`,
};
