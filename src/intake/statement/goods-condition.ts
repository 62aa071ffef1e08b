import { plain, type Said, without } from './said';

const { raw } = String;

export type GoodsCondition = 'new' | 'used' | 'any';

const OLD = '(?<![가-힣])(?:중고|리퍼(?:비시|브)?)(?:품|차|제품|장비|기계|상품)?';
const FRESH = raw`(?:신품|새\s?제품|신제품|새\s?상품|새\s?것|새것)`;
const OR = raw`\s?(?:[/,·]|및|또는|혹은|이나|나|과|와)\s?`;
const OLD_EN = raw`(?:used|second[\s-]?hand|pre[\s-]?owned|refurbished|reconditioned)`;

const EITHER = new RegExp(
  raw`${OLD}\s?(?:도|제품도|역시)\s?(?:가능|무방|무관|상관\s?없|괜찮|환영|ok|좋|검토)[가-힣]{0,3}|${OLD}\s?(?:가능|무관|포함|상관\s?없음?)|${FRESH}${OR}${OLD}(?:\s?(?:모두|전부))?(?:\s?가능)?|${OLD}${OR}${FRESH}(?:\s?(?:모두|전부))?(?:\s?가능)?|(?<![a-z])(?:brand[\s-])?new\s?(?:\/|or|and)\s?${OLD_EN}(?![a-z])|(?<![a-z])${OLD_EN}\s?(?:\/|or|and)\s?new(?![a-z])|(?<![a-z])${OLD_EN}\s(?:[a-z]+\s){0,2}(?:is\s|are\s|also\s|would be\s)*(?:ok|okay|acceptable|accepted|fine|welcome|possible|considered)(?![a-z])`,
  'i',
);
const FRESH_ONLY = new RegExp(
  raw`${OLD}\s?(?:은|는)?\s?(?:불가|제외|사절|안\s?됨|받지\s?않\S{0,3})|${FRESH}(?:만|에\s?한\S{0,2})(?:\s?가능)?|(?<![가-힣])(?:신품|미사용품?)(?![가-힣]{2})|(?<![a-z])(?:brand[\s-]new|unused|new\sonly|only\snew)(?![a-z])|(?<![a-z])(?:no|not)\s${OLD_EN}(?:\s(?:goods|items|products|machines|equipment))?(?![a-z])|(?<![a-z])${OLD_EN}\s(?:[a-z]+\s){0,2}not\s(?:accepted|allowed|wanted)`,
  'i',
);

/** 중고등학교 (middle and high schools), 중고가 (upper prices), 중고압: no second-hand goods. */
const OLD_WORD = /(?<![가-힣])중고(?!등|교|생|령|급|음|가(?=\s|의|격)|압|속|온|주파|층)|(?<![가-힣])리퍼(?:비시|브)/;
/** "cream used for dry skin", "widely used": no second-hand goods. */
const OLD_WORD_EN = /(?<![a-z-])(?<!(?:be|is|are|was|were|been|being|widely|commonly|mainly|mostly|often|usually|generally|frequently|also|not|no)\s)used(?![a-z-])(?=\s+(?!(?:for|in|as|by|to|on|with|at|when|during|from|under|inside|within|and|or)(?![a-z]))[a-z]|$)|(?<![a-z-])(?:second[\s-]?hand|pre[\s-]?owned|refurbished|reconditioned)(?![a-z-])/i;

export const saysUsed = (text: string): boolean => OLD_WORD.test(text) || OLD_WORD_EN.test(text);

/** Whether goods are to be new, or may be either; words for used goods stay where they are, because they name the goods (중고차). */
export function readGoodsCondition(text: string): { condition?: Said<GoodsCondition>; rest: string } {
  for (const [value, pattern] of [['any', EITHER], ['new', FRESH_ONLY]] as const) {
    const found = pattern.exec(text);
    if (found) return { condition: { value, words: plain(found[0]) }, rest: without(text, [[found.index, found.index + found[0].length]]) };
  }
  return { rest: text };
}
