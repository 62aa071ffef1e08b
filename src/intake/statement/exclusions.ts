import { plain } from './said';

const REFUSED = /\s*(?:은|는|등은|류는)?\s*(?:불가(?:능)?|제외(?:함|합니다)?|사절|원하지\s?않\S{0,3}|필요\s?없\S{0,3}|(?:is |are )?not (?:accepted|needed|wanted|required)|(?:is |are )?excluded)\s*[.!]?$/i;
const EXCEPT_EN = /(?<![a-z])(?:except(?: for)?|excluding|other than|but not|not including)\s+(.+)$/i;
const NO_EN = /^no\s+(.+)$/i;
/** In the sentence itself, behind the goods: ", no skincare", ", skincare not accepted". */
const ENDS_WITH_NO = /[,;]\s*no\s+([^,;]+)$/i;
const ENDS_REFUSED = /[,;]\s*([^,;]+?)\s(?:are |is )?not (?:accepted|wanted|needed|allowed)$/i;
/** Not goods: partners, papers, terms, and what goods must not contain. */
const NOT_GOODS =
  /(?:유통|제조|무역|도매|벤더|중간상|업체|사|기업|회사|인증서?|샘플|신청|결제|협상|네고|중복|대기업|개인|해외|국내|직거래|방문|상담|할인|외상|제공|발송|지원|교환|환불|반품)\s*$|distributor|trad(?:ing|er)|manufacturer|maker|agent|middlem|broker|reseller|supplier|compan|certificate|(?<![a-z])(?:moq|minimum|animal|alcohol|sugar|additives?|preservatives?|parabens?|gluten|limits?|needs?|matter|preference|specific|brand|logo|label|problem|fragrance|smell|colou?r|used|second[\s-]?hand|oem|odm|restriction|doubt)(?![a-z])/i;
const HAS_CONDITION = /필수|가능|우대|선호|희망|인증|required|preferred|only/i;

const SEPARATOR = /(\s*[,;/|·]\s*|\s및\s|\s(?:and|or)\s)/;
const LISTING = /\s*[,;/|·]\s*|\s및\s|\s(?:and|or)\s/;

/** "단, 스킨케어 제품" is goods, "유통업체" is not. */
const goodsOf = (list: readonly string[]): string[] => list.map((words) => plain(words).replace(/^(?:단|다만|또한|및|and|or|the)\s+/i, '').replace(/\s?(?:등|등의|제품|products?|please)[.!]?$/i, '').trim()).filter((words) => !/^(?:단|다만|또한)?$/.test(words) && !NOT_GOODS.test(words));

export interface Exclusions {
  readonly excludes: readonly string[];
  readonly rest: string;
}

function readEnglish(text: string, pattern: RegExp): Exclusions | undefined {
  const found = pattern.exec(text);
  if (!found || /[가-힣]/.test(found[1]!)) return undefined;
  const excludes = goodsOf(found[1]!.replace(/\s+(?:for|from|to)\s.*$/i, '').split(LISTING));
  return excludes.length > 0 ? { excludes, rest: text.slice(0, found.index).trim() } : undefined;
}

/** "색조 제품 except lipsticks" in the sentence itself. */
export const readExceptions = (text: string): Exclusions => readEnglish(text, EXCEPT_EN) ?? readEnglish(text, ENDS_WITH_NO) ?? readEnglish(text, ENDS_REFUSED) ?? { excludes: [], rest: text };

/** Goods ruled out, as written: "스킨케어 불가", "밥류, 떡볶이 제외", "no skincare". A refusal of partners, papers or terms is none of goods. */
export function readExclusions(text: string): Exclusions {
  const english = readEnglish(text, EXCEPT_EN) ?? readEnglish(text, NO_EN);
  if (english) return english;
  // "가위, 클리퍼 / 스킨케어 불가": where both stand, a stroke parts more than a comma.
  const strokes = text.split(/\s*[;/|]\s*/);
  if (strokes.length > 1 && text.includes(',')) {
    const each = strokes.map(readExclusions);
    return { excludes: each.flatMap(({ excludes }) => excludes), rest: each.map(({ rest }) => rest).filter((rest) => rest !== '').join(' / ') };
  }
  const parts = text.split(SEPARATOR);
  const excludes: string[] = [];
  const gone = new Set<number>();
  for (let i = 0; i < parts.length; i += 2) {
    const refused = REFUSED.exec(parts[i]!);
    if (!refused) continue;
    // A refusal reaches back over the list it closes: as far as the same separator, and to the next condition.
    const list = [parts[i]!.slice(0, refused.index)];
    gone.add(i);
    for (let j = i - 2; j >= 0 && parts[j + 1]!.trim() === parts[i - 1]!.trim() && !gone.has(j) && !HAS_CONDITION.test(parts[j]!); j -= 2) {
      list.unshift(parts[j]!);
      gone.add(j);
    }
    excludes.push(...goodsOf(list));
  }
  return excludes.length === 0 ? { excludes, rest: text } : { excludes, rest: parts.filter((_, i) => i % 2 === 0 && !gone.has(i)).join(', ') };
}
