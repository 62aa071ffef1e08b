import type { SupplyMode } from '../../schema/values';
import { plain, type Said, without } from './said';

const { raw } = String;

const OWN = '(?:자체|자사|고유|독자)';
const KEPT = raw`(?!\s?(?:를|을)?\s?(?:보유|가진|가지고|소유|갖춘|있는|운영))`;

const MODES: readonly (readonly [SupplyMode, string])[] = [
  // "OEM parts" are original spare parts, no way of supply.
  ['oem', raw`(?<![a-z])o\.?e\.?m(?![a-z])(?!\s?(?:parts?|spares?|numbers?|no\.|quality|부품|품번|순정|규격))|주문자\s?상표\s?부착(?:\s?생산)?(?:\s?방식)?|위탁\s?(?:생산|제조)|임가공|(?<![a-z])(?:original\sequipment|contract|toll)\smanufactur(?:ing|ers?)`],
  ['odm', raw`(?<![a-z])o\.?d\.?m(?![a-z])|(?<![a-z])original\s(?:design|development)\smanufactur(?:ing|ers?)|제조자\s?(?:개발|설계)(?:\s?생산)?(?:\s?방식)?`],
  ['own-brand', raw`(?<![a-z])o\.?b\.?m(?![a-z])`],
  [
    'private-label',
    raw`프라이[빗벳]\s?(?:라벨|레이블|브랜드)|화이트\s?(?:라벨|레이블)|바이어\s?(?:의\s?)?${OWN}?\s?(?:브랜드|상표|로고|라벨)명?|${OWN}\s?(?:브랜드|상표|라벨|로고)명?${KEPT}|로고\s?(?:인쇄|각인|부착|삽입|맞춤)|(?<![a-z])(?:(?:자사|자체)\s?)?(?:pb|npb)(?![a-z]|\s?(?:파이프|배관|관))|(?<![a-z])pl\s?(?:상품|제품|브랜드|생산)|(?<![a-z])(?:private|white)[\s-]?label(?:ling|ing|led|ed)?|(?<![a-z])(?:under|with|for|in)\s(?:our|their|its|his|her|my|the buyer'?s|buyer'?s)\s(?:own\s)?(?:brands?|labels?|logo)(?:\sname)?|(?<![a-z])(?:custom|customi[sz]ed)\s(?:logo|label|brand)(?:ing|s)?`,
  ],
];
const ANY = new RegExp(MODES.map(([, pattern]) => pattern).join('|'), 'gi');
const EACH = MODES.map(([mode, pattern]) => [mode, new RegExp(`^(?:${pattern})$`, 'i')] as const);

const BETWEEN = /^\s{0,2}(?:[/,·&+(]|및|또는|혹은|와|과|이나|나|and|or|\u0002\d+\u0002)?\s{0,2}$/i;
const REFUSED = /^\)?\s?(?:방식|생산|제조|제품|업체|상품)?\s?(?:은|는|도)?\s?(?:불가|제외|사절|금지|안\s?됨|하지\s?않|원하지|불필요|(?:is |are )?not (?:accepted|allowed|wanted|needed)|excluded)/i;
const REFUSED_BEFORE = /(?<![a-z])(?:no|not|except|without)\s{1,2}$/i;
const ONLY = /^\)?\s?(?:방식|생산|제조|공급|업체|제품|상품|거래)?\s?(?:(?:으로|로)?만(?=\s|$|[),./]|가능|신청|희망|취급|참여)|에\s?한|(?:이외|외)(?:는|에는)?\s?불가|only(?![a-z]))/i;
const ONLY_BEFORE = /(?:(?<![a-z])only|오직)\s{1,2}$/i;
/** What belongs to the way of supply in Korean: "OEM이 가능한", "OEM 방식으로 생산". */
const TAIL = /^\)?(?:\s?방식)?(?:으로만|로만|으로|로|이|가|을|를|의|만|도)?\s?(?:(?:제품\s?|상품\s?)?(?:공급|생산|제조|납품|거래|개발|진행)?(?:이|가)?\s?(?:가능(?:한|하신)?|희망(?:함)?|원함|요청|필수|협의)|(?:공급|납품|진행|출시|런칭|판매|유통|생산|제작)(?:할|하는|될)?(?=\s|$|[),/]))?/;

export interface Modes {
  readonly modes: readonly Said<SupplyMode>[];
  readonly strictModes: boolean;
  readonly rest: string;
}

interface Group {
  readonly start: number;
  end: number;
  readonly words: string[];
}

/** Ways of supply asked for: OEM, ODM, under the buyer's brand. A way that is refused is not asked for. */
export function readModes(text: string): Modes {
  const groups: Group[] = [];
  for (const { 0: words, index: start } of text.matchAll(ANY)) {
    const last = groups.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, start))) {
      last.words.push(words);
      last.end = start + words.length;
    } else groups.push({ start, end: start + words.length, words: [words] });
  }
  const modes: Said<SupplyMode>[] = [];
  const taken: [number, number][] = [];
  let strictModes = false;
  for (const { start, end, words } of groups) {
    const before = text.slice(Math.max(0, start - 12), start);
    const behind = text.slice(end, end + 40);
    const refused = REFUSED.exec(behind);
    if (refused) taken.push([start, end + refused[0].length]);
    if (refused || REFUSED_BEFORE.test(before)) continue;
    const only = ONLY.exec(behind);
    const onlyBefore = ONLY_BEFORE.exec(before);
    strictModes ||= only !== null || onlyBefore !== null;
    for (const word of words) {
      const mode = EACH.find(([, pattern]) => pattern.test(word))?.[0];
      if (mode && !modes.some(({ value }) => value === mode)) modes.push({ value: mode, words: plain(only ? word + only[0] : word) });
    }
    const tail = TAIL.exec(behind)![0].length;
    taken.push([start - (onlyBefore?.[0].length ?? 0), end + Math.max(tail, only?.[0].length ?? 0)]);
  }
  return { modes, strictModes, rest: without(text, taken) };
}
