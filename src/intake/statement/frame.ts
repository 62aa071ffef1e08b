import { placesInText } from '../../text/places-in-text';
import { BRACKET, plain } from './said';

const { raw } = String;

/** A buyer's sentence taken apart: who speaks, what is wanted, what stands in brackets, and the kind of partner asked for. */
export interface Frame {
  /** Words before "바이어가": place, kind of business. */
  readonly subject: string;
  /** What is wanted, without the verb and without the words for a supplier. */
  readonly body: string;
  /** Contents of the brackets, in order; `\u0002n\u0002` marks their places in the body. */
  readonly asides: readonly string[];
  /** Sentences behind the one that says what is wanted: conditions, not goods. */
  readonly remarks: readonly string[];
  /** Words for the partner sought: 제조사, 공급업체. */
  readonly party: string;
  /** What the partner is to do with the goods: 제조하는, "공급 가능한". */
  readonly task: string;
  /** What the goods are for, where it stands before them: "병원에서 사용되는". */
  readonly purpose: string;
}

/** Buyers are 바이어, now and then mistyped (바이이, 바이어거); makers and companies buy too. */
const SUBJECT = /^(.{0,60}?)(?:바이[어이여]|바어이|바이러)(?!\s?(?:자체|고유|자사)?\s?(?:브랜드|상표|로고|라벨))\s?(?:\u0002\d+\u0002)?(?:어|거|기|가|이|의|는|은|께서|측에서|사에서|님이)*\s*(?=\S)/;
const COMPANY_SUBJECT = /^(.{2,40}?(?:제조업체|제조사|유통업체|유통사|수입업체|수입사|수입상|업체|기업|회사|체인|쇼핑몰))(?:가|이|에서|는|은)\s+/;
const ENGLISH_SUBJECT =
  /^(.{0,80}?(?<![a-z])(?:(?:is|are|am|we're|i'm)\s+)?(?:currently\s+)?(?:looking (?:for|to (?:buy|import|source|purchase))|looks? for|seeking|seeks?|searching for|in search of|interested in|in need of|needs?|requires?|wants?(?: to (?:buy|import|source|purchase))?|would like to (?:buy|import|source|purchase)|wishes to (?:buy|import|source|purchase)|sourcing|wanted\s?:|rfq\s?:?|request for quotation (?:for|on)\s?:?))\s+/i;

/** "Face cream wanted by a Chilean buyer". */
const WANTED_BY = /\s(?:is\s|are\s|urgently\s)?(?:wanted|needed|sought)(?:\sby\s(.{2,60}))?[.!]?$/i;

/** "우즈베키스탄에서 홍삼을 찾습니다", "미국 한인마트가": a place at the very beginning speaks for its buyers. */
function placeFirst(text: string): string {
  const place = placesInText(text.slice(0, 40))[0];
  const particle = place?.start === 0 ? /^(?:에서는?|의)\s+|^[^.,!?\u0002]{1,30}?[가-힣](?:이|가|에서)\s+(?!필요|있|없|인기|사용|판매|쓰|유통|납품|활용|설치|취급|생산|제조|만든)/.exec(text.slice(place.end)) : null;
  return place && particle ? text.slice(0, place.end + particle[0].length) : '';
}

/** What is done with the goods: "화장품 수입을 (희망)". */
const BUYING = /\s(?:수입|구매|구입|거래|견적|상담|소싱|공급)(?:을|를|에)?$/;

/** The verb and all behind it: 찾고 있습니다, 구합니다, 소싱 중입니다. */
const VERB = /\s*(만을|만|을|를|은|는|에\s?대한|에\s?대해)?\s*(?:찾(?:고|는|습|아|기|음|길|으)|칮고|문의(?:합|드|$)|제안을?\s*요청|소싱|구합니다|구하고|구함|원합니다|원하고|원함|희망합니다|희망하고|모집(?:합|하|중|$)|물색|발굴(?:하|합|$)).*$/;
/** Weaker verbs count at the end only: 수입 희망, 구매하고자 합니다, 관심이 있습니다. */
const VERB_AT_END = /\s*(만을|만|을|를|에|에\s?대한)?\s*(?:(?:신규\s?)?(?:수입|구매|구입|거래|견적|상담|공급|소싱|납품)(?:을|를)?\s?(?:희망|요청|문의|원|의향|예정|추진|하고자|하고\s?싶|하려)[가-힣\s]{0,12}|관심(?:이|을)?\s?(?:있|많|보이|가지)[가-힣\s]{0,8}|필요로?\s?(?:합니다|하고\s?있습니다|함)|필요합니다|요청(?:합니다|드립니다|중입니다)|수입합니다|구매합니다|희망)[.!\s]*$/;

const GOES_ON = /(?:으며|있고|계시고|는데|으나|지만|하며|하고)[,\s]+(?!있|계)(\S.*)$/;

const ADJECTIVES = raw`(?:(?:국내|한국|현지|전문|관련(?:된)?|등의?|우수한?|신규|믿을\s?수\s?있는|직접|중소|강소)\s*)*`;
const PARTY_KO = new RegExp(
  raw`(?:^|\s|(?<=[가-힣A-Za-z)\]'"\u0002]))${ADJECTIVES}(?:(?:제조|공급|수출|취급|생산|제작|유통|납품|판매|총판|브랜드|가공|현지구축|도매|가능)(?:가능|처)?(?:\s?(?:[/·,&]|및|또는|겸)\s?|\s)?)*(?:업체|업자|공급사|제조사|생산사|유통사|브랜드사|납품사|회사|기업|공장|공급자|제조자|생산자|공급선|공급처|파트너(?:사)?|셀러|벤더(?:사)?|총판|대리점|메이커사|(?<=제조|제작|공급|유통|생산|판매|수출|브랜드|[/·])사)(?:들)?$`,
);
const PARTY_WORDS_EN = raw`(?:suppliers?|manufacturers?|(?<!(?:ice|coffee|rice|waffle|yogh?urt|popcorn|bread|soda|juice|tea|noodle|pasta|label|film)\s)makers?|producers?|vendors?|exporters?|distributors?|brand\s?owners?|brands?|factor(?:y|ies)|compan(?:y|ies)|partners?)`;
const ADJECTIVES_EN = raw`(?:(?:south\s)?(?:korean|reliable|original|good|new|direct|trusted|experienced|certified|potential|local|professional|leading|qualified|only)\s+)*`;
const PARTY_EN = new RegExp(raw`\s*(?<![a-z])${ADJECTIVES_EN}${PARTY_WORDS_EN}(?![a-z])(?:\s(?:only|in|from)(?:\s(?:south\s)?korea)?(?![a-z]))?`, 'i');
/** "Korean manufacturers of sunscreen": the partner stands before the goods. */
const PARTY_FIRST_EN = new RegExp(raw`^(?:an?\s|the\s|some\s)?${ADJECTIVES_EN}${PARTY_WORDS_EN}\s(?:(?:in|from)\s(?:south\s)?korea\s)?(?:of|for|who\s\w+|that\s\w+|which\s\w+|(?:able\s)?to\s(?:supply|make|produce|provide)|supplying|making|producing|offering|selling)\s`, 'i');

/** "… 을 취급하는 …": what links goods to the partner separates goods from goods. */
const OBJECT_LINK = /(?:을|를)\s*(?:모두\s*|직접\s*)?(?:(?:제조|생산|취급|판매|공급|수출|납품|유통|개발|설치|제작)(?:이|가)?\s?(?:할\s?수\s?있는|가능한|가능|하고\s?있는|하는|하시는|중인)|만드는|만들\s?수\s?있는)\s*/g;
/** "… 로 공급 가능한 업체": how it is supplied, nothing of the goods. */
const SUPPLY_LINK = /(?:을|를)?\s?(?:(?:으로|로)\s*)?(?:모두\s|직접\s)?(?:제조|생산|취급|판매|공급|수출|납품|유통|제작)(?:이|가)?\s?(?:할\s?수\s?있는|가능한|가능|하고\s?있는|하는|하시는|중인)\s*$|(?:을|를)?\s?(?:모두\s|직접\s)?(?:만드는|만들\s?수\s?있는)\s*$/;
/** "병원에서 사용되는 레이저", "유아를 위한 체온계": what goods are for stands before them and is not among them. */
const PURPOSE =
  /^(.*(?:(?:에|에서|에게|을|를|이|가|으로|로)\s*(?:직원들이\s*)?(?:사용\s?(?:되는|하는|할\s?수\s?있는|할|가능한)|납품\s?(?:할|가능한)|판매\s?(?:할|가능한|되고\s?있(?:고|는))|유통\s?가능한|활용되는|특화된|맞춘|좋은|적합한|효과적인|도움\s?되는|필요한|입는|포장할|설치(?:하는|할)|만든|제작된|제조된|치료하는|개선하는|완화하는|예방하는|위한|가진|가지고\s?있는|함유된|함유한|첨가된|없는|있는)|용도의|이상의|이하의)\s+)(?=\S)/;

const GOODS_ARE = /^(?:희망\s?|구매\s?|수입\s?|관심\s?)?(?:품목|제품명|상품명|products?)\s?(?:은|는|[:：])\s?(.+?)(?:입니다|임)?[.!]?$/i;
/** "마스크를 미국에 수출하기 위해": why the goods are wanted, behind them. */
const FOR_THE_SAKE_OF = /(?:을|를)\s([^,]{2,40}(?:위해|위하여|목적으로))$/;

const ASIDE = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/g;
const MOST_ASIDES = 50;
const TRAILING_MARKS = /(?:\s*\u0002\d+\u0002)+\s*(?:을|를)?$/;
/** "선박(해상)용", "포스(POS)기": what follows the bracket belongs to the word before it. */
const INSIDE_WORD = /(?<=[가-힣A-Za-z])(\s?\u0002\d+\u0002)(용|기|류|형|제|식|액|재|품)(?=\s|$|[,/을를의와과은는이가])/g;

/** Takes brackets out, innermost first; their contents are read by themselves. */
function takeAsides(text: string): { text: string; asides: string[] } {
  const asides: string[] = [];
  let rest = text;
  for (let before = ''; before !== rest && asides.length < MOST_ASIDES; ) {
    before = rest;
    rest = rest.replace(ASIDE, (_, inside: string) => {
      asides.push(inside.trim());
      return `\u0002${asides.length - 1}\u0002`;
    });
  }
  // "선박(해상)용" says twice what the goods are for; "포스(POS)기" names them twice.
  return { text: rest.replace(/[()[\]（）]/g, ' ').replace(INSIDE_WORD, (_, mark: string, end: string) => (end === '용' ? end : end + mark)), asides };
}

/** "중고 선반은 제외하고 CNC 선반을": what is left out stands before what is wanted. */
const EXCEPT = /^(.*?)(?:은|는|을|를)?\s*(?:제외하고|제외한|빼고|이외의)\s+(.+)$/;

/** An end of a sentence is behind a verb, a demand or English words, not between goods ("안티에이징. 수분공급"). */
const SENTENCE_END = /(?<=(?:다|요|오|까|함|됨|임|음|필수|불가|가능|희망|제외|우대|중|요망|[a-z0-9]{2}|[)\u0002]))[.!?。]+\s+/i;

/** The first sentence that says something, and the others. */
function firstSentence(text: string): [first: string, others: string[]] {
  const [first = '', ...others] = text.split(SENTENCE_END).map((s) => s.trim()).filter((s) => /[\p{L}\u0002]/u.test(s));
  // "… 찾습니다. (Spanner, Socket)": a bracket at the beginning belongs to the sentence before it.
  const [next = '', ...further] = others;
  const brackets = /^(?:\s?\u0002\d+\u0002)+/.exec(next)?.[0];
  if (brackets === undefined) return [first, others];
  const more = next.slice(brackets.length).trim();
  return [first + brackets, more ? [more, ...further] : further];
}

/** Offers are a sentence or two; what is longer is read as far as this. */
const LONGEST = 600;

export function frameOf(statement: string): Frame {
  const { text: whole, asides } = takeAsides(statement.slice(0, LONGEST).replace(/[“”]/g, '"').replace(/[‘’`]/g, "'"));
  const [text, others] = firstSentence(whole);
  // "품목은 텀블러입니다": the goods in a sentence of their own.
  const named = others.flatMap((sentence) => GOODS_ARE.exec(sentence)?.[1] ?? []);
  const remarks = others.filter((sentence) => !GOODS_ARE.test(sentence));
  const wanted = WANTED_BY.exec(text);
  const subject = (SUBJECT.exec(text) ?? COMPANY_SUBJECT.exec(text) ?? ENGLISH_SUBJECT.exec(text))?.[0] ?? placeFirst(text);
  // Brackets behind the speaker describe it: "바이어(유통사)가".
  for (const [, n] of subject.matchAll(/\u0002(\d+)\u0002/g)) asides[Number(n)] = '';
  let body = wanted && subject === '' ? text.slice(0, wanted.index) : text.slice(subject.length);
  const verb = VERB.exec(body) ?? VERB_AT_END.exec(body);
  // Brackets behind the verb are asides of the sentence all the same; what is said behind "찾고 있으며" are conditions.
  const behind = verb ? (verb[0].match(BRACKET) ?? []).join('') : '';
  const more = verb ? GOES_ON.exec(verb[0])?.[1] : undefined;
  if (more) remarks.push(more);
  if (verb) body = body.slice(0, verb.index);
  body = body.replace(/[.\s]+$/, '').replace(BUYING, '');
  const parties: string[] = [];
  const first = PARTY_FIRST_EN.exec(body)?.[0];
  if (first) {
    parties.push(first.trim());
    body = body.slice(first.length);
  }
  // "제조업체 또는 공급업체", "국내 제조사 및 유통사": each word for the partner is taken off the end in turn.
  for (let turn = 0; turn < 3; turn++) {
    const bare = body.replace(TRAILING_MARKS, '');
    const korean = PARTY_KO.exec(bare)?.[0];
    // A name of goods that no sentence speaks of may begin with such a word: "Factory Amber Jar".
    const english = korean || first || (subject === '' && !wanted) ? null : PARTY_EN.exec(bare);
    const party = korean ?? english?.[0];
    if (party === undefined || party === '') break;
    parties.unshift(party.trim());
    const marks = body.slice(bare.length);
    if (english) {
      // "sunscreen suppliers for the US market": what follows the partner is a condition.
      const condition = bare.slice(english.index + party.length).trim();
      if (condition) remarks.push(condition);
      body = bare.slice(0, english.index) + marks;
    } else body = bare.slice(0, bare.length - party.length).replace(/\s*(?:및|또는|혹은|[,/·])\s*$/, '') + marks;
  }
  // "제조업체만 찾고", "한국산 제품만 찾고": who else is refused.
  if (verb?.[1]?.startsWith('만')) {
    if (parties.length > 0) parties.push('만');
    else body += '만';
  }
  const target = FOR_THE_SAKE_OF.exec(body);
  if (target) {
    remarks.push(target[1]!);
    body = body.slice(0, target.index);
  }
  const without = EXCEPT.exec(body);
  if (without) {
    asides.push(`${without[1]} 제외`);
    body = without[2]!;
  }
  const link = parties.length > 0 ? (SUPPLY_LINK.exec(body.replace(TRAILING_MARKS, ''))?.[0] ?? '') : '';
  if (link) body = body.replace(TRAILING_MARKS, '').slice(0, -link.length) + (TRAILING_MARKS.exec(body)?.[0] ?? '');
  body = body.replace(OBJECT_LINK, ', ');
  const purpose = PURPOSE.exec(body)?.[1] ?? '';
  body = body.slice(purpose.length);
  return { subject: subject.trim() || (wanted?.[1] ?? ''), body: [(body.trim() + behind).trim(), ...named].filter((part) => part !== '').join(', '), asides, remarks, party: parties.join(' '), task: plain(link), purpose: plain(purpose).replace(/^[\s,'"]+/, '') };
}
