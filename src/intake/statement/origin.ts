import { placesInText } from '../../text/places-in-text';
import { plain, type Said, without } from './said';

const { raw } = String;

export interface Origin {
  /** Places the goods are to come from, as ids. */
  readonly origins: readonly Said<string>[];
  readonly strictOrigin: boolean;
  readonly excludedOrigins: readonly Said<string>[];
  readonly rest: string;
}

const COMPANY = '업체|업자|회사|기업|공장|공급사|공급처|제조사|생산자|생산처|유통사|브랜드사|농가';
/** "국내 제조업체", "한국에서 생산하는 공장" speak of the partner; "국내 제조 수공구" of the goods. */
const BY_PARTNER = raw`(?!\s?(?:[·/,]|및|또는)?\s?(?:공급|판매|수출|생산|제조|유통|전문)*\s?(?:${COMPANY}|사(?![가-힣])|자(?=[를가은는]|\s|$)|시설|라인|설비|하는|하고|가능한?\s?(?:${COMPANY})|할\s?수))`;
/** "한국" that says nothing of goods: a partner or a place behind it, a particle, or a style (한국식, 한국형). */
const NOT_GOODS =
  raw`(?!(?:과|와|이|가|은|는|을|를|에|로|도|만)(?:\s|$|의|는|도)|에서|에게|으로|(?:식|형|계)(?=\s|으로|의|$)|풍|어(?=\s|로|$)|인(?=\s|이|을|의|$)|측|\s?(?:및|또는|혹은)|\s?[,/·)])` +
  raw`(?!의?\s?(?:(?:전문|중소|강소|현지|유명|우수|국내|소재|대표|내)\s?)?(?:${COMPANY}|제조|생산자|공급|수출|수입|판매|유통|파트너|바이어|셀러|벤더|메이커|본사|지사|법인|업계|기관|정부|식약처|시장|인증|소비자|교민|교포|사람|여행|관광|문화|지역|국적|최초|유일|최대|\d+위|1등|특허|브랜드\s?(?:사(?![가-힣])|업체|회사|기업|오너|본사)))`;

const KOREAN_GOODS: readonly string[] = [
  '(?<![가-힣])(?:국내|한국|국)산(?!업|악|학|책|림|맥|하)(?:품|제품)?',
  raw`(?:한국|국내)\s?(?:제조|생산|재배|가공|제작)(?:품|된|한|되는)?${BY_PARTNER}`,
  raw`(?:한국|국내)에서\s?(?:직접\s?)?(?:제조|생산|재배|제작|만든|만들어진|가공)(?:된|한|되는)?${BY_PARTNER}`,
  raw`(?<![가-힣])국내\s?(?:(?:유명|인기|중소기업|대표|우수)\s?)?(?:제품|상품|농산물|수산물|농수산물|축산물|브랜드(?!\s?(?:사(?![가-힣])|업체|회사|기업)))`,
  raw`원산지\s?[:：]?\s?(?:가|는|은)?\s?(?:한국|대한민국|국내)|(?:한국|대한민국)\s?원산지?|메이드\s?인\s?코리아`,
  raw`(?<![가-힣])(?:한국|대한민국)${NOT_GOODS}(?=의?\s?[가-힣A-Za-z"'])(?:의(?=\s))?`,
  raw`(?<![a-z])(?:made|manufactured|produced|grown|product)\s(?:in|of)\s(?:the\s)?(?:south\s|republic of\s)?korea(?![a-z])`,
  raw`(?<![a-z])(?:south\s)?korea[n]?[\s-](?:made|origin(?:ated)?)(?![a-z])|(?<![a-z])origin\s?:?\s?(?:south\s)?korea(?![a-z])`,
  raw`(?<![a-z])(?:south\s)?korean(?!\s(?:(?:reliable|leading|original|small|local|good|experienced|cosmetics?|food)\s)?(?:suppliers?|manufacturers?|makers?|producers?|vendors?|exporters?|compan(?:y|ies)|firms?|factor(?:y|ies)|partners?|distributors?|sellers?|traders?|smes?|government|market|language|won|buyers?|importers?|based|fda|mfds|labell?ing|labels?|consumers?|brand\s(?:owners?|holders?|compan(?:y|ies)))(?![a-z]))(?!-style|\sstyle)(?=\s[a-z])`,
  raw`(?<![a-z])(?<!(?:suppliers?|manufacturers?|makers?|producers?|vendors?|exporters?|compan(?:y|ies)|factor(?:y|ies)|partners?|distributors?|sellers?)\s)from\s(?:south\s|the republic of\s)?korea(?![a-z])`,
];
const GOODS = new RegExp(KOREAN_GOODS.join('|'), 'gi');

const DOES_NOT_MATTER = /^\s?(?:이|가)?\s?(?:아니어도|무관|상관\s?없|관계\s?없|여부)/;
const REFUSED = /^\s?(?:제품|상품|품|물건|goods|products)?\s?(?:은|는)?\s?(?:제외|불가|사절|빼고|말고|이외|외(?=\s)|(?:are |is )?not (?:accepted|allowed)|excluded)/i;
const ONLY = /^\s?(?:제품|상품|품)?\s?(?:만(?=\s|$|[),./]|가능|신청)|에\s?한|(?:으로|로)\s?(?:한정|제한)|필수|(?:이어|여)야|only(?![a-z])|(?:products?|goods)\sonly)/i;
const ONLY_BEFORE = /(?<![a-z])(?:only|must be)\s$/i;
const REFUSED_BEFORE = /(?<![a-z])(?:no|not|except|non)[\s-]$/i;

interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Goods of other countries: 독일산, "made in Italy". */
function otherOrigins(text: string): Stretch[] {
  return placesInText(text).flatMap(({ id, start, end }) => {
    if (id === 'KR') return [];
    const behind = /^산(?:품|제품)?(?![가-힣]{3})/.exec(text.slice(end))?.[0];
    const before = /(?<![a-z])(?:made in|origin:?|product of)\s$/i.exec(text.slice(Math.max(0, start - 12), start))?.[0];
    return behind || before ? [{ id, start: start - (before?.length ?? 0), end: end + (behind?.length ?? 0) }] : [];
  });
}

/** Where the goods are to come from. "한국 음식", 국내산, "Korean snacks" are Korean goods; 국내 업체, "Korean supplier" only a Korean partner. */
export function readOrigin(text: string): Origin {
  const korean = [...text.matchAll(GOODS)].map((m): Stretch => ({ id: 'KR', start: m.index, end: m.index + m[0].length }));
  const origins: Said<string>[] = [];
  const excludedOrigins: Said<string>[] = [];
  const taken: [number, number][] = [];
  let strictOrigin = false;
  for (const { id, start, end } of [...korean, ...otherOrigins(text)]) {
    const behind = text.slice(end, end + 24);
    const before = text.slice(Math.max(0, start - 10), start);
    if (DOES_NOT_MATTER.test(behind)) continue;
    const refused = REFUSED.exec(behind);
    const only = ONLY.exec(behind);
    const onlyBefore = ONLY_BEFORE.exec(before);
    const to = end + (refused ?? only ?? [''])[0].length;
    const said = { value: id, words: plain(text.slice(start - (onlyBefore?.[0].length ?? 0), to)) };
    if (refused || REFUSED_BEFORE.test(before)) excludedOrigins.push(said);
    else {
      origins.push(said);
      strictOrigin ||= only !== null || onlyBefore !== null;
    }
    taken.push([start - (onlyBefore?.[0].length ?? 0), to]);
  }
  return { origins, strictOrigin, excludedOrigins, rest: without(text, taken) };
}
