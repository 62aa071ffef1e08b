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
  /** Words for the partner sought: 제조사, 공급업체, 브랜드사. */
  readonly party: string;
}

/** Buyers are 바이어, now and then mistyped (바이이, 바이어거); makers and companies buy too. */
const SUBJECT = /^(.{0,40}?)바이[어이](?:어|거|기|가|이|의)*\s*(?=\S)/;
const COMPANY_SUBJECT = /^(.{2,30}?(?:제조업체|제조사|업체|기업|회사))(?:가|이|에서)\s+/;
const ENGLISH_SUBJECT = /^(.{0,80}?\b(?:(?:is|are|am)\s+)?(?:looking for|looks? for|seeking|seeks?|searching for|in search of|interested in|needs?|want(?:s)? to (?:buy|import|source)|sourcing))\s+/i;

const VERB = /\s*(?:을|를|은|는)?\s*(?:찾(?:고|는|습|아|기)|칮고|문의(?:합|드|$)|제안을?\s*요청|소싱|구합니다|구하고|원합니다|희망합니다).*$/;

const PARTY_KO =
  /(?:^|\s|(?<=[가-힣A-Za-z)\]'"\u0002]))(?:(?:국내|한국|현지|전문|관련|등의?)\s*)*(?:(?:제조|공급|수출|취급|생산|유통|납품|판매|총판|브랜드|가공|현지구축|가능)(?:가능|처)?(?:\s?(?:[/·,]|및|또는)\s?|\s)?)*(?:업체|업자|공급사|제조사|유통사|브랜드사|납품사|회사|기업|공장|공급자|제조자|공급선|(?<=제조|공급|유통|생산|[/·])사)(?:들)?$/;
const PARTY_EN = /\s*\b(?:(?:korean|reliable|original|good|new)\s+)*(?:suppliers?|manufacturers?|makers?|producers?|vendors?|exporters?|distributors?|brands?)\b.*$/i;

/** "… 을 취급하는 …": what links goods to the partner separates goods from goods. */
const OBJECT_LINK = /(?:을|를)\s*(?:모두\s*)?(?:(?:제조|생산|취급|판매|공급|수출|납품|유통|개발|설치)(?:이|가)?\s?(?:할\s?수\s?있는|가능한|가능|하는))\s*/g;
/** "… 로 공급 가능한 업체": how it is supplied, nothing of the goods. */
const SUPPLY_LINK = /(?:(?:으로|로)\s*)?(?:제조|생산|취급|판매|공급|수출|납품|유통)(?:이|가)?\s?(?:할\s?수\s?있는|가능한|가능)\s*$/;
/** "병원에서 사용되는 레이저", "유아를 위한 체온계": what goods are for stands before them and is not among them. */
const PURPOSE =
  /^.*(?:(?:에|에서|에게|을|를|이|가|으로|로)\s*(?:직원들이\s*)?(?:사용\s?(?:되는|하는|할\s?수\s?있는)|납품\s?(?:할|가능한)|판매\s?(?:가능한|되고\s?있(?:고|는))|유통\s?가능한|활용되는|특화된|맞춘|좋은|적합한|필요한|입는|포장할|위한|가진|가지고\s?있는|함유된|함유한|없는)|용도의|이상의|이하의)\s+/;

const ASIDE = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/g;
const MOST_ASIDES = 50;
const TRAILING_MARKS = /(?:\s*\u0002\d+\u0002)+\s*(?:을|를)?$/;

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
  return { text: rest.replace(/[()[\]（）]/g, ' '), asides };
}

/** "중고 선반은 제외하고 CNC 선반을": what is left out stands before what is wanted. */
const EXCEPT = /^(.*?)(?:은|는|을|를)?\s*(?:제외하고|제외한|빼고)\s+(.+)$/;

const SENTENCE_END = /(?<=[가-힣a-z)\u0002]{2})[.!?。]+\s+/i;

/** The first sentence that says something, and the others. */
function firstSentence(text: string): [first: string, others: string[]] {
  const [first = '', ...others] = text.split(SENTENCE_END).map((s) => s.trim()).filter((s) => /[\p{L}\u0002]/u.test(s));
  return [first, others];
}

/** Offers are a sentence or two; what is longer is read as far as this. */
const LONGEST = 600;

export function frameOf(statement: string): Frame {
  const { text: whole, asides } = takeAsides(statement.slice(0, LONGEST).replace(/[“”]/g, '"').replace(/[‘’`]/g, "'"));
  const [text, remarks] = firstSentence(whole);
  const subject = (SUBJECT.exec(text) ?? COMPANY_SUBJECT.exec(text) ?? ENGLISH_SUBJECT.exec(text))?.[0] ?? '';
  let body = text.slice(subject.length);
  body = body.replace(VERB, '').replace(/[.\s]+$/, '');
  const parties: string[] = [];
  // "제조업체 또는 공급업체", "국내 제조사 및 유통사": each word for the partner is taken off the end in turn.
  for (let turn = 0; turn < 3; turn++) {
    const bare = body.replace(TRAILING_MARKS, '');
    const party = PARTY_KO.exec(bare)?.[0] ?? PARTY_EN.exec(bare)?.[0];
    if (!party) break;
    parties.unshift(party.trim());
    body = bare.slice(0, bare.length - party.length).replace(/\s*(?:및|또는|혹은|[,/·])\s*$/, '');
  }
  const without = EXCEPT.exec(body);
  if (without) {
    asides.push(`${without[1]} 제외`);
    body = without[2]!;
  }
  body = body.replace(SUPPLY_LINK, '').replace(OBJECT_LINK, ', ').replace(PURPOSE, '');
  return { subject: subject.trim(), body: body.trim(), asides, remarks, party: parties.join(' ') };
}
