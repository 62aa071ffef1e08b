import type { Locale } from '../../locale/locale';
import { plural } from '../../locale/plural';
import { withJosa } from '../../text/josa';
import { sentence } from './sentence';

interface Demands {
  readonly country: string;
  readonly names: string;
}

interface Coded extends Demands {
  readonly code: string;
}

interface Beside {
  readonly held: string;
  readonly name: string;
}

/** The first names of a longer list, with how many there are besides. */
export const listed: Readonly<Record<Locale, (names: string, rest: number, all: number) => string>> = {
  ko: (names, _rest, all) => `${names} 등 ${all}건`,
  en: (names, rest) => `${names} and ${rest} more`,
  vi: (names, rest) => `${names} và ${rest} mục khác`,
  ru: (names, rest) => `${names} и ещё ${rest} ${plural(rest, 'ru', { one: 'требование', few: 'требования', other: 'требований' })}`,
  uz: (names, rest) => `${names} va yana ${rest} ta`,
};

const DERIVED: Readonly<Record<Locale, string>> = { ko: '(HS로 추정, 확인 필요)', en: '(derived from the HS code, to be checked)', vi: '(suy ra từ mã HS, cần kiểm tra)', ru: '(выведено из кода HS, нужно проверить)', uz: '(HS kodidan taxmin qilingan, tekshirish kerak)' };

const needs: Readonly<Record<Locale, (a: Coded) => string>> = {
  ko: ({ code, country, names }) => `HS ${code} 품목을 ${country}에 팔려면 대개 ${withJosa(names, '이/가')} 먼저 있어야 하는데`,
  en: ({ code, country, names }) => `Goods of HS ${code} mostly need ${names} before they are sold in ${country}`,
  vi: ({ code, country, names }) => `Hàng thuộc HS ${code} thường phải có ${names} trước khi bán tại ${country}`,
  ru: ({ code, country, names }) => `Для продажи товаров HS ${code} на этом рынке (${country}) обычно заранее нужно: ${names}`,
  uz: ({ code, country, names }) => `HS ${code} tovarlarini ${country} bozorida sotish uchun odatda oldindan kerak boʻladi: ${names}`,
};

export const needed = sentence<Coded>('market.needed', 'check', {
  ko: (a) => `${needs.ko(a)}, 보유 여부를 알 수 없습니다${DERIVED.ko}.`,
  en: (a) => `${needs.en(a)}; whether you hold it is not known ${DERIVED.en}.`,
  vi: (a) => `${needs.vi(a)}; chưa biết nhà cung cấp đã có hay chưa ${DERIVED.vi}.`,
  ru: (a) => `${needs.ru(a)}; есть ли это у поставщика, неизвестно ${DERIVED.ru}.`,
  uz: (a) => `${needs.uz(a)}; yetkazib beruvchida bor-yoʻqligi nomaʼlum ${DERIVED.uz}.`,
});

export const missing = sentence<Coded>('market.missing', 'gap', {
  ko: (a) => `${needs.ko(a)}, 등록하신 보유 인증에는 없습니다${DERIVED.ko}.`,
  en: (a) => `${needs.en(a)}; your certificates do not include it ${DERIVED.en}.`,
  vi: (a) => `${needs.vi(a)}; nhà cung cấp chưa khai báo có ${DERIVED.vi}.`,
  ru: (a) => `${needs.ru(a)}; среди сертификатов поставщика этого нет ${DERIVED.ru}.`,
  uz: (a) => `${needs.uz(a)}; yetkazib beruvchining sertifikatlari orasida bu yoʻq ${DERIVED.uz}.`,
});

export const mayBeNeeded = sentence<Coded>('market.may-be-needed', 'check', {
  ko: ({ code, country, names }) => `${country}에서는 HS ${code} 품목 일부에 ${withJosa(names, '이/가')} 필요하므로 귀사 제품이 대상인지 확인해 주십시오.`,
  en: ({ code, country, names }) => `In ${country} part of the goods of HS ${code} need ${names}: check whether yours do.`,
  vi: ({ code, country, names }) => `Tại ${country}, một phần hàng thuộc HS ${code} phải có ${names}: cần kiểm tra mặt hàng này có thuộc diện đó không.`,
  ru: ({ code, country, names }) => `На этом рынке (${country}) для части товаров HS ${code} нужно: ${names}. Проверьте, относится ли это к данному товару.`,
  uz: ({ code, country, names }) => `${country} bozorida HS ${code} tovarlarining bir qismi uchun kerak: ${names}. Bu tovarga tegishli yoki yoʻqligini tekshirish kerak.`,
});

export const met = sentence<Demands>('market.met', 'ground', {
  ko: ({ country, names }) => `${country} 판매에 필요한 ${withJosa(names, '을/를')} 갖추셨습니다.`,
  en: ({ country, names }) => `You have what ${country} demands: ${names}.`,
  vi: ({ country, names }) => `Nhà cung cấp có đủ những gì thị trường ${country} yêu cầu: ${names}.`,
  ru: ({ country, names }) => `У поставщика есть то, что требует рынок (${country}): ${names}.`,
  uz: ({ country, names }) => `Yetkazib beruvchida bozor (${country}) talab qiladigan hujjatlar bor: ${names}.`,
});

export const metThrough = sentence<Beside & { country: string; why?: string | undefined }>('market.met-through', 'ground', {
  ko: ({ country, held, name, why }) => `${country}에서는 보유하신 ${withJosa(held, '이/가')} ${name} 대신 인정됩니다.${why ? ` ${why}` : ''}`,
  en: ({ country, held, name, why }) => `In ${country} your ${held} is accepted in place of ${name}.${why ? ` ${why}` : ''}`,
  vi: ({ country, held, name }) => `Tại ${country}, ${held} của nhà cung cấp được chấp nhận thay cho ${name}.`,
  ru: ({ country, held, name }) => `На этом рынке (${country}) имеющееся у поставщика (${held}) признаётся вместо требуемого: ${name}.`,
  uz: ({ country, held, name }) => `${country} bozorida yetkazib beruvchidagi hujjat (${held}) talab qilingan hujjat (${name}) oʻrnida tan olinadi.`,
});

export const which = sentence<Demands & { held: string }>('market.which', 'check', {
  ko: ({ country, names, held }) => `${country} 판매에는 ${withJosa(names, '이/가')} 필요한데, 보유하신 ${withJosa(held, '이/가')} 이를 포함하는지 확인해 주십시오.`,
  en: ({ country, names, held }) => `${country} demands ${names}: check that your ${held} covers it.`,
  vi: ({ country, names, held }) => `Thị trường ${country} yêu cầu ${names}: cần kiểm tra ${held} của nhà cung cấp có bao gồm không.`,
  ru: ({ country, names, held }) => `Рынок (${country}) требует: ${names}. Проверьте, покрывает ли это имеющееся у поставщика (${held}).`,
  uz: ({ country, names, held }) => `Bozor (${country}) talabi: ${names}. Yetkazib beruvchidagi hujjat (${held}) buni qamrab olishini tekshirish kerak.`,
});

export const inProgress = sentence<{ country: string; name: string }>('market.in-progress', 'check', {
  ko: ({ country, name }) => `${country} 판매에 필요한 ${withJosa(name, '이/가')} 진행 중이므로 예상 취득일을 확인해 주십시오.`,
  en: ({ country, name }) => `${name}, which ${country} demands, is in progress: check when it is expected.`,
  vi: ({ country, name }) => `Nhà cung cấp đang làm thủ tục ${name} mà thị trường ${country} yêu cầu: cần hỏi thời gian dự kiến.`,
  ru: ({ country, name }) => `Поставщик оформляет то, что требует рынок (${country}): ${name}. Уточните ожидаемый срок.`,
  uz: ({ country, name }) => `Yetkazib beruvchi bozor (${country}) talab qiladigan hujjatni rasmiylashtirmoqda: ${name}. Kutilayotgan muddatni aniqlashtirish kerak.`,
});

export const expires = sentence<{ country: string; name: string }>('market.expires', 'check', {
  ko: ({ country, name }) => `${country} 판매에 필요한 ${withJosa(name, '이/가')} 납품 전에 만료될 수 있습니다.`,
  en: ({ country, name }) => `${name}, which ${country} demands, may run out before delivery.`,
  vi: ({ country, name }) => `${name} mà thị trường ${country} yêu cầu có thể hết hạn trước khi giao hàng.`,
  ru: ({ country, name }) => `Требуемое рынком (${country}) может истечь до поставки: ${name}.`,
  uz: ({ country, name }) => `Bozor (${country}) talab qiladigan hujjat muddati yetkazib berishdan oldin tugashi mumkin: ${name}.`,
});

export const buyerSide = sentence<Demands>('market.buyer-side', 'check', {
  ko: ({ country, names }) => `${withJosa(names, '은/는')} ${country} 수입자나 책임자 쪽에서 하는 것이니 누가 언제 할지 정해 주십시오.`,
  en: ({ country, names }) => `The importer or a responsible person in ${country} files ${names}: agree who does it and when.`,
  vi: ({ country, names }) => `Nhà nhập khẩu hoặc người chịu trách nhiệm tại ${country} phải làm thủ tục ${names}: cần thống nhất ai làm và khi nào.`,
  ru: ({ country, names }) => `Оформляет импортёр или ответственное лицо на месте (${country}): ${names}. Договоритесь, кто и когда это сделает.`,
  uz: ({ country, names }) => `Buni importchi yoki mahalliy masʼul shaxs (${country}) rasmiylashtiradi: ${names}. Kim va qachon bajarishini kelishib olish kerak.`,
});

export const shortened = sentence<Beside>('market.shortened', 'check', {
  ko: ({ held, name }) => `보유하신 ${withJosa(held, '은/는')} ${name} 절차에 쓸 수 있으나 그 자체로 대신하지는 못합니다.`,
  en: ({ held, name }) => `Your ${held} helps towards ${name} without replacing it.`,
  vi: ({ held, name }) => `${held} của nhà cung cấp có thể dùng cho thủ tục ${name} nhưng không thay thế được.`,
  ru: ({ held, name }) => `Имеющееся у поставщика (${held}) поможет в процедуре, но не заменит её: ${name}.`,
  uz: ({ held, name }) => `Yetkazib beruvchidagi hujjat (${held}) jarayonga yordam beradi, lekin oʻrnini bosmaydi: ${name}.`,
});
