import { aliasKey } from '../normalise';
import { type PlaceEntry, placeIndex } from './place-index';

/** A place named in running text. Offsets count UTF-16 units of the text in NFC. A city stands for its country, which is a guess. */
export interface PlaceInText {
  /** ISO 3166 code or region id. */
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly via: 'name' | 'city';
}

/** Dotted abbreviations, runs of one script, numbers. */
const TOKEN = /(?:\p{Lu}\.){2,5}\p{Lu}?(?!\p{L})|[가-힣]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{M}'’ʻ]+|[\p{L}\p{M}]+?(?![\p{L}\p{M}])|\d+/gu;
const HANGUL = /^[가-힣]/;
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Between the words of one name. */
const WITHIN_NAME = /^(?: ?[.'’·&-] ?| |, )$/;

/** What makes a name the place of someone or something: behind it, attached or as the next word. */
const MAKERS =
  '바이어|구매자|구매처|수입상|수입업체|수입업자|수입사|업체|업자|기업|회사|고객|거래처|파트너|시장|지역|국가|현지|정부|전역|소재|내수|진출|법인|지사|본사|대사관|유통|판매용|판매|수출용|수출|총판|에이전트|국적|출신|소비자|온라인몰|쇼핑몰|매장';
const MAKER_NEXT = new RegExp(`^(?:${MAKERS})`);
/** Attached to a name that is no other word, they leave it a place: 미국산, 베트남바이어가, 유럽시장용. */
const ATTACHED = new RegExp(`^(?:${MAKERS}|대형|소규모|전문|향|산|인|측|쪽|발|행|내|및|용)*(?:이나|이며|이고|이라|부터|까지|에서도|에서는|에서|에게|에도|에는|에만|에|으로|로|등의|등에|등지|등|이|가|은|는|을|를|의|와|과|도|만|나)?$`);
/** Attached to a name that is another word too, these still make it a place: 인도산, 이란에서. */
const ATTACHED_MAKER = new RegExp(`^(?:산(?:이|을|은|의|으로|만)?$|에서(?:도|는)?$|향$|국적|(?:${MAKERS}))`);
const LONGEST_ATTACHED = 16;
/** A sword, not Japan with a particle. */
const OTHER_WORD = /^일본도/;

const MAKERS_EN = new Set('buyer buyers importer importers company companies customer customers client clients distributor distributors retailer retailers wholesaler wholesalers trader traders dealer dealers agent agents firm firms market markets government consumers consumer chain based region purchaser'.split(' '));
const BEFORE_PLACE = new Set('in from to of across throughout within into near for'.split(' '));
/** Behind "from Turkey", "in China" no other noun follows: "in turkey meat" is a dish. */
const AFTER_PLACE = new Set('and or is are who which that with to by on as via but looking seeking needs wants at since only we it where'.split(' '));
/** "US$ 10", "EU plug", "US size": money, plugs and sizes. */
const NOT_BEHIND = /^(?:\$|\s?(?:dollars?|plugs?|sizes?|type|달러|사이즈|플러그|규격)(?![a-z]))/i;
const BETWEEN_LISTED = /^(?:와|과|이나|나|및)?\s{0,2}[,/·&、]?\s{0,2}(?:및|또는|와|과|and|or)?\s{0,2}$/;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Candidate extends PlaceInText {
  readonly entry: PlaceEntry;
  readonly first: number;
  readonly last: number;
  /** Syllables of the last token behind the name. */
  readonly attached: string;
  accepted: boolean;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index: start }) => ({ text: word, start, end: start + word.length }));
}

/** The longest name that begins with a token. */
function longestAt(tokens: readonly Token[], first: number, text: string): Candidate | undefined {
  const { entries, longest, mostWords } = placeIndex();
  const joined: { key: string; last: number }[] = [];
  let key = '';
  for (let last = first; last < tokens.length && last < first + mostWords; last++) {
    const token = tokens[last]!;
    if (last > first && !WITHIN_NAME.test(text.slice(tokens[last - 1]!.end, token.start))) break;
    joined.push({ key, last });
    // No name is longer, however long the word.
    if (token.text.length > 40) break;
    key += aliasKey(token.text.replace(/['’]s$/, ''));
  }
  for (const { key: before, last } of joined.reverse()) {
    const token = tokens[last]!;
    const dense = HANGUL.test(token.text) || IDEOGRAPHS.test(token.text);
    const most = Math.min(token.text.length, longest);
    for (let n = dense ? most : 1; n > 0; n--) {
      const part = dense ? token.text.slice(0, n) : token.text.replace(/['’]s$/, '');
      if (part.length > 40) break;
      const entry = entries.get(before + aliasKey(part));
      if (!entry) continue;
      const { start } = tokens[first]!;
      const end = token.start + part.length;
      return { id: entry.id, via: entry.via, words: text.slice(start, end), start, end, entry, first, last, attached: dense ? token.text.slice(n) : '', accepted: false };
    }
  }
  return undefined;
}

const capitalised = (words: string): boolean => !/^\p{Ll}/u.test(words);

/** Whether a name, as it stands, is the place. */
function stands({ entry, words, attached, first, last, start, end }: Candidate, tokens: readonly Token[], text: string): boolean {
  const next = tokens[last + 1];
  const nextWord = next && /^\s{0,2}-?$/.test(text.slice(end + attached.length, next.start)) ? next.text.toLowerCase() : '';
  if (NOT_BEHIND.test(text.slice(end, end + 12))) return false;
  if (entry.capitals && words !== words.toUpperCase()) return false;
  if (HANGUL.test(words)) {
    if (attached.length > LONGEST_ATTACHED) return false;
    if (entry.trust === 'plain') return ATTACHED.test(attached) && !OTHER_WORD.test(words + attached);
    const made = attached === '' ? MAKER_NEXT.test(nextWord) : ATTACHED_MAKER.test(attached);
    if (entry.trust !== 'opening') return made;
    return made && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start)) && (attached || nextWord).startsWith('바이어');
  }
  if (IDEOGRAPHS.test(words)) return entry.trust === 'plain';
  if (entry.trust === 'plain') return true;
  if (!capitalised(words)) return false;
  if (MAKERS_EN.has(nextWord) || (HANGUL.test(nextWord) && MAKER_NEXT.test(nextWord))) return true;
  if (entry.trust === 'adjective') return false;
  const previous = first > 0 ? tokens[first - 1]!.text.toLowerCase() : '';
  return BEFORE_PLACE.has(previous) && (nextWord === '' || AFTER_PLACE.has(nextWord) || /^\d/.test(nextWord));
}

/** "인도, 베트남 시장": a doubtful name in one list with a certain one is a place as well. */
function linkLists(candidates: Candidate[], text: string): void {
  const linked = (a: Candidate, b: Candidate): boolean => b.start - a.end < 12 && BETWEEN_LISTED.test(text.slice(a.end, b.start));
  const allowed = ({ entry, words }: Candidate): boolean => entry.trust === 'guarded' && capitalised(words) && (!entry.capitals || words === words.toUpperCase());
  for (let i = 1; i < candidates.length; i++) {
    const [a, b] = [candidates[i - 1]!, candidates[i]!];
    if (a.accepted && !b.accepted && b.attached === '' && allowed(b) && linked(a, b)) b.accepted = true;
  }
  for (let i = candidates.length - 2; i >= 0; i--) {
    const [a, b] = [candidates[i]!, candidates[i + 1]!];
    if (b.accepted && !a.accepted && allowed(a) && linked(a, b)) a.accepted = true;
  }
}

/**
 * Places named in running text, in order, the longest name first. A name stands only at the edges of a word (인도네시아 is not
 * 인도, 호주머니 not 호주); names that are ordinary words too (인도, 이란, Turkey, Jersey) need a word that makes them places
 * (바이어, 시장, 산, 에서; buyer, "from Turkey"). Linear in the length of the text.
 */
export function placesInText(input: string): PlaceInText[] {
  const text = input.normalize('NFC');
  const tokens = tokensOf(text);
  const candidates: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const candidate = longestAt(tokens, i, text);
    if (!candidate) continue;
    candidate.accepted = stands(candidate, tokens, text);
    candidates.push(candidate);
    i = candidate.last;
  }
  linkLists(candidates, text);
  return candidates.filter(({ accepted }) => accepted).map(({ id, words, start, end, via }) => ({ id, words, start, end, via }));
}
