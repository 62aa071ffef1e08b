import type { FactKey } from '../../schema/facts';
import { FACT_WORDS } from './fact-words';
import { plain, without } from './said';

export interface Fact {
  readonly key: FactKey;
  readonly words: string;
}

export interface Facts {
  readonly facts: readonly Fact[];
  /** The text without bare facts, and without any. */
  readonly rest: string;
  readonly left: string;
}

/** At the edges of a fact: what joined it to its neighbours. */
const EDGES = /^[\s,/·–~-]+|(?<=\S)(?:의|에게|\sof)$|[\s,/·]+$/g;

/**
 * Quantities, sizes, ages, prices and other facts that limit the goods, in the words of the text. Bare facts leave the words
 * for goods; others name the goods too (유아용, 비건) and stay in both. In brackets (`bracketed`) a list of forms is bare as
 * well: "(크림, 젤 타입)", while "스틱형 홍삼" is called by its form.
 */
export function readFacts(text: string, bracketed: boolean): Facts {
  const facts: (Fact & { start: number })[] = [];
  const all: [number, number][] = [];
  const bare: [number, number][] = [];
  for (const { key, bare: isBare, pattern } of FACT_WORDS) {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const start = index + found.length - found.trimStart().length;
      const end = index + found.length;
      const words = plain(found).replace(EDGES, '');
      if (words === '' || all.some(([a, b]) => a < end && start < b)) continue;
      facts.push({ key, words, start });
      all.push([start, end]);
      if (isBare && (bracketed || key !== 'form')) bare.push([start, end]);
    }
  }
  return { facts: facts.sort((a, b) => a.start - b.start).map(({ key, words }) => ({ key, words })), rest: without(text, bare), left: without(text, all) };
}
