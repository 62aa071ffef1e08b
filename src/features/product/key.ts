import type { Buyer } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import type { Names } from '../../text/names';
import { codeLevels, type CodeWeights } from './codes';
import { INFERRED, NEW, type ProductKey, USED, WEIGHTED } from './item';
import { kindLevels, type KindWeights } from './kinds';
import { bagOf } from './words';

/** A kind's name among other texts: kinds go by common words. */
export const kindName = (kind: string): string => `kind:${kind}`;

function writeCodes({ keys, origins }: CodeWeights, names: Names, out: number[]): void {
  for (let i = 0; i < keys.length; i++) out.push(2 * names.add(keys[i]!) + (origins[i] === undefined ? 0 : 1));
}

function writeKinds({ kinds, weights }: KindWeights, names: Names, out: number[]): void {
  for (let i = 0; i < kinds.length; i++) out.push(names.add(kindName(kinds[i]!)), weights[i]!);
}

/** Appends an item to a key. */
function writeItem(product: Product, names: Names, out: number[]): void {
  const { chapter, heading, subheading, schemes, weighted, inferred } = codeLevels(product);
  const { own, broader } = kindLevels(product);
  const { tokens, counts, length } = bagOf(product);
  const condition = product.condition === 'new' ? NEW : product.condition === 'used' ? USED : 0;
  out.push(condition | (weighted ? WEIGHTED : 0) | (inferred ? INFERRED : 0), schemes.length, chapter.keys.length, heading.keys.length, subheading.keys.length, own.kinds.length, broader.kinds.length, tokens.length, length);
  for (const scheme of schemes) out.push(names.add(scheme));
  writeCodes(chapter, names, out);
  writeCodes(heading, names, out);
  writeCodes(subheading, names, out);
  if (weighted) out.push(...chapter.weights, ...heading.weights, ...subheading.weights);
  writeKinds(own, names, out);
  writeKinds(broader, names, out);
  for (let i = 0; i < tokens.length; i++) out.push(names.add(tokens[i]!), counts[i]!);
}

export function productKey({ wants, excludes = [] }: Buyer, names: Names): ProductKey {
  const numbers: number[] = [];
  for (const product of wants) writeItem(product, names, numbers);
  const wanted = numbers.length;
  for (const product of excludes) writeItem(product, names, numbers);
  return { numbers, excludes: wanted, end: numbers.length, given: { wants, excludes } };
}
