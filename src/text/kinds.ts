import { kindNames } from '../taxonomy/kind-names';
import { broaderKinds, kinds } from '../taxonomy/kinds';
import { atomise, phraseKey, type Atom } from './atoms';
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
/** "엑스레이 장비", "cautery machine": what follows only says that the goods are apparatus. */
const GENERIC_HEAD = /^(?:기기|기계|장비|장치|설비|시스템|제품|machine|machinery|device|equipment|apparatus|system|unit)+$/;
/** "네일 케어 키트 세트": what follows says how many, or of which line. */
const SET = /^(?:세트|셋트|키트|종류|라인|시리즈|단품|세트로구성된|set|kit|line|series)+$/;
/** Not cells, circuits or lenses: 반도체 장비 makes them. */
const APPARATUS = /^(?:84|85(?!0[67]|3[234]|4[0-2])|90(?!0[1-4]))/;
const isApparatus = (kind: string): boolean => APPARATUS.test(kinds().get(kind)?.hs[0] ?? '');

/** What stands behind an atom, up to the end of its name. */
function restBehind(atoms: readonly Atom[], at: number): string {
  let rest = '';
  for (let i = at + 1; i < atoms.length && !atoms[i - 1]!.final; i++) rest += atoms[i]!.text;
  return rest;
}

const LEAST = 0.15;
const LONGEST_TEXT = 80;

let lexicon: ReadonlyMap<string, readonly Sense[]> | undefined;

function load(): ReadonlyMap<string, readonly Sense[]> {
  if (lexicon) return lexicon;
  const phrases = new Map<string, Map<string, number>>();
  for (const [id, names] of kindNames()) {
    for (const { text, weight } of names) {
      const key = phraseKey(atomise(text));
      let senses = phrases.get(key);
      if (!senses) phrases.set(key, (senses = new Map()));
      senses.set(id, Math.max(senses.get(id) ?? 0, weight));
    }
  }
  return (lexicon = new Map([...phrases].map(([key, senses]) => [key, [...senses].map(([kind, weight]) => ({ kind, weight }))])));
}

/** Whether one is a kind of the other, or both are kinds of one range. */
const areRelated = (a: string, b: string): boolean => a === b || broaderKinds(a).has(b) || broaderKinds(b).has(a) || [...broaderKinds(a).keys()].some((kind) => broaderKinds(b).has(kind));

/** Goods for animals are pet goods first, whatever else they are: 애견 이발 가위, dog raincoat. */
const FOR_PETS = /(?<![가-힣a-z])(?:애견|애묘|애완(?:동물|견|묘)?|반려(?:동물|견|묘)|강아지|고양이|펫(?=\s|용)|(?:dog|cat|puppy|kitten|pet)s?(?=\s))(?!\s?(?:캐릭터|모양|무늬|인형|그림|character|print|shaped))/;
const PET_GOODS: KindGuess = { kind: 'pet-goods', weight: 0.8, words: '' };
const NOT_FOR_PETS = 0.5;

function forPets(text: string, guesses: readonly KindGuess[]): KindGuess[] {
  const words = FOR_PETS.exec(text)?.[0];
  if (words === undefined || guesses.some(({ kind, weight }) => weight >= PET_GOODS.weight && areRelated(kind, PET_GOODS.kind))) return [...guesses];
  return [...guesses.map((guess) => (areRelated(guess.kind, PET_GOODS.kind) ? guess : { ...guess, weight: guess.weight * NOT_FOR_PETS })), { ...PET_GOODS, words }];
}

/** Kinds that one text names: the longest phrases only, those before the head less. */
function read(text: string): KindGuess[] {
  const words = loadLexicon().words;
  const plain = unglue(fold(text), (word) => words.has(word));
  const atoms = atomise(plain).slice(0, LONGEST_TEXT);
  const machine = isMachineName(plain);
  const guesses = findPhrases(atoms, load()).flatMap((phrase) => {
    if (phrase.contained) return [];
    const rest = restBehind(atoms, phrase.to);
    const headless = GENERIC_HEAD.test(rest);
    return phrase.senses.map(({ kind, weight }) => {
      const place = atoms[phrase.to]!.final || SET.test(rest) || (headless && isApparatus(kind)) ? 1 : machine ? BEFORE_MACHINE : BEFORE_HEAD;
      return { kind, weight: weight * phrase.fit * place, words: wordsAt(atoms, phrase) };
    });
  });
  return forPets(plain, guesses);
}

/** A kind that a setting contradicts counts by this part: the 가위 of 애완 그루밍 제품(가위, 테이블). */
const OTHER_SETTING = 0.3;
/** The same where the setting is only a translation. */
const OTHER_TRANSLATION = 0.5;
const hasHangul = (text: string): boolean => /[가-힣]/.test(text);

/**
 * Kinds that a product's name and its keywords name, surest first. A range gives way to a kind of it that is named beside it
 * (화장품(시트 마스크) is a sheet mask), and a kind that none of the keywords' kinds is related to counts less.
 */
export function kindsOf([name = '', ...keywords]: readonly string[]): KindGuess[] {
  const setting = keywords.flatMap(read);
  const isSet = ({ kind }: KindGuess): boolean => setting.length === 0 || setting.some((range) => areRelated(range.kind, kind));
  const alone = read(name);
  // 식품 in 반려동물(식품, 의류) says what 반려동물 식품 says: a kind of the setting's, where the two name one together.
  const together = alone.every(isSet) ? [] : keywords.flatMap((keyword) => read(`${keyword} ${name}`)).filter(({ kind }) => setting.some((range) => broaderKinds(kind).has(range.kind)));
  const less = keywords.some((keyword) => hasHangul(keyword) === hasHangul(name)) ? OTHER_SETTING : OTHER_TRANSLATION;
  const named = [...alone.map((guess) => (isSet(guess) ? guess : { ...guess, weight: guess.weight * less })), ...together];
  const best = new Map<string, KindGuess>();
  for (const guess of [...named, ...setting]) if (guess.weight >= LEAST && guess.weight > (best.get(guess.kind)?.weight ?? 0)) best.set(guess.kind, guess);
  const guesses = [...best.values()];
  const narrowed = guesses.filter((range) => !guesses.some(({ kind, weight }) => weight >= range.weight && broaderKinds(kind).has(range.kind)));
  return narrowed.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}
