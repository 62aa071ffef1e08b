import { findPlace } from '../../taxonomy/places';
import { placesInText } from '../../text/places-in-text';
import { BRACKET } from './said';

/** A place read from words, with the words. */
export interface PlaceInWords {
  readonly id: string;
  readonly words: string;
}

export interface SubjectPlaces {
  readonly country?: PlaceInWords;
  /** Where the speaker says it sells, apart from where it is. */
  readonly markets: readonly PlaceInWords[];
}

/** "베트남에 시장을 두고 있는", "동유럽으로 수출하는": a market of the speaker, not where it is. */
const SELLS_THERE = /^(?:에|에서|으로|로|\s?(?:시장|전역|지역|현지|내)(?:에|에서|을|으로|로)?)\s?\S{0,12}?\s?(?:시장|판매|유통|수출|진출|납품|공급|매장|쇼핑몰|온라인몰|마켓|체인|거래처|고객)\S{0,6}\s?\S{0,6}(?:하는|하고|있는|두고|둔|운영|보유|가진|진출한|된)/;
const LISTED = /^(?:와|과|이나|나)?\s{0,2}[,/·&]?\s{0,2}(?:및|또는|and|or)?\s{0,2}(?:the\s)?$/;
const SELLS_THERE_EN = /(?:selling|sells?|exporting|distributing|supplying|stores|shops|customers|business)\s(?:in|to|across|throughout)\s(?:the\s)?$/i;
/** Places followed by these do not say where the buyer is. */
const ELSEWHERE = /(?:에|에서|으로|로)$/;

/** Longest name of a place at the end of a word run, as a cell holds it: "아랍 에미레이트", "홍콩" of "홍콩바이어". */
function placeAtEnd(words: string): PlaceInWords | undefined {
  const tokens = words.trim().split(/\s+/);
  for (let n = Math.min(3, tokens.length); n > 0; n--) {
    const tail = tokens.slice(-n).join(' ');
    // One syllable means a country only when nothing else stands before the buyer: "미 바이어", not "한 바이어" (a buyer) behind a country.
    if (tail.length === 1 && (tokens.length > 1 || tail === '한')) continue;
    const found = findPlace(tail);
    if (found && /[^\d\s]/.test(tail) && (/[가-힣]/.test(tail) || tail.length > 3 || (tail === tail.toUpperCase() && tail.length > 2) || /^(?:US|UK|EU)$/.test(tail))) return { id: found.id, words: tail };
  }
  return undefined;
}

/** The word before "바이어" stands like a cell: names that are ordinary words elsewhere count. */
function placeBeforeBuyer(subject: string): PlaceInWords | undefined {
  const words = subject.replace(/바이[어이]\S*\s*$/, ' ').replace(/(?<![a-z])(?:buyers?|importers?|company|is|are|am|looking for|seeking)(?![a-z]).*$/i, ' ');
  const tokens = words.split(/\s+/).filter(Boolean);
  for (let end = tokens.length; end > 0; end--) {
    if (ELSEWHERE.test(tokens[end - 1]!) && findPlace(tokens[end - 1]!) === undefined) continue;
    const place = placeAtEnd(tokens.slice(0, end).join(' ').replace(/의$/, ''));
    if (place) return place;
  }
  return undefined;
}

/** Where the speaker of a sentence is, and where it says it sells: "베트남에 시장을 두고있는 인도바이어". */
export function placesOfSubject(subject: string): SubjectPlaces {
  const text = subject.replace(BRACKET, ' ').replace(/\s+/g, ' ');
  const found = placesInText(text);
  const sells = found.filter(({ start, end }) => SELLS_THERE.test(text.slice(end, end + 40)) || SELLS_THERE_EN.test(text.slice(Math.max(0, start - 30), start)));
  // "미국과 캐나다에 매장을 둔": what holds for the last of a list holds for all of it.
  for (let i = found.length - 2; i >= 0; i--) if (sells.includes(found[i + 1]!) && !sells.includes(found[i]!) && LISTED.test(text.slice(found[i]!.end, found[i + 1]!.start))) sells.unshift(found[i]!);
  const homes = found.filter((place) => !sells.includes(place) && !/^\s?(?:산|화장품|식품|제품|음식|브랜드)/.test(text.slice(place.end)));
  const nearest = placeBeforeBuyer(text);
  const named = homes.at(-1);
  const country = nearest && !sells.some(({ words }) => words === nearest.words) ? nearest : named ? { id: named.id, words: named.words } : undefined;
  if (country) return { country, markets: sells.filter(({ id }) => id !== country.id).map(({ id, words }) => ({ id, words })) };
  // A speaker that names one place, where it trades, is at home there.
  const only = sells[0] ?? found[0];
  return { ...(only ? { country: { id: only.id, words: only.words } } : {}), markets: sells.slice(1).map(({ id, words }) => ({ id, words })) };
}
