const INITIALS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ').map((letter) => letter.replace('_', ''));
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ').map((letter) => letter.replace('_', ''));

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
  і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'o', қ: 'q', ғ: 'g', ҳ: 'h', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', ң: 'ng', ј: 'j', љ: 'lj', њ: 'nj', ђ: 'dj', ћ: 'c', џ: 'dz',
};

const LATIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', þ: 'th', ð: 'd' };

/** Latin letters that folding leaves alone, written as people without that keyboard do: Łódź as Lodz, Đà as Da. */
export const plainLatin = (folded: string): string => folded.replace(/[đłøæœßıþð]/g, (letter) => LATIN[letter]!);

/** A folded word in Latin letters: Hangul syllable by syllable (Revised Romanisation, unassimilated), Cyrillic by letter. */
export function romanise(word: string): string {
  let latin = '';
  for (const letter of word) {
    const syllable = letter.codePointAt(0)! - 0xac00;
    if (syllable >= 0 && syllable < 11_172) latin += INITIALS[Math.floor(syllable / 588)]! + VOWELS[Math.floor((syllable % 588) / 28)]! + FINALS[syllable % 28]!;
    else latin += CYRILLIC[letter] ?? letter;
  }
  return latin;
}
