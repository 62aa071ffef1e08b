// data: what each absent field is called, and the question that fills it; in the buyer's languages questions to the buyer address it.
import type { Missing } from '../features/feature';
import type { Locale } from '../locale/locale';

interface Question {
  readonly name: Readonly<Record<Locale, string>>;
  readonly ask: Readonly<Record<Locale, string>>;
}

const QUESTIONS: Readonly<Record<string, Question>> = {
  'supplier.products': {
    name: { ko: '취급 품목', en: 'products', vi: 'mặt hàng', ru: 'товары', uz: 'mahsulotlar' },
    ask: { ko: '수출하려는 품목과 HS 코드를 알려 주십시오.', en: 'Which products do you export, and under which HS codes?', vi: 'Nhà cung cấp xuất khẩu mặt hàng nào, mã HS nào?', ru: 'Какие товары и под какими кодами HS экспортирует поставщик?', uz: 'Yetkazib beruvchi qanday tovarlarni, qaysi HS kodlari bilan eksport qiladi?' },
  },
  'supplier.targetMarkets': {
    name: { ko: '희망 시장', en: 'target markets', vi: 'thị trường mục tiêu', ru: 'целевые рынки', uz: 'maqsadli bozorlar' },
    ask: { ko: '진출을 희망하는 국가나 지역을 알려 주십시오.', en: 'Which countries or regions do you aim at?', vi: 'Nhà cung cấp hướng tới quốc gia hoặc khu vực nào?', ru: 'На какие страны или регионы ориентируется поставщик?', uz: 'Yetkazib beruvchi qaysi mamlakat yoki hududlarni moʻljallaydi?' },
  },
  'supplier.roles': {
    name: { ko: '업체 유형', en: 'role', vi: 'loại hình doanh nghiệp', ru: 'тип компании', uz: 'korxona turi' },
    ask: { ko: '제조사·브랜드사·유통사 중 어디에 해당하는지 알려 주십시오.', en: 'Are you a manufacturer, a brand owner or a distributor?', vi: 'Nhà cung cấp là nhà sản xuất, chủ thương hiệu hay nhà phân phối?', ru: 'Поставщик — производитель, владелец бренда или дистрибьютор?', uz: 'Yetkazib beruvchi ishlab chiqaruvchimi, brend egasimi yoki distribyutormi?' },
  },
  'supplier.supplyModes': {
    name: { ko: '공급 방식', en: 'supply modes', vi: 'phương thức cung ứng', ru: 'формат поставки', uz: 'yetkazib berish shakli' },
    ask: { ko: 'OEM·ODM·자사 브랜드 중 가능한 공급 방식을 알려 주십시오.', en: 'Do you supply OEM, ODM, private label or your own brand?', vi: 'Nhà cung cấp nhận OEM, ODM, nhãn riêng hay chỉ bán thương hiệu của mình?', ru: 'Поставщик работает по OEM, ODM, под чужой маркой или только под своим брендом?', uz: 'Yetkazib beruvchi OEM, ODM, xususiy marka yoki oʻz brendi bilan ishlaydimi?' },
  },
  'supplier.certifications': {
    name: { ko: '보유 인증', en: 'certificates', vi: 'chứng nhận', ru: 'сертификаты', uz: 'sertifikatlar' },
    ask: { ko: '보유한 인증과 유효기간을 알려 주십시오. 없으면 “없음”이라고 적어 주십시오.', en: 'Which certificates do you hold, until when? Say "none" if there are none.', vi: 'Nhà cung cấp có những chứng nhận nào, hiệu lực đến khi nào?', ru: 'Какие сертификаты есть у поставщика и до какого срока?', uz: 'Yetkazib beruvchida qanday sertifikatlar bor va muddati qachongacha?' },
  },
  'supplier.minOrderUsd': {
    name: { ko: '최소 주문액·공급능력', en: 'minimum order or capacity', vi: 'đơn hàng tối thiểu hoặc năng lực cung ứng', ru: 'минимальный заказ или мощность', uz: 'eng kam buyurtma yoki quvvat' },
    ask: { ko: '최소 주문액이나 연간 공급능력(US$)을 알려 주십시오.', en: 'What is your minimum order or yearly capacity in US dollars?', vi: 'Đơn hàng tối thiểu hoặc năng lực cung ứng hằng năm của nhà cung cấp (USD) là bao nhiêu?', ru: 'Каков минимальный заказ или годовая мощность поставщика в долларах США?', uz: 'Yetkazib beruvchining eng kam buyurtmasi yoki yillik quvvati (AQSH dollarida) qancha?' },
  },
  'supplier.languages': {
    name: { ko: '상담 가능 언어', en: 'languages', vi: 'ngôn ngữ', ru: 'языки', uz: 'tillar' },
    ask: { ko: '상담이 가능한 언어를 알려 주십시오.', en: 'In which languages can you negotiate?', vi: 'Nhà cung cấp có thể đàm phán bằng ngôn ngữ nào?', ru: 'На каких языках поставщик может вести переговоры?', uz: 'Yetkazib beruvchi qaysi tillarda muzokara olib bora oladi?' },
  },
  'buyer.wants': {
    name: { ko: '찾는 품목', en: 'wanted products', vi: 'mặt hàng cần mua', ru: 'нужный товар', uz: 'kerakli tovar' },
    ask: { ko: '찾는 품목이 무엇인지 확인해 주십시오.', en: 'What is the buyer looking for?', vi: 'Quý công ty cần mua mặt hàng nào?', ru: 'Какой товар вы ищете?', uz: 'Sizga qanday tovar kerak?' },
  },
  'buyer.country': {
    name: { ko: '국가', en: 'country', vi: 'quốc gia', ru: 'страна', uz: 'mamlakat' },
    ask: { ko: '어느 나라 바이어인지 확인해 주십시오.', en: 'Which country is the buyer in?', vi: 'Quý công ty ở quốc gia nào?', ru: 'В какой стране вы находитесь?', uz: 'Siz qaysi mamlakatdasiz?' },
  },
  'buyer.seeks': {
    name: { ko: '거래 형태', en: 'kind of supplier', vi: 'loại nhà cung cấp cần tìm', ru: 'тип поставщика', uz: 'yetkazib beruvchi turi' },
    ask: { ko: '제조사·OEM 등 원하는 거래 형태를 확인해 주십시오.', en: 'What kind of supplier or supply does the buyer want?', vi: 'Quý công ty muốn làm việc với loại nhà cung cấp hoặc phương thức cung ứng nào?', ru: 'Какой тип поставщика или формат поставки вам нужен?', uz: 'Sizga qanday yetkazib beruvchi yoki yetkazib berish shakli kerak?' },
  },
  'buyer.requires': {
    name: { ko: '요구 인증', en: 'required certificates', vi: 'chứng nhận yêu cầu', ru: 'требуемые сертификаты', uz: 'talab qilinadigan sertifikatlar' },
    ask: { ko: '요구하는 인증이나 규격을 확인해 주십시오.', en: 'Which certificates or standards does the buyer require?', vi: 'Quý công ty yêu cầu chứng nhận hoặc tiêu chuẩn nào?', ru: 'Какие сертификаты или стандарты вы требуете?', uz: 'Siz qanday sertifikat yoki standartlarni talab qilasiz?' },
  },
  'buyer.orderUsd': {
    name: { ko: '예상 물량', en: 'order size', vi: 'giá trị đơn hàng', ru: 'объём заказа', uz: 'buyurtma hajmi' },
    ask: { ko: '예상 주문 규모를 확인해 주십시오.', en: 'How large would the order be?', vi: 'Giá trị đơn hàng dự kiến của quý công ty là bao nhiêu?', ru: 'Каков ожидаемый объём вашего заказа?', uz: 'Buyurtmangizning kutilayotgan hajmi qancha?' },
  },
  'buyer.languages': {
    name: { ko: '상담 언어', en: 'language', vi: 'ngôn ngữ trao đổi', ru: 'язык переговоров', uz: 'muzokara tili' },
    ask: { ko: '상담 언어를 확인해 주십시오.', en: 'In which language does the buyer negotiate?', vi: 'Quý công ty trao đổi bằng ngôn ngữ nào?', ru: 'На каком языке вы ведёте переговоры?', uz: 'Siz qaysi tilda muzokara olib borasiz?' },
  },
  'buyer.evidence': {
    name: { ko: '바이어 신용 정보', en: 'credit information', vi: 'thông tin tín dụng của bên mua', ru: 'сведения о надёжности покупателя', uz: 'xaridorning ishonchliligi haqida maʼlumot' },
    ask: { ko: '거래 전에 신용조사를 검토해 주십시오.', en: 'Consider a credit report before dealing.', vi: 'Nên xem xét báo cáo tín dụng trước khi giao dịch.', ru: 'До сделки стоит получить отчёт о кредитоспособности.', uz: 'Bitimdan oldin kredit hisobotini koʻrib chiqish tavsiya etiladi.' },
  },
  'buyer.lastActiveOn': {
    name: { ko: '최근 활동일', en: 'last activity', vi: 'hoạt động gần nhất', ru: 'последняя активность', uz: 'soʻnggi faollik' },
    ask: { ko: '바이어가 최근에도 활동하는지 확인해 주십시오.', en: 'Is the buyer still active?', vi: 'Quý công ty hiện còn hoạt động nhập khẩu không?', ru: 'Актуален ли ещё ваш запрос?', uz: 'Soʻrovingiz hali ham dolzarbmi?' },
  },
};

const entry = ({ side, field }: Missing) => QUESTIONS[`${side}.${field}`];

export const askFor = (missing: Missing, locale: Locale): string => entry(missing)?.ask[locale] ?? missing.field;

export const nameOfMissing = (missing: Missing, locale: Locale): string => entry(missing)?.name[locale] ?? missing.field;
