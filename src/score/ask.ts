import type { Locale, Missing } from '../features/feature';

/** What each absent field is called, and the question that fills it. */
const QUESTIONS: Readonly<Record<string, { name: { ko: string; en: string }; ask: { ko: string; en: string } }>> = {
  'supplier.products': { name: { ko: '취급 품목', en: 'products' }, ask: { ko: '수출하려는 품목과 HS 코드를 알려 주십시오.', en: 'Which products do you export, and under which HS codes?' } },
  'supplier.targetMarkets': { name: { ko: '희망 시장', en: 'target markets' }, ask: { ko: '진출을 희망하는 국가나 지역을 알려 주십시오.', en: 'Which countries or regions do you aim at?' } },
  'supplier.roles': { name: { ko: '업체 유형', en: 'role' }, ask: { ko: '제조사·브랜드사·유통사 중 어디에 해당하는지 알려 주십시오.', en: 'Are you a manufacturer, a brand owner or a distributor?' } },
  'supplier.supplyModes': { name: { ko: '공급 방식', en: 'supply modes' }, ask: { ko: 'OEM·ODM·자사 브랜드 중 가능한 공급 방식을 알려 주십시오.', en: 'Do you supply OEM, ODM, private label or your own brand?' } },
  'supplier.certifications': { name: { ko: '보유 인증', en: 'certificates' }, ask: { ko: '보유한 인증과 유효기간을 알려 주십시오. 없으면 “없음”이라고 적어 주십시오.', en: 'Which certificates do you hold, until when? Say "none" if there are none.' } },
  'supplier.minOrderUsd': { name: { ko: '최소 주문액·공급능력', en: 'minimum order or capacity' }, ask: { ko: '최소 주문액이나 연간 공급능력(US$)을 알려 주십시오.', en: 'What is your minimum order or yearly capacity in US dollars?' } },
  'supplier.languages': { name: { ko: '상담 가능 언어', en: 'languages' }, ask: { ko: '상담이 가능한 언어를 알려 주십시오.', en: 'In which languages can you negotiate?' } },
  'buyer.wants': { name: { ko: '찾는 품목', en: 'wanted products' }, ask: { ko: '찾는 품목이 무엇인지 확인해 주십시오.', en: 'What is the buyer looking for?' } },
  'buyer.country': { name: { ko: '국가', en: 'country' }, ask: { ko: '어느 나라 바이어인지 확인해 주십시오.', en: 'Which country is the buyer in?' } },
  'buyer.seeks': { name: { ko: '거래 형태', en: 'kind of supplier' }, ask: { ko: '제조사·OEM 등 원하는 거래 형태를 확인해 주십시오.', en: 'What kind of supplier or supply does the buyer want?' } },
  'buyer.requires': { name: { ko: '요구 인증', en: 'required certificates' }, ask: { ko: '요구하는 인증이나 규격을 확인해 주십시오.', en: 'Which certificates or standards does the buyer require?' } },
  'buyer.orderUsd': { name: { ko: '예상 물량', en: 'order size' }, ask: { ko: '예상 주문 규모를 확인해 주십시오.', en: 'How large would the order be?' } },
  'buyer.languages': { name: { ko: '상담 언어', en: 'language' }, ask: { ko: '상담 언어를 확인해 주십시오.', en: 'In which language does the buyer negotiate?' } },
  'buyer.evidence': { name: { ko: '바이어 신용 정보', en: 'credit information' }, ask: { ko: '거래 전에 신용조사를 검토해 주십시오.', en: 'Consider a credit report before dealing.' } },
  'buyer.lastActiveOn': { name: { ko: '최근 활동일', en: 'last activity' }, ask: { ko: '바이어가 최근에도 활동하는지 확인해 주십시오.', en: 'Is the buyer still active?' } },
};

const entry = ({ side, field }: Missing) => QUESTIONS[`${side}.${field}`];

export const askFor = (missing: Missing, locale: Locale): string => entry(missing)?.ask[locale] ?? missing.field;

export const nameOfMissing = (missing: Missing, locale: Locale): string => entry(missing)?.name[locale] ?? missing.field;
