import type { Product } from '../../schema/product';
import { headingOf } from '../../taxonomy/hs';
import { codeLevels, type CodeLevels } from './codes';
import { kindLevels, type KindLevels } from './kinds';
import { bagOf, type Bag } from './words';

/** What is compared of one product: its codes, the kinds its words name, its words. */
export interface Item {
  readonly name: string;
  readonly codes: CodeLevels;
  readonly kinds: KindLevels;
  readonly words: Bag;
  /** Absent where nothing is said, and where the buyer takes either. */
  readonly condition: Exclude<Product['condition'], 'any'>;
}

/** The codes as they were written: a divided older code instead of its parts and their heading. */
function statedCodes({ hs = [], inferred = [] }: Product): string {
  const parts = inferred.filter(({ replaces }) => replaces !== undefined);
  return [...new Set([...hs.filter((code) => !parts.some((part) => headingOf(part.hs) === code)), ...parts.map(({ replaces }) => replaces)])].join(', ');
}

export function itemOf({ condition, ...product }: Product): Item {
  return { name: product.name ?? product.keywords?.join(', ') ?? statedCodes(product), codes: codeLevels(product), kinds: kindLevels(product), words: bagOf(product), condition: condition === 'any' ? undefined : condition };
}

/** Whether there is anything to compare of it. */
export const isComparable = ({ words, codes }: Item): boolean => words.length > 0 || codes.schemes.size > 0;
