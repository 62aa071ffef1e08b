import { broaderKinds, kinds } from '../taxonomy/kinds';
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

/** A kind that a setting contradicts counts by this part: the 식품 of 반려동물 용품(식품, 의류). */
const OTHER_SETTING = 0.5;

const areRelated = (a: string, b: string): boolean => a === b || broaderKinds(a).has(b) || broaderKinds(b).has(a) || [...broaderKinds(a).keys()].some((kind) => broaderKinds(b).has(kind));

/**
 * Kinds that a product's name and its keywords name, surest first. A range gives way to a kind of it that is named beside it
 * (화장품(시트 마스크) is a sheet mask), and a kind that none of the keywords' kinds is related to counts less.
 */
export function kindsOf([name = '', ...keywords]: readonly string[]): KindGuess[] {
  const setting = keywords.flatMap(read);
  const named = read(name).map((guess) => (setting.length === 0 || setting.some(({ kind }) => areRelated(kind, guess.kind)) ? guess : { ...guess, weight: guess.weight * OTHER_SETTING }));
  const best = new Map<string, KindGuess>();
  for (const guess of [...named, ...setting]) if (guess.weight >= LEAST && guess.weight > (best.get(guess.kind)?.weight ?? 0)) best.set(guess.kind, guess);
  const guesses = [...best.values()];
  const narrowed = guesses.filter((range) => !guesses.some(({ kind, weight }) => weight >= range.weight && broaderKinds(kind).has(range.kind)));
  return narrowed.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}
