/**
 * One spelling for comparing: NFKC (full-width and half-width folded), lower case, Latin accents removed
 * ("México" = "mexico"), Hangul composed. Hangul is put together again because removing accents takes it apart.
 */
export function fold(text: string): string {
  // ASCII and whole Hangul syllables, which most texts consist of, have no other form.
  if (/^[\u0000-\u007f가-힣]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => (/[\u0300-\u036f]/.test(marks) ? '' : marks))
    .normalize('NFKC')
    .toLowerCase();
}

/** The key under which aliases are looked up: folded, without spaces and the punctuation people vary ("U.S.A." = "usa"). */
export function aliasKey(text: string): string {
  return fold(text).replace(/[\s.\-_·ㆍ・,'`´‘’ʻʼ"“”()/&]+/g, '');
}

/** White space made single and trimmed; control and bidirectional formatting characters removed. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
