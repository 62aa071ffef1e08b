import { DELIVERY_DOCUMENTS } from '../../taxonomy/documents';
import { plain, type Said, without } from './said';

const { raw } = String;

const ASKED = raw`(?:\s?(?:을|를|이|가)?\s?(?:반드시\s?)?(?:필수|필요|제출|제공|첨부|동봉|발급|요구|요청|보유|구비)(?:한|하는|해야|\s?가능(?:한)?|\s?필수)?(?:\s?(?:함|합니다))?|\s?(?:is |are )?(?:required|mandatory|needed|must))?`;
const NOT_NEEDED = /^\s?(?:은|는|이|가)?\s?(?:불필요|필요\s?(?:없|하지)|없어도|무관|not (?:required|needed|necessary))/i;
const PATTERNS = DELIVERY_DOCUMENTS.map(({ id, words }) => [id, new RegExp(`(?:${words})${ASKED}`, 'gi')] as const);

/** Papers asked for with each delivery or lot, each by the id under which it is compared. */
export function readDocuments(text: string): { documents: Said<string>[]; rest: string } {
  const documents: Said<string>[] = [];
  const taken: [number, number][] = [];
  for (const [id, pattern] of PATTERNS) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (NOT_NEEDED.test(text.slice(index + words.length)) || taken.some(([start, end]) => start < index + words.length && index < end)) continue;
      documents.push({ value: id, words: plain(words) });
      taken.push([index, index + words.length]);
    }
  }
  return { documents, rest: without(text, taken) };
}
