import type { Role, SupplyMode } from '../../schema/values';
import { findCertification } from '../../taxonomy/certifications';
import { placeAtEnd, type PlaceInWords } from './places';

/** A condition with the words it was read from. */
export interface Said<T> {
  readonly value: T;
  readonly words: string;
}

export interface Conditions {
  readonly roles: readonly Said<Role>[];
  readonly strictRoles: boolean;
  readonly modes: readonly Said<SupplyMode>[];
  readonly strictModes: boolean;
  readonly requires: readonly Said<string>[];
  readonly prefers: readonly Said<string>[];
  readonly documents: readonly Said<string>[];
  readonly madeInKorea?: string;
  readonly sellsIn?: PlaceInWords;
  /** Goods ruled out, as written. */
  readonly excludes: readonly string[];
  /** What is left when conditions are taken out. */
  readonly rest: string;
}

const MODES: readonly (readonly [SupplyMode, RegExp])[] = [
  ['oem', /(?<![a-z])o\.?e\.?m(?![a-z])/i],
  ['odm', /(?<![a-z])o\.?d\.?m(?![a-z])/i],
  ['private-label', /프라이빗\s?라벨|바이어\s?(?:자체\s?)?브랜드|자체\s?상표|private[\s-]label|(?<![a-z])pb\s?상품/i],
];

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['manufacturer', /제조(?!기|장비|공정|설비|라인|용|\s?기계)|생산\s?(?:업체|공장|사)|(?<![a-z])(?:manufacturer|maker|producer)s?(?![a-z])/i],
  ['brand-owner', /브랜드\s?(?:사|업체|공급)|(?<![a-z])brand owners?(?![a-z])/i],
  ['distributor', /유통\s?(?:사|업체)|총판|(?<![a-z])(?:distributor|wholesaler)s?(?![a-z])/i],
];

const ONLY = /(?<![a-z])only(?![a-z])|만\s*(?:신청|가능|지원|참여|해당)?|이외\s*불가/i;
const KOREAN = /(?:국내|한국)\s?(?:산|제조|생산|재배)\S*|국내\s?공급\S*|한국\s?생산품(?:만)?(?:\s?가능)?|made in korea|korea[n]?[\s-]made/i;
const MARKET_OF_SALE = /(\S+)\s?판매용/;
const DELIVERY_DOCUMENT = /(?:en\s?10204\s*)?3\.\s?[12]\s*(?:cert(?:ificate|\.)?|인증서|성적서)(?:\s?필수)?|(?<![a-z])(?:coa|msds|mtc)(?![a-z])(?:\s?필수)?|시험성적서(?:\s?필수)?/gi;

const CERTIFIED = '(?:인증서?|인증을|승인|등록|certificat(?:e|ion)|certified|cert\\.?)';
const NEEDED = '(?:을|를)?\\s*(?:필수|획득(?:한|된)?|받은|취득(?:한)?|보유(?:한)?|완료|소지|required|mandatory)';
/** A name before "인증 획득한", "인증서 필수", "필수"; or "with CPNP". */
const DEMAND = new RegExp(`([A-Za-z가-힣][A-Za-z가-힣0-9()\\u0002\\-\\s]{0,24}?)\\s*(?:${CERTIFIED}\\s*${NEEDED}|${CERTIFIED}|\\s${NEEDED})`, 'g');
const WITH = /(?<![a-z])(?:with|requires?|requiring)\s+([A-Z][A-Za-z0-9 -]{1,20})/g;
const PREFERRED = /우대|선호|prefer/i;

/** The longest run of words at the end of a phrase that names a certificate: "베트남 … 할랄" -> 할랄. */
function certificateAtEnd(words: string): { id: string; words: string } | undefined {
  const tokens = words.replace(/\u0002\d+\u0002/g, ' ').replace(/[()]/g, ' ').trim().split(/\s+/);
  for (let n = Math.min(4, tokens.length); n > 0; n--) {
    const tail = tokens.slice(-n).join(' ');
    const id = findCertification(tail);
    if (id) return { id, words: tail };
  }
  return undefined;
}

/** The same at the beginning: "CPNP for home usage" -> CPNP. */
function certificateAtStart(words: string): { id: string; words: string } | undefined {
  const tokens = words.trim().split(/\s+/);
  for (let n = Math.min(3, tokens.length); n > 0; n--) {
    const head = tokens.slice(0, n).join(' ');
    const id = findCertification(head);
    if (id) return { id, words: head };
  }
  return undefined;
}

/** Conditions in one stretch of text: what it asks of the partner, the papers, the origin and the market. */
export function readConditions(text: string): Conditions {
  let rest = text;
  const take = (pattern: RegExp | string): void => void (rest = rest.replace(pattern, ' '));

  const documents: Said<string>[] = [...text.matchAll(DELIVERY_DOCUMENT)].map(([words]) => ({ value: documentName(words), words: words.trim() }));
  for (const { words } of documents) take(words);

  const certificates: { id: string; words: string }[] = [];
  for (const pattern of [DEMAND, WITH]) {
    for (const match of rest.matchAll(pattern)) {
      const named = pattern === WITH ? certificateAtStart(match[1]!) : certificateAtEnd(match[1]!);
      if (!named) continue;
      // From the name to the end of the match: "할랄(Halal) 인증".
      const words = pattern === WITH ? match[0].slice(0, match[0].indexOf(named.words) + named.words.length) : match[0].slice(match[0].lastIndexOf(named.words.split(' ')[0]!));
      take(words);
      if (!certificates.some(({ id }) => id === named.id)) certificates.push({ id: named.id, words: words.replace(/\u0002\d+\u0002/g, '').trim() });
    }
  }
  take(/\s(?:을|를)?\s*(?:받은|획득한)\s/);
  const wished = PREFERRED.test(text);
  const said = certificates.map(({ id, words }) => ({ value: id, words }));

  const modes = MODES.filter(([, pattern]) => pattern.test(text)).map(([value, pattern]) => ({ value, words: pattern.exec(text)![0] }));
  for (const [, pattern] of MODES) take(new RegExp(`[/(]?\\s?(?:${pattern.source})(?:으로|로|이|의)?(?=[\\s/),가-힣\\u0002]|$)[/)]?`, 'gi'));

  const madeInKorea = KOREAN.exec(text)?.[0];
  if (madeInKorea) take(madeInKorea);
  const sale = MARKET_OF_SALE.exec(text);
  const sellsIn = sale ? placeAtEnd(sale[1]!) : undefined;
  if (sale && sellsIn) take(sale[0]);

  return {
    ...rolesIn(text),
    modes,
    strictModes: modes.length > 0 && ONLY.test(text),
    requires: wished ? [] : said,
    prefers: wished ? said : [],
    documents,
    ...(madeInKorea ? { madeInKorea } : {}),
    ...(sellsIn ? { sellsIn } : {}),
    excludes: exclusionsIn(text),
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

const documentName = (words: string): string => (/3\.\s?[12]/.test(words) ? `EN 10204 ${/3\.\s?[12]/.exec(words)![0].replace(/\s/g, '')}` : words.replace(/\s?필수/, '').toUpperCase());

function rolesIn(text: string): Pick<Conditions, 'roles' | 'strictRoles'> {
  const refused = /(유통|무역|제조)(?:사|업체|상)?\s*(?:는|은)?\s*(?:불가|제외|사절)/.exec(text) ?? /(?<![a-z])(?:no|not)\s+(?:for\s+)?(distributors?|trad(?:ing compan(?:y|ies)|ers?)|manufacturers?)/i.exec(text) ?? /(distributors?|trad(?:ing compan(?:y|ies)|ers?)|manufacturers?)\s+(?:are\s+)?not\s+(?:accepted|allowed|welcome)/i.exec(text);
  if (refused) {
    const others: Role[] = /제조|manufacturer/i.test(refused[1]!) ? ['distributor', 'brand-owner'] : ['manufacturer', 'brand-owner'];
    return { roles: others.map((value) => ({ value, words: refused[0] })), strictRoles: true };
  }
  const roles = ROLES.flatMap(([value, pattern]) => {
    const found = pattern.exec(text);
    return found ? [{ value, words: found[0] }] : [];
  });
  return { roles, strictRoles: roles.length > 0 && ONLY.test(text) };
}

/** "스킨케어 불가", "밥종류, 떡볶이 제외": goods, unless it is a kind of partner or paper that is ruled out. */
function exclusionsIn(text: string): string[] {
  const match = /^(.+?)\s*(?:불가|제외|사절|not accepted|excluded)\s*$/i.exec(text.trim()) ?? /(?<![a-z])(?:except|excluding)\s+(.+)$/i.exec(text.trim());
  if (!match || /(?:유통|제조|무역|도매|벤더|업체|사)\s*$|distributor|trad(?:ing|er)|manufacturer/i.test(match[1]!)) return [];
  return match[1]!.split(/[,/·]|\s및\s/).map((s) => s.trim()).filter(Boolean);
}
