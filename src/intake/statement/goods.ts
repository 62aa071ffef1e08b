import type { Product } from '../../schema/product';

/** Words that end 과/와 themselves. */
const NOT_PARTICLES = /(?:한과|안과|산부인과|성과|결과|통과|부과|초과|방사선과|외과|내과|치과|이비인후과|피부과)$|^기와$/;

const hasFinal = (syllable: string): boolean => (syllable.codePointAt(0)! - 0xac00) % 28 !== 0;

/** "물엿과 고추장": 과 follows a consonant, 와 a vowel; 치과, 사과 do not fit and stay whole. */
function splitAnd(text: string): string {
  return text.replace(/([가-힣]+)(과|와)\s+(?=[가-힣A-Za-z\d])/g, (whole, word: string, particle: string) => {
    const fits = hasFinal(word.at(-1)!) === (particle === '과');
    return fits && !NOT_PARTICLES.test(word + particle) ? `${word}, ` : whole;
  });
}

/** Words that say that goods are meant, not which: left out at the edges of an item. */
const FILLER_END =
  /\s?(?:관련(?:된)?|등등|(?<=\s|^)등의?|(?:(?<=[가-힣]{2}(?<!(?:전자|가전|고무|유리|목재|금속|섬유|종이|가죽|철강|석유|주방|생활|위생|의료|전기)|[유완신시식반목석])|[\s)A-Za-z\u0002])|^)제품(?:군|들|류)?(?:의|을)?|(?<=\s|^)(?:품목|상품)|아이템|(?<=\s)브랜드|가능한|(?:생산|제조|취급|판매|공급)하는|공급가능|(?<=\s)(?:공급|수출|제조|생산|납품|판매|취급)|생산라인 구축|모두|포함|다양한|전부|일체|products?|items?|goods|\s(?:brands?|with|made in|for|from|of|to|in))$/i;
const FILLER_START =
  /^(?:(?:국내|한국)?\s?(?:업체|기업|중소기업|제조사|회사)(?:들)?의|다양한|혁신(?:적인)?|인기\s?있는|인기|저렴한|고품질(?:의)?|품질(?:이)?\s?(?:좋은|우수한)|(?:현재\s)?(?:국내\s?)?(?:유통|판매)\s?중인|(?:한국|국내|현지)에서\s?인기\s?있는|우수한|신규|최신|현지|국내|각종|여러|좋은|인|의|과|와|용|및|또는|등의?|아래|다음|해당|전문적인|새로운|트렌디한|브랜드 제품의|trending|innovative|good quality|high[\s-]quality|various|all kinds of|some|of|with|for|from|한|a|an|the)\s+/i;
const PARTICLE_END = /(?<=[가-힣A-Za-z\u0002)])(?:을|를|의|으로|만)$/;

/** Praise within an item, and the particle of what it is made of. */
const PRAISE = /마케팅\s?포인트(?:가|를)?\s?(?:있는|가진|의)?|with (?:a )?marketing points?/gi;
const MADE_OF = /(?<=[A-Za-z]|[가-힣]류)의\s/g;

export function cleanItem(text: string): string {
  let item = text.replace(PRAISE, ' ').replace(MADE_OF, ' ').replace(/["'{}<>]/g, ' ').replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== item; ) {
    before = item;
    item = item.replace(FILLER_START, '').replace(FILLER_END, '').replace(PARTICLE_END, '').replace(/^[\s.,:;~\-–*/]+/, '').replace(/[\s.,:;~\-–*/]$/, '');
  }
  return item;
}

const SEPARATOR = /\s*(?:(?<!\d),|,(?!\d)|(?<!\d[a-z]{0,3})\/|[;、·ㆍ|+]|&|\.\s|\s및\s|(?<=[가-힣])및\s|\s또는\s|\s혹은\s|\s외에?\s|\sand\s|\sor\s|\s등의?(?:\s|$))\s*/i;

/** Lamps end in 등 too: 조명등, 수술등 are goods, "소주등 주류" is a list. */
const LAMPS = /(?:조명|전|신호|가로|형광|비상|수술|무영|백열|무드|스탠드|작업|경광|유도|투광|보안|정원|벽|천장|센서|수면|취침|독서|LED|전조|후미|방향지시|살균|할로겐|미등|실내|안개|제동|비|직부|매입|레일|다운라이트|학습|캠핑)등$/i;
const splitEtc = (text: string): string => text.replace(/([가-힣A-Za-z]{2,}등)(의)?\s+(?=[가-힣A-Za-z])/g, (whole, word: string) => (LAMPS.test(word) ? whole : `${word.slice(0, -1)}, `)).replace(/([가-힣]{2,}등)$/, (whole, word: string) => (LAMPS.test(word) ? whole : word.slice(0, -1)));

export const splitItems = (text: string): string[] => splitAnd(splitEtc(text)).split(SEPARATOR).map((s) => s ?? '').filter((s) => s.trim() !== '');

/** Who or what something is for, left alone between separators ("유아/어린이용 홍삼"): it belongs to the item behind it. */
const QUALIFIER =
  /^(?:유아|어린이|아동|키즈|베이비|영유아|유아동|아기|남성|여성|산모|임산부|성인|시니어|(?:[가-힣]{1,5}\s)?[가-힣]{1,4}용|투명|무선|유선|스마트|친환경|비건|유기농|오가닉|천연|글루텐\s?프리|무설탕|저칼로리|무알코올|organic|vegan|gluten[\s-]free|kids|baby|portable)$/i;
/** Not goods by themselves. */
const NOTHING = /^(?:의|과|와|등|용|을|를|기|및|키트|완제|세트|any types?|기타|다수|관련|\d+\s?종|여러 가지|other|others|etc|wholesale|타입|형태)$/i;

/** "Phone, Tablet, Laptop 케이스": short foreign words before one that carries the Korean head share it. */
function shareHead(names: readonly string[]): string[] {
  const head = /^[A-Za-z][\w-]*\s([가-힣]+)$/.exec(names.at(-1) ?? '')?.[1];
  const shares = head !== undefined && names.length > 1 && names.slice(0, -1).every((name) => /^[A-Z][\w-]*$/.test(name));
  return shares ? names.map((name, i) => (i < names.length - 1 ? `${name} ${head}` : name)) : [...names];
}

/** "여성용제품" is goods, though 제품 is taken off it; 여성용 alone waits for them. */
const FOR_WHOM = /용\s?(?:제품|상품|용품|아이템)(?:군|들|류)?[을를의]?\s*$/;

/** "얼굴과 바디용 필러", "욕실 및 주방용 가전": a part of the body or the house before what is for another one. */
const PLACE_OF_USE = /^(?:얼굴|페이스|바디|몸|헤어|두피|눈|입술|손|발|네일|목|가슴|욕실|주방|거실|침실|실내|실외|차량|병원|가정|사무실|남성|여성)$/;
const FOR_A_PLACE = /^[가-힣]{1,4}용\s+(?=\S)/;

/** "바디로션&워시" is two things for the body, "헤어&바디케어" two kinds of care: what one side of & leaves out, the other says. */
const BODY = '바디|핸드|페이스|헤어|풋|립|아이|베이비|두피|네일';
const AND_LEFT = new RegExp(`(?<![가-힣])(?:${BODY})&(?:${BODY})(케어|로션|크림|워시|오일|마스크|제품|용품)`, 'g');
const AND_RIGHT = new RegExp(`(?<![가-힣])(${BODY})([가-힣]{2,4})&(케어|로션|크림|워시|오일|미스트|스크럽|젤|마스크)(?![가-힣])`, 'g');
const shareAnd = (text: string): string => text.replace(AND_LEFT, (whole, care: string) => whole.replace('&', `${care}, `)).replace(AND_RIGHT, '$1$2, $1$3');

function shareUse(names: readonly string[]): string[] {
  return names.map((name, i) => {
    const next = names[i + 1];
    return next !== undefined && PLACE_OF_USE.test(name) && FOR_A_PLACE.test(next) ? next.replace(FOR_A_PLACE, `${name}용 `) : name;
  });
}

/** "피부관리기구/기기", "Skincare tool & Device": the second kind of thing is of what the first is of. */
const THING = /^(?:기기|기계|장비|기구|도구|용품|설비|devices?|equipment|machines?|tools?|supplies)$/i;
const ENDS_THING = /(?:기기|기계|장비|기구|도구|용품|설비|\s(?:devices?|equipment|machines?|tools?|supplies))$/i;
const shareStem = (names: readonly string[]): string[] => names.map((name, i) => (i > 0 && THING.test(name) && ENDS_THING.test(names[i - 1]!) ? names[i - 1]!.replace(ENDS_THING, /[가-힣]/.test(name) ? name : ` ${name}`) : name));

function namesIn(text: string): string[] {
  const names: string[] = [];
  let waiting = '';
  const parts = splitItems(shareAnd(text));
  const cleaned = shareStem(shareUse(parts.map(cleanItem)));
  for (const [i, name] of cleaned.entries()) {
    if (!/\p{L}/u.test(name) || NOTHING.test(name)) continue;
    if (QUALIFIER.test(name) && !(FOR_WHOM.test(parts[i]!) && parts.length > 1)) waiting += `${name} `;
    else {
      names.push(waiting + (FOR_WHOM.test(parts[i]!) && QUALIFIER.test(name) ? `${name} 제품` : name));
      waiting = '';
    }
  }
  return waiting && names.length === 0 ? [waiting.trim()] : shareHead(names);
}

const MARK = /\u0002(\d+)\u0002/g;

/**
 * Items of the goods wanted. What stands in brackets behind an item is another name for it: as many names as items are
 * paired, other names of one item are its keywords, and a list longer than what it explains adds items. Korean behind Korean is no
 * translation: it says more of the item just before it. A bracket that only
 * held a condition (undefined) is passed over.
 */
export function readGoods(body: string, asides: readonly (string | undefined)[]): Product[] {
  const text0 = body.replace(MARK, (mark, n: string) => (asides[Number(n)] === undefined ? ' ' : mark));
  // Goods in quotation marks are what is wanted; words around them describe the buyer.
  const quoted = [...text0.matchAll(/"([^"]{2,})"|'([^']{2,})'/g)].map((m) => (m[1] ?? m[2])!);
  const glosses = [...text0.replace(/"[^"]*"|'[^']*'/g, ' ').matchAll(MARK)].map((m) => m[0]);
  const text = quoted.length > 0 ? [...quoted, ...glosses].join(' ') : text0;
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
    const korean = others.every((name) => /[가-힣]/.test(name));
    if (explained.length === others.length && !(korean && explained.length > 1)) explained.forEach((item, n) => item.keywords.push(others[n]!));
    else if (explained.length === 1 && others.length > 1 && korean) {
      // A Korean list behind a Korean word says what is meant by it: each is an item in its place, with the word as its setting.
      const [head] = explained;
      items.splice(group, items.length, ...others.map((name) => ({ name, keywords: [head!.name] })));
    } else if (explained.length === 1) explained[0]!.keywords.push(...others);
    else if ((others.length === 1 || korean) && explained.length > 0) explained.at(-1)!.keywords.push(...others);
    else items.push(...others.map((name) => ({ name, keywords: [] as string[] })));
  }
  return items.map(({ name, keywords }) => (keywords.length > 0 ? { name, keywords } : { name }));
}
