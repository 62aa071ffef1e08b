/** Shortest word that may be a part of a glued one: shorter ones occur in everything. */
const SHORTEST = 4;
const LONG_WORD = /[a-z]{8,30}/g;

/**
 * Words that lost the space or comma between them ("pistachiodried", "soybeancooked") taken apart, where both parts are
 * known words and the whole is not.
 */
export function unglue(folded: string, isKnown: (word: string) => boolean): string {
  return folded.replace(LONG_WORD, (word) => {
    if (isKnown(word)) return word;
    for (let at = word.length - SHORTEST; at >= SHORTEST; at--) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (isKnown(first) && isKnown(second)) return `${first} ${second}`;
    }
    return word;
  });
}
