import { aliasKey } from '../normalise';
import { ABBREVIATIONS, CELLS_ONLY, DEMONYMS, GOODS_TOO, OPENING_ONLY, WHOLE_WORDS } from '../taxonomy/place-words';
import { type PlaceMatch, placeAliases, regionReach } from '../taxonomy/places';

/**
 * What a name needs besides the edges of a word: nothing; a word that makes it a place (바이어, 시장, buyer); that word and
 * the very start of the text; or, for the adjective of a country, that word directly behind it.
 */
export type Trust = 'plain' | 'guarded' | 'opening' | 'adjective';

export interface PlaceEntry {
  readonly id: string;
  readonly via: PlaceMatch['via'];
  readonly trust: Trust;
  /** Written in capitals only. */
  readonly capitals: boolean;
}

export interface PlaceIndex {
  readonly entries: ReadonlyMap<string, PlaceEntry>;
  /** Syllables of the longest name, and words of the one with the most. */
  readonly longest: number;
  readonly mostWords: number;
}

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(aliasKey));
const HANGUL = /^[가-힣]+$/;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Shorter names in Latin letters are codes and foreign spellings that look like words. */
const SHORTEST_LATIN = 4;

let index: PlaceIndex | undefined;

function build(): PlaceIndex {
  const entries = new Map<string, PlaceEntry>();
  const whole = keys(WHOLE_WORDS);
  const goods = keys(GOODS_TOO);
  const opening = keys(OPENING_ONLY);
  const never = keys(CELLS_ONLY);
  const abbreviations = keys(ABBREVIATIONS);
  const add = (key: string, entry: PlaceEntry): void => {
    // Trusted spellings of a place come before doubtful ones of another: the list is not sorted by trust.
    const known = entries.get(key);
    if (!known || (known.trust !== 'plain' && entry.trust === 'plain' && known.id === entry.id)) entries.set(key, entry);
  };
  for (const { id, alias, via, cellOnly } of placeAliases()) {
    const key = aliasKey(alias);
    if (abbreviations.has(key)) add(key, { id, via, trust: 'plain', capitals: true });
    // A list of places is read place by place.
    if (!key || alias === id || /\d|[가-힣][·,/]/.test(alias) || never.has(key) || abbreviations.has(key) || regionReach(id).world) continue;
    const hangul = HANGUL.test(key);
    if (hangul && key.length === 1 && !whole.has(key)) {
      add(key, { id, via, trust: 'opening', capitals: false });
      continue;
    }
    if (hangul || IDEOGRAPHS.test(key) ? key.length < 2 && !whole.has(key) : key.length < SHORTEST_LATIN) continue;
    const doubtful = via === 'city' || goods.has(key) || (cellOnly && !whole.has(key));
    add(key, { id, via, trust: opening.has(key) ? 'opening' : doubtful ? 'guarded' : 'plain', capitals: false });
  }
  for (const line of DEMONYMS.trim().split('\n')) {
    const at = line.indexOf(' ');
    for (const word of line.slice(at + 1).split(', ')) if (!entries.has(aliasKey(word))) entries.set(aliasKey(word), { id: line.slice(0, at), via: 'name', trust: 'adjective', capitals: false });
  }
  const names = [...entries.keys()];
  return { entries, longest: Math.max(...names.filter((name) => HANGUL.test(name)).map((name) => name.length)), mostWords: 6 };
}

/** Names of places for running text. Built on first use, about 6,000 names. */
export const placeIndex = (): PlaceIndex => (index ??= build());
