import { fold } from '../normalise';
import { stem } from './stem';
import { isStopword } from './stopwords';

/** Hangul, kana and ideographs are written without dependable spaces: pairs of neighbours stand for words. */
const PIECES = /[\p{Script=Hangul}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+/gu;
const DENSE = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Quantities say nothing about the kind of goods: "30ml", "180g", "2". */
const QUANTITY = /^\d+(?:ml|l|g|kg|mg|mm|cm|m|ea|pcs|oz|w|v|kw|hz|inch|p|매|개)?$/;

const words = new Map<string, string>();
const LIMIT = 50_000;

/** The token of a whole word; empty for one that says nothing. */
function wordToken(piece: string): string {
  let token = words.get(piece);
  if (token === undefined) {
    token = QUANTITY.test(piece) || isStopword(piece) ? '' : /^[a-z]+$/.test(piece) ? stem(piece) : piece;
    if (words.size >= LIMIT) words.clear();
    words.set(piece, token);
  }
  return token;
}

/**
 * Tokens for matching words: English stems, pairs of Hangul or ideographs, other words whole, one-syllable goods (김, 쌀)
 * as they are. Order is kept and repetitions too; quantities and English function words are left out.
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const piece of fold(text).match(PIECES) ?? []) {
    if (piece.charCodeAt(0) > 0x7f && DENSE.test(piece)) {
      const signs = [...piece];
      if (signs.length === 1) tokens.push(piece);
      for (let i = 0; i + 1 < signs.length; i++) tokens.push(signs[i]! + signs[i + 1]!);
    } else {
      const token = wordToken(piece);
      if (token !== '') tokens.push(token);
    }
  }
  return tokens;
}
