import { findPlace } from '../../taxonomy/places';

/** A place read from words, with the words. */
export interface PlaceInWords {
  readonly id: string;
  readonly words: string;
}

/** Longest name of a place at the end of a word run: "베트남", "아랍 에미레이트", "홍콩" of "홍콩바이어". */
export function placeAtEnd(words: string): PlaceInWords | undefined {
  const tokens = words.trim().split(/\s+/);
  for (let n = Math.min(3, tokens.length); n > 0; n--) {
    const tail = tokens.slice(-n).join(' ');
    const found = findPlace(tail);
    if (found && /[^\d\s]/.test(tail) && (/[가-힣]/.test(tail) || tail.length > 3 || tail === tail.toUpperCase())) return { id: found.id, words: tail };
  }
  return undefined;
}

/** Places followed by these do not say where the buyer is. */
const ELSEWHERE = /(?:에|에서|으로|로)$/;
const MARKET = /(\S+?)에\s*시장을/;
const BRACKETED = /\u0002\d+\u0002/g;

export interface SubjectPlaces {
  readonly country?: PlaceInWords;
  readonly sellsIn?: PlaceInWords;
}

/** Where the speaker of a sentence is, and where it says it sells: "베트남에 시장을 두고있는 인도바이어". */
export function placesOfSubject(subject: string): SubjectPlaces {
  const words = subject.replace(BRACKETED, ' ').replace(/바이[어이]\S*$/, ' ').replace(/\b(?:buyers?|importers?|company|is|are|am|looking for|seeking)\b.*$/i, ' ');
  const market = MARKET.exec(words)?.[1];
  const sellsIn = market === undefined ? undefined : placeAtEnd(market);
  const tokens = words.split(/\s+/).filter(Boolean);
  for (let end = tokens.length; end > 0; end--) {
    if (ELSEWHERE.test(tokens[end - 1]!) && findPlace(tokens[end - 1]!) === undefined) continue;
    const country = placeAtEnd(tokens.slice(0, end).join(' ').replace(/의$/, ''));
    if (country) return { country, ...(sellsIn ? { sellsIn } : {}) };
  }
  return sellsIn ? { sellsIn } : {};
}
