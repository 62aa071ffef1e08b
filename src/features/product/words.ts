import type { Product } from '../../schema/product';
import { type Collection, idf, K1, saturation } from '../../text/bm25';
import { tokenise } from '../../text/tokenise';
import type { Names } from '../../text/names';
import type { Item, Numbers } from './item';

/** The words of one product: its tokens, each once, how often each occurs, and how many there are. */
export interface Bag {
  readonly tokens: readonly string[];
  readonly counts: readonly number[];
  readonly length: number;
}

/** Up to so many words, looking through them is faster than a map. */
const FEW = 40;

export function bagOf({ name, keywords }: Product): Bag {
  const all = name ? tokenise(name) : [];
  for (const text of keywords ?? []) if (text) all.push(...tokenise(text));
  const tokens: string[] = [];
  const counts: number[] = [];
  const places = all.length > FEW ? new Map<string, number>() : undefined;
  for (const token of all) {
    const at = places ? (places.get(token) ?? -1) : tokens.indexOf(token);
    if (at >= 0) counts[at]!++;
    else {
      places?.set(token, tokens.length);
      tokens.push(token);
      counts.push(1);
    }
  }
  return { tokens, counts, length: all.length };
}

/** A supplier product's words weighed against the current collection, ready to be compared with many items. */
export interface WordQuery {
  /** Names of the tokens; -1 for one that no buyer uses. */
  readonly tokens: readonly number[];
  /** Their inverse document frequencies. */
  readonly weights: readonly number[];
  /** BM25 if every token occurred without end: the theoretical maximum. */
  readonly maximum: number;
  readonly averageLength: number;
}

export function wordQuery({ tokens }: Bag, collection: Collection, names: Names): WordQuery {
  const weights = tokens.map((token) => idf(collection.documents, collection.documentFrequency(token)));
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  return { tokens: tokens.map((token) => names.find(token)), weights, maximum: mass * (K1 + 1), averageLength: collection.totalLength / Math.max(1, collection.documents) || 1 };
}

/** Square root of BM25 over its theoretical maximum, in [0, 1]. */
export function wordValue(query: WordQuery, numbers: Numbers, item: Item): number {
  if (query.maximum === 0 || item.length === 0) return 0;
  const { tokens, weights } = query;
  let sum = 0;
  for (let at = item.words; at < item.end; at += 2) {
    const token = numbers[at]!;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i] === token) sum += weights[i]! * saturation(numbers[at + 1]!, item.length, query.averageLength);
    }
  }
  return Math.sqrt(sum / query.maximum);
}
