/** Letters that one script cannot tell apart in another's loanwords stand as one: p, b, f and v; k, g, c and q; l and r; s, z, j and ch. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/tion/g, 'sn'],
  [/ph/g, 'p'],
  [/sch|sh|ch|zh|kh(?=[ei])|dz|ts|th(?=r)/g, 's'],
  [/ck|kh|gh|qu/g, 'k'],
  [/th/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ng/g, 'n'],
  [/[bfvp]/g, 'p'],
  // At the end of a word and before a consonant English r is not heard (센터, 파워).
  [/r(?![aeiouwy])/g, ''],
  [/[gkcq]/g, 'k'],
  [/[dt]/g, 't'],
  [/[rl]/g, 'r'],
  [/[szj]/g, 's'],
  [/[aeiouwyh]/g, ''],
];

/**
 * What is left of a Latin word when only its consonants are heard, roughly: "beauty" and "byuti" (뷰티) are both "pt",
 * "valve" and "baelbeu" (밸브) both "prp". Rough on purpose: it finds candidates and speaks for a pair, never alone.
 */
export function soundsOf(latin: string): string {
  let heard = latin;
  for (const [letters, sound] of CLASSES) heard = heard.replace(letters, sound);
  return heard.replace(/[^a-z0-9]/g, '').replace(/(.)\1+/g, '$1');
}
