import { ROLES, type Role } from '../../schema/values';
import { plain, type Said, without } from './said';

const { raw } = String;

export interface Partners {
  readonly roles: readonly Said<Role>[];
  readonly strictRoles: boolean;
  /** The roles are only those that are left when others are turned down. */
  readonly refusedRoles: boolean;
  readonly rest: string;
}

/** 사 at the end of a word for a company, with what may follow it there; 제조사용 has another. */
const SA = raw`사(?=들|만|도|를|는|가|의|와|로|여|이외|외|\s|$|[^가-힣])`;
const COMPANY = `(?:업체|업자|회사|기업|${SA}|처(?![가-힣]))`;
const ALSO = raw`(?:\s?(?:[·/,&]|및|겸|\s)?\s?(?:공급|수출|판매|유통|생산|가공|납품|개발|전문|직접|제조)){0,3}\s?`;

/** Kinds of partner by the words for them anywhere in a text: 제조기, 생산라인, "ice maker" are none. */
const KINDS: readonly (readonly [Role, string])[] = [
  [
    'manufacturer',
    raw`(?:제조|생산|제작)${ALSO}(?:${COMPANY}|공장|시설\s?보유|농가)|제조(?=\s?[/·]\s?(?:유통|공급|수출|브랜드))|(?:제조|생산)자(?=[를가은는만도,/)]|\s|$)|^공장(?=\s?(?:직|을|만|과|$|[,/)])|\s직)|제조원(?=[만을이]|$)|메이커\s?(?:사|업체)|직접\s?(?:제조|생산)(?:하는|한)?(?:\s?업체)?|(?<![a-z])(?:manufacturers?|producers?|factories|factory(?=\s(?:only|direct|price))|(?<!(?:ice|coffee|rice|waffle|yogurt|popcorn|bread|pace|soda|juice|tea|noodle|pasta|label|film)\s?)makers?(?!\s?machine))(?![a-z])`,
  ],
  ['brand-owner', raw`브랜드\s?(?:${SA}|업체|회사|기업|오너|본사|보유\s?(?:사|업체|기업|회사))|브랜드를?\s?(?:보유|소유)한|(?<![a-z])brand\s?(?:owners?|holders?|compan(?:y|ies))(?![a-z])`],
  ['distributor', raw`유통\s?(?:업체|업자|회사|기업|${SA}|상(?=[만을이도]|\s|$))|도매\s?(?:업체|업자|상)|총판|대리점|(?<![a-z])(?:distributors?|wholesalers?)(?![a-z])`],
];
/** Who only trades stands with the distributors when refused. */
const TRADERS = raw`무역\s?(?:업체|회사|상)|중개\s?(?:업체|상|인)|중간\s?(?:상인|상|업체|유통)|벤더(?:사)?|에이전트|수출\s?대행(?:사|업체)?|브로커|(?<![a-z])(?:trad(?:ers?|ing\s?compan(?:y|ies))|middle[\s-]?m[ae]n|agents?|brokers?|resellers?)(?![a-z])`;

const REFUSED_BEHIND = /^\)?\s?(?:들)?(?:은|는|도|의)?\s?(?:신청|참여|지원|거래|입찰|연락)?\s?(?:불가|제외|사절|금지|안\s?됨|받지\s?않|원하지\s?않|(?:are |is )?not (?:accepted|allowed|welcome|considered)|excluded|please don)/i;
const REFUSED_BEFORE = /(?<![a-z])(?:no|not|except|without)\s(?:for\s|any\s)?$/i;
const ELSE_REFUSED = /^\)?\s?(?:이외|외)(?:의\s?(?:업체|기업|회사))?(?:는|에는|에)?\s?(?:신청|참여|거래)?\s?(?:불가|제외|사절)/;
const ONLY = /^\)?\s?(?:들)?\s?(?:만(?=\s|$|[),./]|가능|신청|지원|참여|해당|모집|연락|찾)|에\s?한(?:함|해|하여|정)|(?:으로|로)\s?(?:한정|제한)|필수|(?:이어|여|이)야|only(?![a-z]))/i;
const ONLY_BEFORE = /(?:(?<![a-z])(?:only|must be an?|solely)\s(?:from\s|direct\s|the\s|korean\s)?|오직\s?|반드시\s?)$/i;
/** A distributor in brackets is asked for only where something says so; else it is where the goods go. */
const WANTED_TOO = /^\s?(?:도|만|가능|우대|환영|포함|참여|신청|$|[,/)])/;
const BETWEEN = /^\s{0,2}(?:[/,·&]|및|또는|혹은|과|와|나|or|and)?\s{0,2}$/i;

interface Found {
  readonly kind: Role | 'trader';
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

function kindsIn(text: string): Found[] {
  const all = [...KINDS, ['trader', TRADERS] as const].flatMap(([kind, pattern]) => [...text.matchAll(new RegExp(pattern, 'gi'))].map((m): Found => ({ kind, words: m[0], start: m.index, end: m.index + m[0].length })));
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The others, when some kinds of partner are turned down. */
const othersThan = (refused: readonly Found['kind'][]): Role[] => {
  const out = new Set(refused.map((kind) => (kind === 'trader' ? 'distributor' : kind)));
  return ROLES.filter((role) => !out.has(role));
};

/** Kinds of partner asked for, and whether others are turned down: 제조사만, 유통사 불가, "manufacturers only". */
export function readRoles(text: string): Partners {
  const found = kindsIn(text);
  const taken: [number, number][] = [];
  const refused: Found[] = [];
  const asked: Said<Role>[] = [];
  let strictRoles = false;
  for (const [i, one] of found.entries()) {
    // In a list, what stands behind its last member holds for all of it: 유통·무역업체 불가.
    let last = i;
    while (found[last + 1] && BETWEEN.test(text.slice(found[last]!.end, found[last + 1]!.start))) last++;
    const { end } = found[last]!;
    const behind = text.slice(end, end + 40);
    const before = text.slice(Math.max(0, one.start - 24), one.start);
    const otherwise = ELSE_REFUSED.exec(behind);
    const refusal = otherwise ? null : REFUSED_BEHIND.exec(behind);
    if (refusal || REFUSED_BEFORE.test(before)) {
      refused.push({ ...one, words: text.slice(one.start, end) + (refusal?.[0] ?? '') });
      taken.push([one.start, end + (refusal?.[0].length ?? 0)]);
      continue;
    }
    if (one.kind === 'trader' || (one.kind === 'distributor' && !WANTED_TOO.test(behind) && !ONLY.test(behind) && !/^유통사?$/.test(text.trim()))) continue;
    const only = otherwise ?? ONLY.exec(behind);
    const onlyBefore = ONLY_BEFORE.exec(before);
    strictRoles ||= only !== null || onlyBefore !== null;
    if (!asked.some(({ value }) => value === one.kind)) asked.push({ value: one.kind, words: plain(one.words + (only && last === i ? only[0] : '')) });
    taken.push([one.start - (onlyBefore?.[0].length ?? 0), end + (only?.[0].length ?? 0)]);
  }
  if (refused.length === 0) return { roles: asked, strictRoles, refusedRoles: false, rest: without(text, taken) };
  const others = othersThan(refused.map(({ kind }) => kind));
  const roles = asked.length > 0 ? asked.filter(({ value }) => others.includes(value)) : others.map((value) => ({ value, words: plain(refused[0]!.words) }));
  return { roles, strictRoles: true, refusedRoles: asked.length === 0, rest: without(text, taken) };
}

/** "제조사가 직접 공급하는 향수", "자체 브랜드를 보유한 화장품 업체": said of the partner in the sentence itself. */
const MAKES_ITSELF = /(?:제조사|제조업체|제조\s?공장|공장)(?:가|에서)\s?직접\s?(?:공급|생산|제조|판매|납품|수출)(?:하는|한|되는)(?=\s)/;
const HOLDS_BRAND = /(?:자체|자사|고유|독자)?\s?브랜드를?\s?(?:보유|소유)(?:한|하고\s?있는|하는)(?=\s)/;

export function readPartner(text: string): { roles: readonly Said<Role>[]; rest: string } {
  const found = ([['manufacturer', MAKES_ITSELF], ['brand-owner', HOLDS_BRAND]] as const).flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ value, words: plain(match[0]), start: match.index, end: match.index + match[0].length }] : [];
  });
  return { roles: found.map(({ value, words }) => ({ value, words })), rest: without(text, found.map(({ start, end }) => [start, end])) };
}

/** Words for the partner sought, already cut out of the sentence: 제조공급업체, 제조/유통사, 공장. */
const IN_PARTY: readonly (readonly [Role, RegExp])[] = [
  ['manufacturer', /제조|생산|제작|공장|만드는|만들\s?수|(?<![a-z])(?:manufacturer|maker|producer|factor)/i],
  ['brand-owner', /브랜드\s?(?:사(?![가-힣]{2})|업체|회사|기업|오너|본사|보유)|브랜드를?\s?(?:보유|소유)|(?<![a-z])brand\s?(?:owner|holder|compan)/i],
  ['distributor', /유통|도매|총판|대리점|(?<![a-z])(?:distributor|wholesaler)/i],
];

/** The same for the words that stand for the partner in the sentence, and what it is to do: to make goods asks for a maker, to handle them for nobody in particular. */
export function rolesOfParty(party: string, task: string): Pick<Partners, 'roles' | 'strictRoles'> {
  const roles = IN_PARTY.flatMap(([value, pattern]) => (pattern.test(party) || (value === 'manufacturer' && pattern.test(task)) ? [{ value, words: plain(`${task} ${party}`) }] : []));
  return { roles, strictRoles: roles.length > 0 && /만$|(?<![a-z])only(?![a-z])/i.test(party) };
}
