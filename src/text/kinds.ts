import { kinds } from '../taxonomy/kinds';
import { atomise, phraseKey } from './atoms';
import { loadLexicon } from './lexicon';
import { isMachineName } from './machines';
import { findPhrases, wordsAt } from './phrases';
import { fold } from '../normalise';
import { unglue } from './unglue';

/** A kind of goods that words name, how surely, and by which words. */
export interface KindGuess {
  readonly kind: string;
  readonly weight: number;
  readonly words: string;
}

interface Sense {
  readonly kind: string;
  readonly weight: number;
}

/** What a name says before its head tells less of the goods: the 홍삼 of 홍삼 캔디. */
const BEFORE_HEAD = 0.45;
/** "국수 제조 기계": before a machine stands what it makes. */
const BEFORE_MACHINE = 0.2;
const LEAST = 0.15;
const LONGEST_TEXT = 80;

let lexicon: ReadonlyMap<string, readonly Sense[]> | undefined;

function load(): ReadonlyMap<string, readonly Sense[]> {
  if (lexicon) return lexicon;
  const phrases = new Map<string, Map<string, number>>();
  for (const { id, names } of kinds().values()) {
    for (const { text, weight } of names) {
      const key = phraseKey(atomise(text));
      let senses = phrases.get(key);
      if (!senses) phrases.set(key, (senses = new Map()));
      senses.set(id, Math.max(senses.get(id) ?? 0, weight));
    }
  }
  return (lexicon = new Map([...phrases].map(([key, senses]) => [key, [...senses].map(([kind, weight]) => ({ kind, weight }))])));
}

/** Kinds that one text names: the longest phrases only, those before the head less. */
function read(text: string): KindGuess[] {
  const words = loadLexicon().words;
  const plain = unglue(fold(text), (word) => words.has(word));
  const atoms = atomise(plain).slice(0, LONGEST_TEXT);
  const machine = isMachineName(plain);
  return findPhrases(atoms, load()).flatMap((phrase) => {
    if (phrase.contained) return [];
    const place = atoms[phrase.to]!.final ? 1 : machine ? BEFORE_MACHINE : BEFORE_HEAD;
    return phrase.senses.map(({ kind, weight }) => ({ kind, weight: weight * phrase.fit * place, words: wordsAt(atoms, phrase) }));
  });
}

/** Kinds that a product's name and keywords name, surest first. */
export function kindsOf(texts: readonly string[]): KindGuess[] {
  const best = new Map<string, KindGuess>();
  for (const guess of texts.flatMap(read)) if (guess.weight >= LEAST && guess.weight > (best.get(guess.kind)?.weight ?? 0)) best.set(guess.kind, guess);
  return [...best.values()].sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}
