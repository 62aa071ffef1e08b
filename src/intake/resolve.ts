import type { Product } from '../schema/product';
import { findCertification, isCertification } from '../taxonomy/certifications';
import { findPlace, isPlace } from '../taxonomy/places';
import { kindsOf } from '../text/kinds';
import { inferHeadings } from './infer';
import { saysUsed } from './statement/goods-condition';
import type { IssueList } from './issues';
import { resolveHs, resolveProductHs } from './resolve-hs';

/** Where in which row a value stands, and where to say what is wrong with it. */
export interface At {
  readonly row: number | undefined;
  readonly issues: IssueList;
}

/** Two codes in one cell ("KG, RU") are two places. */
const CODE = /^[A-Za-z]{1,2}$/;

/** "CHINA/ZHEJIANG", "Hanoi (Vietnam)": a cell whose parts name one place, and no other. */
function placeOfParts(words: string): { id: string } | undefined {
  const parts = words.split(/[/,;()（）|]/).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => (CODE.test(part) ? undefined : findPlace(part))).filter((place) => place !== undefined);
  return found.length > 0 && found.every(({ id }) => id === found[0]!.id) && !parts.some((part) => CODE.test(part)) ? found[0] : undefined;
}

/** A country code or region id for the words of a cell; undefined, with an issue, when nothing goes by them. */
export function resolvePlace(words: string, path: string, { row, issues }: At): string | undefined {
  if (isPlace(words)) return words;
  const found = findPlace(words) ?? placeOfParts(words);
  if (!found) issues.add('place-not-recognised', { row, path }, words);
  return found?.id;
}

/** The same for a list; a cell with several places in it is taken apart. */
export function resolvePlaces(list: readonly string[] | undefined, path: string, at: At): string[] | undefined {
  if (!list) return undefined;
  const ids = list.flatMap((words) => {
    if (isPlace(words) || findPlace(words)) return resolvePlace(words, path, at) ?? [];
    return words.split(/[,;/·&]|\s및\s|\sand\s/).flatMap((part) => (part.trim() ? (resolvePlace(part.trim(), path, at) ?? []) : []));
  });
  return [...new Set(ids)];
}

/** A certification's id; words that nothing goes by are kept as they are, so that an office's own names still compare. */
export function resolveCertification(words: string, path: string, { row, issues }: At): string {
  if (isCertification(words)) return words;
  const id = findCertification(words);
  if (id === undefined) issues.add('certification-not-recognised', { row, path }, words);
  return id ?? words;
}

export const resolveCertifications = (list: readonly string[] | undefined, path: string, at: At): string[] | undefined =>
  list && [...new Set(list.map((words) => resolveCertification(words, path, at)))];

const without = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

function resolveGoods<P extends Product>(product: P, codes: Pick<Product, 'hs' | 'inferred'>, path: string, at: At): P {
  const madeIn = product.madeIn === undefined ? undefined : resolvePlace(product.madeIn, `${path}.madeIn`, at);
  const condition = product.condition ?? (saysUsed(product.name ?? '') ? 'used' : undefined);
  const texts = [product.name, ...(product.keywords ?? [])].filter((t) => t !== undefined);
  const kinds = product.kinds ?? kindsOf(texts);
  const resolved = without({ ...product, hs: undefined, ...codes, madeIn, condition, kinds: kinds.length > 0 ? kinds : undefined } as P);
  if (resolved.hs || resolved.inferred || product.categories?.length) return resolved;
  const inferred = inferHeadings(texts, kinds);
  if (inferred.length > 0) return { ...resolved, inferred };
  if (product.name !== undefined) at.issues.add('product-not-classified', { row: at.row, path: `${path}.name` }, product.name);
  return resolved;
}

/** Products with their codes resolved, and headings inferred from the words of those that have no code of any kind. */
export const resolveProducts = <P extends Product>(products: readonly P[], path: string, at: At): P[] =>
  products.map((product, i) => resolveGoods(product, resolveProductHs(product, `${path}.${i}.hs`, at), `${path}.${i}`, at));

/** Goods that are ruled out. A code that a revision divided rules out all its parts, not a guess among them. */
export function resolveExcludes<P extends Product>(products: readonly P[], path: string, at: At): P[] {
  return products.map((product, i) => resolveGoods(product, { hs: resolveHs(product.hs, `${path}.${i}.hs`, at) }, `${path}.${i}`, at));
}
