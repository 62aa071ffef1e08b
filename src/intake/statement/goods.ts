import type { Product } from '../../schema/product';

/** Words that end 과/와 themselves. */
const NOT_PARTICLES = /(?:한과|안과|산부인과|성과|결과|통과|부과|초과|기와)$/;

const hasFinal = (syllable: string): boolean => (syllable.codePointAt(0)! - 0xac00) % 28 !== 0;

/** "물엿과 고추장": 과 follows a consonant, 와 a vowel; 치과, 사과 do not fit and stay whole. */
function splitAnd(text: string): string {
  return text.replace(/([가-힣]+)(과|와)\s+(?=[가-힣A-Za-z])/g, (whole, word: string, particle: string) => {
    const fits = hasFinal(word.at(-1)!) === (particle === '과');
    return fits && !NOT_PARTICLES.test(word + particle) ? `${word}, ` : whole;
  });
}

/** Words that say that goods are meant, not which: left out at the edges of an item. */
const FILLER_END = /\s?(?:관련(?:된)?|등등|등의?|(?:(?<=[가-힣]{3}|[\s)A-Za-z\u0002])|^)제품(?:군|들|류)?(?:의|을)?|품목|상품|아이템|가능한|(?:생산|제조|취급|판매|공급)하는|공급(?:가능)?|수출|제조|생산|납품|생산라인 구축|모두|다양한|products?|items?|goods)$/i;
const FILLER_START = /^(?:다양한|혁신|인기|저렴한|낮은 가격대의|중저가|고품질|우수한|신규|최신|현지|국내|한국|의|과|와|용|및|또는|trending|한)\s+/i;
const PARTICLE_END = /(?<=[가-힣A-Za-z\u0002)])(?:을|를|의|으로)$/;

export function cleanItem(text: string): string {
  let item = text.replace(/["'{}<>]/g, ' ').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== item; ) {
    before = item;
    item = item.replace(FILLER_START, '').replace(FILLER_END, '').replace(PARTICLE_END, '').replace(/^[\s.,:;~\-–*]+/, '').replace(/[\s.,:;~\-–*]$/, '');
  }
  return item;
}

const SEPARATOR = /\s*(?:(?<!\d),|,(?!\d)|(?<!\d[a-z]{0,3})\/|[;、·ㆍ|+]|&|\s및\s|(?<=[가-힣])및\s|\s또는\s|\sand\s|\sor\s|\s등(?:\s|$))\s*/i;

export const splitItems = (text: string): string[] => splitAnd(text).split(SEPARATOR).map((s) => s ?? '').filter((s) => s.trim() !== '');

/** Who or what something is for, left alone between separators ("유아/어린이용 홍삼"): it belongs to the item behind it. */
const QUALIFIER = /^(?:유아|어린이|아동|키즈|베이비|영유아|유아동|아기|남성|여성|산모|성인|시니어|[가-힣]{1,3}용|투명|무선|유선|스마트|친환경|비건|유기농|오가닉|organic|kids|baby|portable)$/i;
/** Not goods by themselves. */
const NOTHING = /^(?:의|과|와|등|용|을|를|기|및|키트|완제|세트|any types?|기타)$/i;

function namesIn(text: string): string[] {
  const names: string[] = [];
  let waiting = '';
  for (const name of splitItems(text).map(cleanItem)) {
    if (!/\p{L}/u.test(name) || NOTHING.test(name)) continue;
    if (QUALIFIER.test(name)) waiting += `${name} `;
    else {
      names.push(waiting + name);
      waiting = '';
    }
  }
  return waiting && names.length === 0 ? [waiting.trim()] : names;
}

const MARK = /\u0002(\d+)\u0002/g;

/**
 * Items of the goods wanted. What stands in brackets behind an item is another name for it: as many names as items are
 * paired, other names of one item are its keywords, and a list longer than what it explains adds items.
 */
export function readGoods(body: string, asides: readonly (string | undefined)[]): Product[] {
  // Goods in quotation marks are what is wanted; words around them describe the buyer.
  const quoted = [...body.matchAll(/"([^"]{2,})"|'([^']{2,})'/g)].map((m) => (m[1] ?? m[2])!);
  const glosses = [...body.replace(/"[^"]*"|'[^']*'/g, ' ').matchAll(MARK)].map((m) => m[0]);
  const text = quoted.length > 0 ? [...quoted, ...glosses].join(' ') : body;
  const items: { name: string; keywords: string[] }[] = [];
  let group = 0;
  // The text between two brackets is one group; the bracket explains the group before it.
  const parts = text.split(MARK);
  for (let i = 0; i < parts.length; i += 2) {
    const names = namesIn(parts[i]!);
    if (names.length > 0) {
      group = items.length;
      items.push(...names.map((name) => ({ name, keywords: [] as string[] })));
    }
    const aside = parts[i + 1] === undefined ? undefined : asides[Number(parts[i + 1])];
    if (aside === undefined) continue;
    const others = namesIn(aside.replace(MARK, ' '));
    const explained = items.slice(group);
    if (explained.length === others.length) explained.forEach((item, n) => item.keywords.push(others[n]!));
    else if (explained.length === 1 && others.length > 1 && others.every((name) => /[가-힣]/.test(name))) {
      // A Korean list behind a Korean word says what is meant by it: each is an item, with the word as its setting.
      const [head] = explained;
      items.push(...others.map((name) => ({ name, keywords: [head!.name] })));
    } else if (explained.length === 1) explained[0]!.keywords.push(...others);
    else if (others.length === 1 && explained.length > 0) explained.at(-1)!.keywords.push(...others);
    else items.push(...others.map((name) => ({ name, keywords: [] as string[] })));
  }
  return items.map(({ name, keywords }) => (keywords.length > 0 ? { name, keywords } : { name }));
}
