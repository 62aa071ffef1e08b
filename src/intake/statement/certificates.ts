import { certificateNames, type CertificateName } from './certificate-names';
import { readLicences } from './licences';
import { plain, type Said, without } from './said';

const { raw } = String;

export interface Certificates {
  readonly requires: readonly Said<string>[];
  readonly prefers: readonly Said<string>[];
  readonly rest: string;
}

const NOUN = raw`(?:시험\s?성적서|성적서|인증서|인증마크|인증|승인서|승인|허가증|허가서|허가|등록증|등록|신고|마크|증명서|자격|규격|표준|기준|적합성|시험|심사|라벨)`;
const HAVING =
  raw`(?:필수|필요|요구|요망|보유|소지|획득|취득|받은|받아|받을|득한|완료|통과|갖춘|갖추|갖고|가지고|가진|있는|있어야|있을|된|되어|되는|마친|충족|만족|준수|제출|구비|확보|부착|적합|부합|대응)(?:한|하고|하는|하신|할|해야|된|되어|필|인|이며|입니다|하며)?(?:\s?(?:있는|있어야|중인|완료(?:한|된)?|필수|가능(?:한)?|함|됨|하는|된|한))?(?:\s?(?:시설|공장)에서\s?(?:생산|제조|가공)(?:한|된|되는|하는))?`;
/** Between a name and what is asked of it: brackets, "등", and the goods it is given to ("유기농 화장품 인증"). */
const LINK = raw`(?:\u0002\d+\u0002|[)'"]|등의?|관련|\s){0,4}(?:(?:제품|화장품|식품|원료|소재|성분|농산물|의료기기|섬유|국제|공식|정식)\s?(?=인증|승인|등록|허가|마크))?`;
/** Behind a name: "인증을 받은", "등록 필수", "인증 제품", "GMP 공장". */
const DEMANDED_KO = new RegExp(raw`^${LINK}(?:${NOUN}\s?(?:${NOUN})?)?\s?(?:을|를|이|가|은|는|도)?\s?(?:모두|반드시|이미|정식|사전|꼭)?\s?${HAVING}`);
/** What only deals with certificates demands none: 인증 컨설팅, 인증 시험 장비, 지문 인증기. */
const DEALING = raw`(?:컨설팅|대행|서비스|비용|기관|시험(?!\s?성적)|장비|기(?![가-힣])|시스템|절차|지원|교육|스티커|라벨|업무|센터|전문|단말|장치|모듈|방법|취득\s?지원)`;
const DEALT_WITH = new RegExp(raw`^\s?(?:인증서?|등록|승인|허가)?\s?${DEALING}`);
const NAMED_KO = new RegExp(raw`^${LINK}(?:인증서|인증마크|인증|승인|등록|허가|마크)(?!\s?${DEALING})(?:이|을)?(?:\s?가능(?:한)?)?`);
const PLACE_OF_WORK = /^\s?(?:인증\s?)?(?:시설|공장|업체|제조사|제조업체|제조소|생산\s?시설)(?:을|를)?(?:\s?(?:보유|갖춘|가진|구비|에서\s?(?:생산|제조|가공))(?:한|된|되는|하는|하고\s?있는)?)?/;
const DEMANDED_EN =
  /^[)\s'"-]{0,3}(?:is |are |be )?(?:certified|certificates?|certifications?|cert\.?|approved|approval|registered|registration|notified|notification|compliant|compliance|marked|marking|mark|listed|licen[cs]ed|accredited|cleared|clearance|tested|required|mandatory|needed|necessary|compulsory|a must|must|only|holders?|standards?|factory|facility)(?![a-z])(?:\s+(?:is |are )?(?:required|mandatory|needed|necessary|compulsory|a must|only))?/i;
/** Before a name. */
const LED = /(?:(?<![a-z])(?:with|having|has|have|holds?|holding|carry(?:ing)?|needs?|requires?|requiring|required|requirements?|mandatory|certified (?:to|by|with|under)|certificates?(?: of| such as| like)?|certifications?|compl(?:y|ies|iant|ying) with|accordance with|according to|approved by|registered with|meets?|meeting|conform(?:s|ing)? to)(?:\s+(?:valid|the|a|an|all|both|either|current|following))?|(?:인증서?|요건|자격|조건|등록|승인|필수|요구\s?사항))\s?[:：]?\s*$/i;
const LED_LENGTH = 40;

const NOT_NEEDED = /불필요(?:함)?|필요\s?(?:는|가)?\s?(?:없|하지\s?않|x)|없어도|없이|무관|상관\s?없|미보유|면제|아닌|아니어도|(?:not|n't)\s+(?:\w+\s+)?(?:required|needed|necessary|mandatory)|no need/i;
const WISHED = /우대|선호|가점|있으면|있을\s?(?:시|경우)|환영|가급적|가능하면|되도록|(?<![a-z])(?:prefer|a plus|advantage|desirable|ideally|nice to have|if possible|welcome|optional)/i;
const WISHED_BEFORE = /(?:가급적|가능하면|되도록|(?<![a-z])(?:preferably|ideally|prefer(?:ably|red|ring)?|desirable:?|nice to have:?))\s*(?:with\s+)?$/i;

/** Goods that are called so only when certified: to sell them is to hold the certificate. */
const INHERENT = /^(?:할랄|하랄|유기농|오가닉|코셔|halal|organic|kosher)$/i;
/** Not of the goods: where they are sold, what they are made of, what else is taken, what helps to grow them; kosher salt is a coarse salt. */
const NOT_OF_GOODS =
  /^\s?(?:전문\s?)?(?:시장|매장|마트|전문점|숍|샵|식당|레스토랑|유통|체인|국가|권|업체|회사|브랜드|코너|업|법|순?면(?=\s|$|[가-힣])|코튼|솜|섬유|원단|직물|원료|성분|소재|재료|추출물|비료|퇴비|농약|자재|상토|솔트|소금|(?:또는|혹은|및|와|이나|,|\/)\s?(?:일반|관행|비유기농))|^\s?(?:shops?|stores?|markets?|restaurants?|brands?|ingredients?|extracts?|cotton|fabrics?|textiles?|salt|(?:or|and)\s(?:non|conventional|regular))(?![a-z])/i;
const OTHERS_TOO = /(?:일반|관행|conventional|regular)\s?(?:또는|혹은|및|과|와|이나|,|\/|or|and)\s?$/i;
const OTHER_ORGANIC = /^\s?(?:fertili[sz]ers?|manures?|composts?|soils?|dyes?|chemistry|chemicals?|solvents?|compounds?|acids?|peroxides?|pigments?|synthesis|glass|led|light|matter|waste|semiconductors?|polymers?|materials?|photoconductors?|silicon)/i;
/** Vegan is what goods are; only the word for a certificate or a mark asks for one. */
const IS_ADJECTIVE = /^(?:비건|vegan)$/i;
const CERTIFICATE_WORD = /인증|마크|라벨|등록|certif|mark|label|logo|approved/i;
/** "우즈베키스탄 인증", "MSC certified": the word that asks for it is part of the name. */
const NAMED_SO = /(?:인증서?|등록|승인|허가|마크|certif[a-z]*|approv[a-z]*|regist[a-z]*|compliant)$/i;
const NEGATED = /(?:비|논|무|(?<![a-z])non)[\s-]?$/i;

const BETWEEN = /^(?:\s?(?:인증서?|마크|등록|승인|certificat(?:e|ion)s?|certified|marking|mark))?\s{0,2}(?:[,/·&+]|및|와|과|또는|혹은|and\/or|and|or)\s{0,2}$|^\s{0,2}$/i;
/** A condition ends where the next one begins. */
const BOUNDARY = /[,;/|.·](?=\s|[가-힣A-Z])/;

interface Group {
  readonly names: readonly CertificateName[];
  readonly start: number;
  readonly end: number;
  /** Where the next name begins, or the text ends. */
  readonly until: number;
}

/** Names in one list: "CE, FDA 및 ISO 13485". */
function groupsOf(names: readonly CertificateName[], text: string): Group[] {
  const groups: CertificateName[][] = [];
  for (const name of names) {
    const last = groups.at(-1)?.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, name.start))) groups.at(-1)!.push(name);
    else groups.push([name]);
  }
  return groups.map((list, i) => ({ names: list, start: list[0]!.start, end: list.at(-1)!.end, until: groups[i + 1]?.[0]!.start ?? text.length }));
}

type Verdict = { readonly demand: 'required' | 'preferred' | 'not needed'; readonly start: number; readonly end: number } | undefined;

function judge(group: Group, text: string, bracketed: boolean, alone: boolean): Verdict {
  const { start, end, until } = group;
  const behind = text.slice(end, Math.min(until, end + 60));
  const before = text.slice(Math.max(0, start - LED_LENGTH), start);
  const boundary = behind.search(BOUNDARY);
  const region = boundary < 0 ? behind : behind.slice(0, boundary);
  const unneeded = NOT_NEEDED.exec(region);
  if (unneeded) return { demand: 'not needed', start, end: end + unneeded.index + unneeded[0].length };
  if (NEGATED.test(before)) return undefined;
  // A translation in brackets is looser than the sentence: "천연 세제(organic detergent)".
  const inherent = group.names.every(({ words }) => INHERENT.test(words) && !(bracketed && /[a-z]/i.test(words))) && !NOT_OF_GOODS.test(behind) && !OTHERS_TOO.test(before) && !(/^organic$/i.test(group.names.at(-1)!.words) && OTHER_ORGANIC.test(behind));
  if (group.names.every(({ words }) => IS_ADJECTIVE.test(words)) && !CERTIFICATE_WORD.test(region)) return undefined;
  const found = PLACE_OF_WORK.exec(behind) ?? DEMANDED_KO.exec(behind) ?? NAMED_KO.exec(behind) ?? DEMANDED_EN.exec(behind);
  if (DEALT_WITH.test(behind)) return undefined;
  const inName = NAMED_SO.test(group.names.at(-1)!.words);
  const led = LED.exec(before);
  const wishedBefore = WISHED_BEFORE.exec(before);
  const wished = WISHED.exec(region);
  if (!found && !inName && !led && !inherent && !alone && !wished && !wishedBefore) return undefined;
  const lead = wishedBefore ?? led;
  return { demand: wished || wishedBefore ? 'preferred' : 'required', start: lead ? start - lead[0].length : start, end: end + (wished ? wished.index + wished[0].length : (found?.[0].length ?? 0)) };
}

/** Certificates no register knows, by an abbreviation or one noun: "ABC 인증 필수", "글루텐프리 인증서 보유". */
const UNKNOWN = new RegExp(raw`(?<![A-Za-z가-힣])([A-Z][A-Z0-9-]{1,11}|[가-힣]{2,8})\s?인증서?(?:을|를)?\s?(?:반드시\s?)?${HAVING}`, 'g');
/** They say that certificates are asked for, not which; and what is no certificate. */
const NO_NAME = /^(?:관련|해외|국제|각종|필요한?|해당|국가|현지|기본|모든|품질|제품|정품|공식|안전|위생|본인|지문|정식|주요|글로벌|친환경|안전성|효능|임상|성능|특허|정부|공인|각국|자체|OEM|ODM|PB|MOQ|다양한|없는|있는|수출)$/;

function unknownNames(text: string): { said: Said<string>; start: number; end: number }[] {
  return [...text.matchAll(UNKNOWN)].flatMap((m) => (NO_NAME.test(m[1]!) ? [] : [{ said: { value: `${m[1]} 인증`, words: plain(m[0]) }, start: m.index, end: m.index + m[0].length }]));
}

/**
 * Certificates, registrations, approvals and licences that a text demands or wishes for. A name alone demands nothing; the
 * words around it do. In brackets of its own (`bracketed`) a bare list of names is a demand.
 */
export function readCertificates(text: string, bracketed: boolean): Certificates {
  const licences = readLicences(text);
  const names = certificateNames(licences.rest);
  const alone = bracketed && names.length > 0 && !/[\p{L}\p{N}]/u.test(without(licences.rest, names.map(({ start, end }) => [start, end])).replace(/인증서?|마크|등|필수|certificat(?:e|ion)s?|required/gi, ''));
  const requires: Said<string>[] = [...licences.said];
  const prefers: Said<string>[] = [];
  const taken: [number, number][] = [];
  for (const group of groupsOf(names, licences.rest)) {
    const verdict = judge(group, licences.rest, bracketed, alone);
    if (!verdict) continue;
    const words = plain(licences.rest.slice(verdict.start, verdict.end));
    const list = verdict.demand === 'required' ? requires : prefers;
    if (verdict.demand !== 'not needed') for (const { id } of group.names) if (!list.some(({ value }) => value === id)) list.push({ value: id, words });
    taken.push([verdict.start, verdict.end]);
  }
  for (const { said, start, end } of unknownNames(licences.rest)) {
    if (taken.some(([a, b]) => start < b && a < end)) continue;
    (WISHED.test(licences.rest.slice(start, end + 12)) ? prefers : requires).push(said);
    taken.push([start, end]);
  }
  return { requires, prefers, rest: without(licences.rest, taken) };
}
