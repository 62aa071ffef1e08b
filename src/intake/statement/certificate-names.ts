import { certificationNamed } from '../../taxonomy/certifications';
import { DELIVERY_DOCUMENTS } from '../../taxonomy/documents';

/** A certificate named in a text. */
export interface CertificateName {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[A-Za-z0-9][A-Za-z0-9.:+#-]*|[가-힣]+/g;
const MOST_TOKENS = 5;
/** Read as papers that go with each delivery, not as what the goods must hold: 원산지증명서, 훈증증명서. */
const PER_DELIVERY = new RegExp(`^(?:${DELIVERY_DOCUMENTS.map(({ words }) => words).join('|')})$`, 'i');
const JOSA_END = /(?<=[가-힣]{2})(?:을|를|이|가|은|는|의|도|만|와|과|으로|로)$/;
/** Names that are English words too stand in capitals: REACH, RED, NOM. */
const WORDS_TOO = new Set('reach red gap nom bis cosmos saber ok cb us md ex clp saa raw gold pal tse ifs sgr'.split(' '));
/** Names that people write in small letters as well; other short ones need a capital. */
const SMALL_TOO = new Set('ce fda gmp kc iso haccp halal organic kosher vegan cpnp rohs gots fsc ul brc msds bpom'.split(' '));

/** Whether the words are written the way the name is, and are no other word ("Co., Ltd", "reach"). */
function written(words: string): boolean {
  const key = words.toLowerCase();
  if (/^co\.?$/.test(key)) return false;
  const capitals = words !== key;
  if (capitals) return !WORDS_TOO.has(key) || words === words.toUpperCase();
  return !/[a-z]/.test(key) || SMALL_TOO.has(key) || /[\d가-힣]/.test(key) || (key.length > 5 && !WORDS_TOO.has(key));
}

/** Certificates named in a text, the longest name first, cut to the shortest words that still mean the same one. */
export function certificateNames(text: string): CertificateName[] {
  const tokens = [...text.matchAll(TOKEN)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const names: CertificateName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const read = (n: number): CertificateName | undefined => {
      const { start } = tokens[i]!;
      const whole = text.slice(start, tokens[i + n - 1]!.end).replace(/[.:-]+$/, '');
      for (const words of new Set([whole, whole.replace(JOSA_END, '')])) {
        const id = words.length > 40 || words.includes('\u0002') ? undefined : certificationNamed(words);
        if (id !== undefined && !PER_DELIVERY.test(words) && written(words)) return { id, words, start, end: start + words.length };
      }
      return undefined;
    };
    const most = Math.min(MOST_TOKENS, tokens.length - i);
    let longest: CertificateName | undefined;
    for (let n = most; n > 0 && !longest; n--) longest = read(n);
    if (!longest) continue;
    let name = longest;
    for (let n = 1; n <= most; n++) {
      const shorter = read(n);
      if (shorter && shorter.id === longest.id) {
        name = shorter;
        break;
      }
    }
    names.push(name);
    while (i + 1 < tokens.length && tokens[i + 1]!.start < name.end) i++;
  }
  return names;
}
