import type { FeatureId, TermId } from '../features';
import type { VerdictCode } from '../score/result';
import type { Contribution } from '../score/score';

type Text = { readonly ko: string; readonly en: string };

/** What each feature is called where its share of a score is shown. */
export const FEATURE_NAMES: Readonly<Record<FeatureId | 'bias', Text>> = {
  bias: { ko: '기본값', en: 'base' },
  product: { ko: '품목', en: 'goods' },
  region: { ko: '시장', en: 'market aimed at' },
  conditions: { ko: '거래 조건', en: 'conditions' },
  certification: { ko: '요구 인증', en: 'certificates asked' },
  market: { ko: '시장 규제', en: 'market rules' },
  size: { ko: '물량', en: 'order size' },
  language: { ko: '언어', en: 'language' },
  agreement: { ko: 'FTA', en: 'trade agreement' },
  credibility: { ko: '신용', en: 'credibility' },
  recency: { ko: '최근 활동', en: 'recent activity' },
  bought: { ko: '바이어 이력', en: "buyer's past" },
  sold: { ko: '업체 이력', en: "supplier's past" },
  activity: { ko: '거래 빈도', en: 'trade activity' },
  partners: { ko: '거래 관계', en: 'partners' },
};

const RATES = {
  'goods-more': { ko: '같은 품목군이 많음', en: 'more of such goods' },
  'goods-less': { ko: '같은 품목군이 적음', en: 'fewer of such goods' },
  'subregion-more': { ko: '같은 권역이 많음', en: 'more in the part of the world' },
  'subregion-less': { ko: '같은 권역이 적음', en: 'fewer in the part of the world' },
  'country-more': { ko: '같은 국가가 많음', en: 'more in the country' },
  'country-less': { ko: '같은 국가가 적음', en: 'fewer in the country' },
  'goods-and-place-more': { ko: '같은 품목·지역이 많음', en: 'more of such goods there' },
  'goods-and-place-less': { ko: '같은 품목·지역이 적음', en: 'fewer of such goods there' },
  'lately-more': { ko: '최근 늘어남', en: 'more lately' },
  'lately-less': { ko: '최근 줄어듦', en: 'fewer lately' },
} as const satisfies Record<string, Text>;

type Prefixed<P extends string> = { readonly [K in keyof typeof RATES as `${P}.${K}`]: Text };

const prefixed = <P extends string>(prefix: P): Prefixed<P> => Object.fromEntries(Object.entries(RATES).map(([id, text]) => [`${prefix}.${id}`, text])) as unknown as Prefixed<P>;

/** What each term of a score is called in lists of reasons. */
export const TERM_NAMES: Readonly<Record<TermId | 'bias', Text>> = {
  bias: { ko: '기본값', en: 'base' },
  'product.chapter': { ko: '같은 류(HS 2단위)', en: 'same chapter' },
  'product.heading': { ko: '같은 호(HS 4단위)', en: 'same heading' },
  'product.subheading': { ko: '같은 소호(HS 6단위)', en: 'same subheading' },
  'product.kind': { ko: '같은 품종', en: 'same kind of goods' },
  'product.words': { ko: '제품 표현 일치', en: 'words in common' },
  'product.nothing-in-common': { ko: '품목 공통점 없음', en: 'nothing in common' },
  'product.condition-conflict': { ko: '신품·중고 불일치', en: 'used against new' },
  'product.excluded-goods': { ko: '바이어가 제외한 품목', en: 'goods ruled out' },
  'region.target': { ko: '희망 지역', en: 'target region' },
  'region.exact': { ko: '희망 국가', en: 'target country' },
  'conditions.role-offered': { ko: '원하는 업체 유형', en: 'role offered' },
  'conditions.role-not-offered': { ko: '업체 유형이 다름', en: 'role not offered' },
  'conditions.role-refused': { ko: '받지 않는 업체 유형', en: 'role refused' },
  'conditions.mode-offered': { ko: '원하는 공급 방식', en: 'supply mode offered' },
  'conditions.mode-not-offered': { ko: '공급 방식이 다름', en: 'supply mode not offered' },
  'conditions.mode-refused': { ko: '받지 않는 공급 방식', en: 'supply mode refused' },
  'conditions.preferred-source': { ko: '선호 원산지', en: 'preferred origin' },
  'certification.gap': { ko: '요구 인증 부족', en: 'certificate lacking' },
  'certification.further-gaps': { ko: '그 밖의 인증 부족', en: 'further certificates lacking' },
  'certification.documents': { ko: '납품 서류', en: 'papers per delivery' },
  'certification.preferred': { ko: '우대 인증 보유', en: 'preferred certificates' },
  'market.demand-gap': { ko: '시장 규제 미충족', en: 'rule of the market not met' },
  'size.misfit': { ko: '물량 불일치', en: 'order size does not fit' },
  'language.common': { ko: '상담 언어 일치', en: 'common language' },
  'agreement.in-force': { ko: 'FTA 발효', en: 'agreement in force' },
  'credibility.for': { ko: '신용 긍정', en: 'credibility, for' },
  'credibility.against': { ko: '신용 부정', en: 'credibility, against' },
  'recency.active': { ko: '최근 활동', en: 'active lately' },
  ...prefixed('bought'),
  ...prefixed('sold'),
  'activity.buyer-more': { ko: '바이어 거래 많음', en: 'busy buyer' },
  'activity.buyer-less': { ko: '바이어 거래 적음', en: 'quiet buyer' },
  'activity.buyer-rising': { ko: '바이어 거래 증가', en: 'buyer rising' },
  'activity.buyer-falling': { ko: '바이어 거래 감소', en: 'buyer falling' },
  'activity.supplier-more': { ko: '업체 거래 많음', en: 'busy supplier' },
  'activity.supplier-less': { ko: '업체 거래 적음', en: 'quiet supplier' },
  'activity.supplier-rising': { ko: '업체 거래 증가', en: 'supplier rising' },
  'activity.supplier-falling': { ko: '업체 거래 감소', en: 'supplier falling' },
  'partners.repeat': { ko: '이미 거래한 사이', en: 'dealt before' },
  'partners.common': { ko: '공통 거래처', en: 'partners in common' },
};

export const stateName = ({ state, origin }: Pick<Contribution, 'state' | 'origin'>, ui: 'ko' | 'en'): string => {
  const names = ui === 'ko' ? { known: '확인', inferred: '추정', learned: '학습' } : { known: 'known', inferred: 'inferred', learned: 'learned' };
  return origin === 'learned' ? `${names[state]}·${names.learned}` : names[state];
};

const RULES: Readonly<Record<string, Text>> = {
  'offer-closed': { ko: '마감', en: 'closed' },
  'offer-not-open': { ko: '접수 전', en: 'not yet open' },
  'origin-excluded': { ko: '원산지 제외', en: 'origin refused' },
};

/** A built-in rule in words; an office's rule by its id. */
export const ruleName = (rule: string, ui: 'ko' | 'en'): string => (Object.hasOwn(RULES, rule) ? RULES[rule]![ui] : rule);

const VERDICTS: Readonly<Record<VerdictCode, Text>> = {
  recommended: { ko: '추천', en: 'recommended' },
  'recommended-after-gaps': { ko: '보완 후 추천', en: 'once gaps are closed' },
  'check-first': { ko: '확인 후 검토', en: 'check first' },
  'not-recommended': { ko: '추천하지 않음', en: 'not recommended' },
};

export const verdictName = (code: VerdictCode, ui: 'ko' | 'en'): string => VERDICTS[code][ui];

const CODES: Text = { ko: 'HS 코드 일치', en: 'same HS code' };

/** Terms that a picture shows under another name, or together: the levels of one code are one step. */
export const STEP_NAMES: Readonly<Partial<Record<TermId | 'bias', Text>>> = { 'product.chapter': CODES, 'product.heading': CODES, 'product.subheading': CODES };
