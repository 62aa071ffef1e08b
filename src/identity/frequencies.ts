import { findPlace } from '../taxonomy/places';
import { COMMON_WORDS } from './common-words';
import type { Party } from './party';

/** How likely two different buyers agree by chance, from how often each value occurs in the lists compared. */
export interface Frequencies {
  readonly parties: number;
  /** Of words and sounds: how often they are met by chance as powers of two, so that 10 is one in about a thousand. */
  word(latin: string): number;
  sounds(heard: string): number;
  /** Of the others: the share itself. */
  country(code: string): number;
  domain(name: string): number;
  heading(code: string): number;
}

/** No single word speaks louder: rare words of one name come together. */
const MOST_A_WORD = 12;

/** Asked again and again for the same few values. */
function remembered(of: (value: string) => number): (value: string) => number {
  const known = new Map<string, number>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = of(value)));
    return found;
  };
}

const bits = (share: number): number => Math.min(MOST_A_WORD, -Math.log2(share));

/** Names seen elsewhere, so to speak: they keep a short list from calling every word of it common, or rare. */
const BACKGROUND = 1000;
/** Share of the names of that background with a word that many names have, and with any other. */
const COMMON = 0.02;
const RARE = 1 / 20_000;
/** Share of the background in one country, one heading and behind one domain. */
const PLACE = 0.03;

function counted(values: Iterable<Iterable<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of values) for (const value of new Set(each)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Business words, and places: many companies are named after their city. */
const isCommon = (latin: string): boolean => COMMON_WORDS.has(latin) || findPlace(latin) !== undefined;

export function frequenciesOf(parties: readonly Party[]): Frequencies {
  const words = counted(parties.map((p) => p.words.map(({ latin }) => latin)));
  const heard = counted(parties.map((p) => p.words.map(({ sounds }) => sounds)));
  const countries = counted(parties.map(({ country }) => (country === undefined ? [] : [country])));
  const domains = counted(parties.map(({ domain }) => (domain === undefined ? [] : [domain])));
  const headings = counted(parties.map((p) => p.headings));
  const share = (counts: Map<string, number>, value: string, background: number): number => ((counts.get(value) ?? 0) + BACKGROUND * background) / (parties.length + BACKGROUND);
  return {
    parties: parties.length,
    word: remembered((latin) => bits(share(words, latin, isCommon(latin) ? COMMON : RARE))),
    // The fewer consonants, the more words sound so.
    sounds: remembered((sounds) => bits(share(heard, sounds, Math.max(RARE, 0.3 / 5 ** sounds.length)))),
    country: (code) => share(countries, code, PLACE),
    domain: (name) => share(domains, name, RARE),
    heading: (code) => share(headings, code, PLACE),
  };
}
