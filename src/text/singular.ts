/** Nouns that end in -ie themselves. */
const ENDS_IE = /^(?:beanie|bogie|brownie|calorie|caddie|cookie|foodie|genie|hoodie|hottie|movie|onesie|pixie|prairie|quickie|rookie|selfie|smoothie|tie|veggie|zombie)s$/;

/**
 * An English noun without its plural ending. Phrases are compared so, because a full stemmer makes one word of two goods: Porter's
 * gives "plastic" for plasticiser, "univers" for universal.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 && !ENDS_IE.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sxz]|ch|sh|..[tg]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
