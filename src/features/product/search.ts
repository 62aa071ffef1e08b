import { saturation } from '../../text/bm25';
import type { Lists, Search } from '../feature';
import type { Names } from '../../text/names';
import { CONTRADICTED_SHARE, HEADING_PROVES, provedByKind, WORDS_PROVE } from './compare';
import { SIBLINGS } from './kinds';
import type { Level, Own } from './own';
import { FULL, nameToken, type Shape, shapeOf, shapesToken, wordToken } from './tokens';

/** A group by which a word is found, and the most the word then adds to the BM25 sum. */
interface Way {
  readonly group: number;
  readonly most: number;
}

/** What one of the supplier's products can be found by, as numbers of groups; -1 where no buyer has such a token. */
interface Ways {
  readonly own: Own;
  readonly subheading: number;
  readonly heading: number;
  readonly chapter: number;
  /** Of its kind, of a range of it or of what it covers; and of other kinds of its ranges. */
  readonly kind: number;
  readonly siblings: number;
  /** For each word, its groups among items with sure HS codes and among the others, the more telling one first. */
  readonly words: readonly { readonly sure: readonly Way[]; readonly other: readonly Way[] }[];
  readonly hasHs: boolean;
}

/** The most that sharing any of the codes of a level can be worth. */
const most = ({ weights, shares }: Level): number => Math.min(1, weights.reduce((sum, weight, i) => sum + weight * shares[i]!, 0));

const isOpen = (open: ArrayLike<number>, group: number): boolean => group >= 0 && open[group] === 1;

const comparableShape = (own: readonly Own[], schemes: ReadonlySet<string>, shape: Shape): boolean =>
  shape.schemes.some((scheme) => schemes.has(scheme)) || (shape.words && own.some(({ words }) => words.length > 0));

const keysOf = (own: readonly Own[]): string[] => own.flatMap(({ chapter }) => chapter.keys);

/** By which tokens buyers are found for a supplier's products, and what their points are at most. */
export function searchProducts(own: readonly Own[], lists: Lists, names: Names, weigh: (values: readonly number[]) => number): Search {
  const groups: number[][] = [];
  const known = new Map<string, number>();
  /** The group of these tokens; one group for equal tokens, so that no list is walked twice. */
  const group = (tokens: readonly number[]): number => {
    const present = tokens.filter((token) => lists.strength(token) > 0);
    if (present.length === 0) return -1;
    const key = present.join(' ');
    const at = known.get(key) ?? groups.push(present) - 1;
    known.set(key, at);
    return at;
  };
  const under = (names: readonly number[]): number[] => names.filter((name) => name >= 0).map(nameToken).flatMap((token) => [token, ...lists.narrower(token)]);

  const ways = own.map((product): Ways => {
    const { subheading, heading, chapter, kinds, ranges, query } = product;
    const exact = under(subheading.codes);
    const near = under(heading.codes).filter((token) => !exact.includes(token));
    const far = under(chapter.codes).filter((token) => !exact.includes(token) && !near.includes(token));
    const alike = [...under(kinds.names), ...ranges.names.filter((name) => name >= 0).map(nameToken)];
    const siblings = under(ranges.names).filter((token) => !alike.includes(token));
    const words = query.tokens.flatMap((token, i) => {
      if (token < 0) return [];
      const way = (sure: boolean, repeated: boolean): Way => {
        const posted = wordToken(token, sure, repeated);
        // A document in which a word occurs `strength` times is at least that long.
        const strength = lists.strength(posted);
        return { group: group([posted]), most: query.weights[i]! * saturation(strength, strength, query.averageLength) };
      };
      const ways = (sure: boolean): Way[] => [way(sure, true), way(sure, false)].filter(({ group }) => group >= 0);
      return [{ sure: ways(true), other: ways(false) }];
    });
    return { own: product, subheading: group(exact), heading: group(near), chapter: group(far), kind: group(alike), siblings: group(siblings), words, hasHs: chapter.keys.some((key) => key.startsWith('hs:')) };
  });

  const schemes = new Set(keysOf(own).map((key) => key.slice(0, key.indexOf(':'))));
  const shapes = names.find('shape:') < 0 ? [] : lists.narrower(shapesToken(names));
  const incomparable = group(shapes.filter((token) => !comparableShape(own, schemes, shapeOf(token, names))));
  // What cannot be compared is unknown and costs nothing.
  const rest = comparableShape(own, schemes, FULL) ? -Infinity : 0;

  /** Points at most of one product against items whose HS codes are sure, or against the others. */
  function boundOf({ own, subheading, heading, chapter, kind, siblings, words, hasHs }: Ways, open: ArrayLike<number>, sure: boolean): number {
    const exact = isOpen(open, subheading);
    const near = exact || isOpen(open, heading);
    const far = near || isOpen(open, chapter);
    let sum = 0;
    for (const word of words) {
      for (const { group, most } of sure ? word.sure : word.other) {
        if (open[group] !== 1) continue;
        sum += most;
        break;
      }
    }
    const value = own.query.maximum === 0 ? 0 : Math.min(1, Math.sqrt(sum / own.query.maximum));
    const shared = { chapter: far ? most(own.chapter) : 0, heading: near ? most(own.heading) : 0, subheading: exact ? most(own.subheading) : 0 };
    const alike = isOpen(open, kind) ? own.sureness : isOpen(open, siblings) ? SIBLINGS * own.sureness : 0;
    const contradiction = sure && hasHs && !far ? own.mass : 0;
    const evidence = Math.max(Math.min(1, shared.heading / HEADING_PROVES), Math.min(1, value / WORDS_PROVE) * (1 - CONTRADICTED_SHARE * contradiction), provedByKind(alike));
    return weigh([shared.chapter, shared.heading, shared.subheading, alike, value, 1 - evidence, 0, 0]);
  }

  return {
    groups,
    bound(open) {
      let best = isOpen(open, incomparable) ? 0 : rest;
      for (const way of ways) best = Math.max(best, boundOf(way, open, true), boundOf(way, open, false));
      return ways.length === 0 ? 0 : best;
    },
  };
}
