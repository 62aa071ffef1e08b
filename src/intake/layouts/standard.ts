import { aliasKey } from '../../normalise';
import { CONTRACTS } from './contracts';

/** Headers people give their columns, by our field. Compared without case, spaces and punctuation. */
const SHARED: Readonly<Record<string, string>> = {
  id: 'id, 번호, 관리번호, 업체번호, 기업번호, 바이어번호, 오퍼번호, 등록번호, no, number, code',
  country: 'country, 국가, 국가명, 소재국, 나라, country code, nation',
  hs: 'hs, hs코드, hs code, hscode, hs6, hsk, 품목번호, 세번, hs번호',
  roles: 'roles, role, 업체유형, 기업유형, 기업형태, 업체구분, 업종구분, company type',
  supplyModes: 'supplyModes, supply modes, 공급방식, 거래방식, oem여부, oem/odm, 공급형태, 생산방식',
  languages: 'languages, language, 언어, 상담언어, 상담가능언어, 가능언어, 외국어',
};

const SUPPLIERS: Readonly<Record<string, string>> = {
  ...SHARED,
  name: 'name, 업체명, 기업명, 회사명, 상호, company, company name, supplier',
  products: 'products, product, 품목, 제품, 제품명, 품명, 주요품목, 취급품목, 주력품목, 생산품목, 수출품목, 주요생산품, 주생산품, 생산품, 생산제품, 주력제품, 주요제품, 수출제품, items',
  targetMarkets: 'targetMarkets, target markets, target market, 희망시장, 희망국가, 희망지역, 목표시장, 목표국가, 진출희망국가, 수출희망국가, 수출희망지역, 관심국가, markets',
  certifications: 'certifications, certification, certificates, 보유인증, 인증, 인증현황, 해외인증, 인증보유현황',
  annualCapacityUsd: 'annualCapacityUsd, annual capacity usd, annual capacity, 연간공급능력, 연간생산능력, 연간공급능력usd, 연간공급능력($), 연간공급능력(달러)',
  minOrderUsd: 'minOrderUsd, minimum order usd, min order usd, 최소주문액, 최소주문금액, 최소주문액usd, 최소주문액($), 최소주문액(달러)',
  support: 'support, past support, 지원이력, 지원 내역, 수혜이력, 지원사업 이력, 참여사업',
  exportStage: 'exportStage, export stage, 수출단계, 수출실적단계, 기업성장단계',
};

const BUYERS: Readonly<Record<string, string>> = {
  ...SHARED,
  name: 'name, 바이어, 바이어명, 업체명, 기업명, 회사명, company, company name, buyer, buyer name',
  reference: 'reference, 오퍼번호표시, offer number',
  website: 'website, web site, homepage, home page, url, web, domain, 홈페이지, 웹사이트, 누리집, 홈페이지주소',
  statement: 'statement, 제목, 내용, 오퍼내용, 요청내용, 문의내용, title, description, inquiry',
  product: 'wants, product, products, 품목, 제품, 제품명, 품목명, 희망품목, 관심품목, 찾는품목, 구매품목, 수입희망품목, interest, item',
  excludes: 'excludes, excluded, 제외품목',
  sellsIn: 'sellsIn, sells in, 판매국가, 판매시장, 판매지역',
  sourcesFrom: 'sourcesFrom, sources from, 선호원산지, 수입선, 선호공급국',
  excludesOrigin: 'excludesOrigin, excludes origin, 제외원산지',
  requires: 'requires, required, 요구인증, 필수인증, 필요인증, required certification, required certifications',
  prefers: 'prefers, preferred, 선호인증, 우대인증',
  documents: 'documents, 제출서류, 납품서류',
  'orderUsd.min': 'orderUsd.min, order min usd, 최소구매액, 최소주문예상액, 예상주문액최소',
  'orderUsd.max': 'orderUsd.max, order max usd, 최대구매액, 예상주문액최대, 예상주문액, order usd',
  opensOn: 'opensOn, opens on, 시작일, 신청시작일, 접수시작일, 등록일',
  closesOn: 'closesOn, closes on, 마감일, 신청종료일, 접수마감일, 종료일, deadline',
  lastActiveOn: 'lastActiveOn, last active on, 최근활동일, 최종활동일, 최근연락일, 상담일',
};

const byKey = (fields: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(fields).flatMap(([field, names]) => names.split(', ').map((name) => [aliasKey(name), field] as const)));

export const STANDARD_SUPPLIER_HEADERS = byKey(SUPPLIERS);
export const STANDARD_BUYER_HEADERS = byKey(BUYERS);
export const STANDARD_CONTRACT_HEADERS = byKey(CONTRACTS);
