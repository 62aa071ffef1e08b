import { conditionOf, emptyItem, type Item, mass, type Numbers, type ProductKey, readItem } from './item';
import { SIBLINGS } from './kinds';
import { comparable, meetKinds, overlap, type Own, surenessOf } from './own';
import { wordValue } from './words';

/** Word value from which words alone prove that the goods are related: about a fifth of the theoretical maximum of BM25. */
export const WORDS_PROVE = 0.45;

/** Part of what words prove that is lost when both sides' codes are sure and lie in different chapters. */
export const CONTRADICTED_SHARE = 0.75;

/** Weight shared at heading level from which the goods are related beyond doubt; inferred headings seldom reach 1. */
export const HEADING_PROVES = 0.6;

/** Part of what a heading proves that is left when both sides name subheadings of it and none is the same: 조미김, 유자차 in 2008. */
const DISJOINT_SHARE = 0.6;

/** Meeting of kinds from which the goods are related beyond doubt: a range and what it covers. Two kinds of one range prove nothing. */
const KIND_PROVES = 0.5;
export const provedByKind = (kind: number): number => Math.min(1, Math.max(0, (kind - SIBLINGS) / (KIND_PROVES - SIBLINGS)));

/** Part of what a heading or words prove that is lost when both sides name kinds and these do not meet: a stethoscope, a laser. */
const OTHER_KIND_SHARE = 0.7;

/** The values of the feature's terms, in their order. */
export const CHAPTER = 0;
export const HEADING = 1;
export const SUBHEADING = 2;
export const KIND = 3;
export const WORDS = 4;
export const NOTHING_IN_COMMON = 5;
export const CONFLICT = 6;
export const EXCLUDED = 7;

/** Both sides name subheadings, and none is shared. */
const disjoint = (own: Own, numbers: Numbers, item: Item): boolean =>
  own.subheading.codes.length > 0 && item.weights > item.subheadings && overlap(own.subheading, numbers, item, item.subheadings, item.weights, false) === 0;

/** Sets the values of the terms for one supplier product and one wanted item; false when nothing can be compared. */
export function compare(own: Own, key: ProductKey, item: Item, values: number[]): boolean {
  const { numbers } = key;
  const codesMeet = comparable(own, numbers, item);
  const wordsMeet = own.words.length > 0 && item.length > 0;
  if (!codesMeet && !wordsMeet) return false;
  const chapter = overlap(own.chapter, numbers, item, item.chapters, item.headings);
  const heading = overlap(own.heading, numbers, item, item.headings, item.subheadings);
  const kind = meetKinds(own, numbers, item);
  const words = wordsMeet ? wordValue(own.query, numbers, item) : 0;
  // What speaks against their being the same goods: sure codes of other chapters (조미김, 조미오징어), kinds that do not meet.
  const otherChapter = codesMeet ? Math.min(own.mass, mass(numbers, item)) * (1 - chapter) : 0;
  const otherKind = Math.min(own.sureness, surenessOf(numbers, item)) * (1 - Math.min(1, kind / KIND_PROVES));
  const byHeading = Math.min(1, (heading * (heading > 0 && disjoint(own, numbers, item) ? DISJOINT_SHARE : 1)) / HEADING_PROVES) * (1 - OTHER_KIND_SHARE * otherKind);
  const byWords = Math.min(1, words / WORDS_PROVE) * (1 - Math.max(CONTRADICTED_SHARE * otherChapter, OTHER_KIND_SHARE * otherKind));
  // Goods are new unless they are said to be used, on either side.
  const condition = conditionOf(item);
  values[CHAPTER] = chapter;
  values[HEADING] = heading;
  values[SUBHEADING] = overlap(own.subheading, numbers, item, item.subheadings, item.weights);
  values[KIND] = kind;
  values[WORDS] = words;
  values[NOTHING_IN_COMMON] = 1 - Math.max(byHeading, byWords, provedByKind(kind));
  values[CONFLICT] = condition !== undefined && condition !== (own.product.condition ?? 'new') ? 1 : 0;
  values[EXCLUDED] = excludedAt(own, key) < 0 ? 0 : 1;
  return true;
}

const ruledOut = emptyItem();

/** Which of the ruled out items a product falls under, by the same subheading or by the excluded words; -1 for none. */
export function excludedAt(own: Own, { numbers, excludes, end }: ProductKey): number {
  for (let at = excludes, i = 0; at < end; at = ruledOut.end, i++) {
    readItem(numbers, at, ruledOut);
    const deep = own.subheading.codes.length > 0 && ruledOut.weights > ruledOut.subheadings;
    const codes = deep
      ? overlap(own.subheading, numbers, ruledOut, ruledOut.subheadings, ruledOut.weights, false)
      : overlap(own.heading, numbers, ruledOut, ruledOut.headings, ruledOut.subheadings);
    const words = Math.min(1, wordValue(own.query, numbers, ruledOut) / WORDS_PROVE);
    if (Math.max(codes, words) >= 0.5) return i;
  }
  return -1;
}
