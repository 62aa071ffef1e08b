import { comparable, overlap, type CodeLevels } from './codes';
import { meetKinds, SIBLINGS, surenessOf } from './kinds';
import type { Item } from './item';
import { wordValue, type WordQuery } from './words';

/** Word value from which words alone prove that the goods are related: about a fifth of the theoretical maximum of BM25. */
export const WORDS_PROVE = 0.45;

/** Part of what words prove that is lost when both sides' codes are sure and lie in different chapters. */
const CONTRADICTED_SHARE = 0.75;

/** Weight shared at heading level from which the goods are related beyond doubt; inferred headings seldom reach 1. */
const HEADING_PROVES = 0.6;

/** Part of what a heading proves that is left when both sides name subheadings of it and none is the same: 조미김, 유자차 in 2008. */
const DISJOINT_SHARE = 0.6;

/** Meeting of kinds from which the goods are related beyond doubt: a range and what it covers. Two kinds of one range prove nothing. */
const KIND_PROVES = 0.5;
const provedByKind = (kind: number): number => Math.min(1, Math.max(0, (kind - SIBLINGS) / (KIND_PROVES - SIBLINGS)));

/** Part of what a heading or words prove that is lost when both sides name kinds and these do not meet: a stethoscope, a laser. */
const OTHER_KIND_SHARE = 0.7;

/** A supplier's product, prepared to be compared with many items. */
export interface Candidate {
  readonly item: Item;
  readonly query: WordQuery;
}

/** One supplier product against one wanted item: the values of the feature's terms, in their order. */
export interface Comparison {
  readonly chapter: number;
  readonly heading: number;
  readonly subheading: number;
  readonly kind: number;
  readonly words: number;
  readonly nothingInCommon: number;
  readonly conflict: number;
  readonly excluded: number;
}

export const valuesOf = (c: Comparison): number[] => [c.chapter, c.heading, c.subheading, c.kind, c.words, c.nothingInCommon, c.conflict, c.excluded];

/** How sure an item's codes are altogether: 1 for declared codes, less for inferred ones. */
const mass = ({ codes }: Item): number => {
  let sum = 0;
  for (const weight of codes.chapter.values()) sum += weight;
  return Math.min(1, sum);
};

/** Both sides name subheadings, and none is shared. */
const disjoint = (a: CodeLevels, b: CodeLevels): boolean => a.subheading.size > 0 && b.subheading.size > 0 && overlap(a.subheading, b.subheading, 1) === 0;

/** Values of the terms for one supplier product and one buyer item; undefined when nothing can be compared. */
export function compare(own: Candidate, wanted: Item, excludes: readonly Item[]): Comparison | undefined {
  const codesMeet = comparable(own.item.codes, wanted.codes);
  const wordsMeet = own.item.words.length > 0 && wanted.words.length > 0;
  if (!codesMeet && !wordsMeet) return undefined;
  const chapter = overlap(own.item.codes.chapter, wanted.codes.chapter);
  const heading = overlap(own.item.codes.heading, wanted.codes.heading);
  const subheading = overlap(own.item.codes.subheading, wanted.codes.subheading);
  const kind = meetKinds(own.item.kinds, wanted.kinds).value;
  const words = wordsMeet ? wordValue(own.query, wanted.words) : 0;
  // What speaks against their being the same goods: sure codes of other chapters (조미김, 조미오징어), kinds that do not meet.
  const otherChapter = codesMeet ? Math.min(mass(own.item), mass(wanted)) * (1 - chapter) : 0;
  const byKind = provedByKind(kind);
  const otherKind = Math.min(surenessOf(own.item.kinds), surenessOf(wanted.kinds)) * (1 - Math.min(1, kind / KIND_PROVES));
  const byHeading = Math.min(1, (heading * (disjoint(own.item.codes, wanted.codes) ? DISJOINT_SHARE : 1)) / HEADING_PROVES) * (1 - OTHER_KIND_SHARE * otherKind);
  const byWords = Math.min(1, words / WORDS_PROVE) * (1 - Math.max(CONTRADICTED_SHARE * otherChapter, OTHER_KIND_SHARE * otherKind));
  return {
    chapter,
    heading,
    subheading,
    kind,
    words,
    nothingInCommon: 1 - Math.max(byHeading, byWords, byKind),
    // Goods are new unless they are said to be used, on either side.
    conflict: wanted.condition !== undefined && wanted.condition !== (own.item.condition ?? 'new') ? 1 : 0,
    excluded: excludes.some((item) => isRuledOut(own, item)) ? 1 : 0,
  };
}

/** Whether a product falls under goods that the buyer ruled out: by the same subheading, or by the excluded words. */
export function isRuledOut(own: Candidate, excluded: Item): boolean {
  const deep = excluded.codes.subheading.size > 0 && own.item.codes.subheading.size > 0;
  const codes = deep ? overlap(own.item.codes.subheading, excluded.codes.subheading, 1) : overlap(own.item.codes.heading, excluded.codes.heading);
  const words = Math.min(1, wordValue(own.query, excluded.words) / WORDS_PROVE);
  return Math.max(codes, words) >= 0.5;
}
