/** Korean postpositions that take their form from the sound before them: with a final consonant / without. */
const PAIRS = {
  '을/를': ['을', '를'],
  '이/가': ['이', '가'],
  '은/는': ['은', '는'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이며/며': ['이며', '며'],
  '이라/라': ['이라', '라'],
} as const;

export type Josa = keyof typeof PAIRS;

type Sound = 'vowel' | 'rieul' | 'consonant';

const DIGITS: readonly Sound[] = ['consonant', 'rieul', 'vowel', 'consonant', 'vowel', 'vowel', 'consonant', 'rieul', 'rieul', 'vowel'];
/** Round numbers are read by their unit: 10 십, 100 백, 1000 천, 10000 만 — all end in a consonant. */
const ROUND = /[1-9]0+$|^0+$/;
/** Letters whose Korean names end in a consonant: L 엘, M 엠, N 엔, R 알. */
const LETTERS: Readonly<Record<string, Sound>> = { l: 'rieul', m: 'consonant', n: 'consonant', r: 'rieul' };

function soundOfEnd(word: string): Sound {
  const spoken = word.normalize('NFKC').replace(/\((?:주|유|재|사)\)$/, '회사').replace(/\([^()]*\)$/, '').replace(/[^\p{L}\p{N}]+$/gu, '');
  const last = spoken.at(-1);
  if (!last) return 'vowel';
  const code = last.codePointAt(0)!;
  if (code >= 0xac00 && code <= 0xd7a3) {
    const final = (code - 0xac00) % 28;
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return ROUND.test(/\d+$/.exec(spoken)![0]) ? 'consonant' : DIGITS[Number(last)]!;
  const latin = /[a-z]+$/i.exec(spoken)?.[0].toLowerCase();
  if (!latin) return 'vowel';
  // Abbreviations are spelt out (LED 엘이디); words are read, and end as their last letters sound (cream 크림, serum 세럼).
  if (latin.length === 1 || /[A-Z]{2,}$/.test(spoken)) return LETTERS[latin.at(-1)!] ?? 'vowel';
  if (/(?:l|le|al|el)$/.test(latin)) return 'rieul';
  if (/(?:m|n|ng|me|ne|[aeiou]k|ck|[aeiou]p|[aeiou]b|(?<!s)[aeio]t)$/.test(latin)) return 'consonant';
  return 'vowel';
}

/** The word with the form that fits it: `withJosa('볼밸브', '을/를')` is "볼밸브를", `withJosa('서울', '으로/로')` is "서울로". */
export function withJosa(word: string, josa: Josa): string {
  const [closed, open] = PAIRS[josa];
  const sound = soundOfEnd(word);
  const usesOpen = sound === 'vowel' || (sound === 'rieul' && josa === '으로/로');
  return word + (usesOpen ? open : closed);
}
