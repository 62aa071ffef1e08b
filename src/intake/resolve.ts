import type { Product } from '../schema/product';
import { findCertification, isCertification } from '../taxonomy/certifications';
import { chapterOf, headingOf, isHeading, readHs } from '../taxonomy/hs';
import { findPlace, isPlace } from '../taxonomy/places';
import { inferHeadings } from './infer';
import type { IssueList } from './issues';

/** Where in which row a value stands, and where to say what is wrong with it. */
export interface At {
  readonly row: number | undefined;
  readonly issues: IssueList;
}

/** A country code or region id for the words of a cell; undefined, with an issue, when nothing goes by them. */
export function resolvePlace(words: string, path: string, { row, issues }: At): string | undefined {
  if (isPlace(words)) return words;
  const found = findPlace(words);
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

/** Codes of HS 2022, four or six digits; what it does not know is kept at the level it does know, or reported. */
export function resolveHs(list: readonly string[] | undefined, path: string, { row, issues }: At): string[] | undefined {
  if (!list) return undefined;
  const codes = list.flatMap((text) => {
    const read = readHs(text);
    if (read.code !== undefined) {
      if (read.note === 'zero-restored') issues.add('hs-zero-restored', { row, path }, text, read.code);
      return read.code;
    }
    const digits = text.replace(/\D/g, '');
    const heading = headingOf(digits.length % 2 === 1 ? `0${digits}` : digits);
    if (read.reason === 'no-such-code' && digits.length > 4 && isHeading(heading)) {
      issues.add('hs-heading-only', { row, path }, text, heading);
      return heading;
    }
    issues.add('hs-not-understood', { row, path }, text);
    return [];
  });
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** Codes that may be chapters too, for rules. */
export const resolvePrefixes = (list: readonly string[] | undefined, path: string, at: At): string[] | undefined =>
  list?.flatMap((code) => (/^\d{2}$/.test(code) ? chapterOf(code) : (resolveHs([code], path, at) ?? [])));

/** "중고차", "used car": said in the name. */
const USED_GOODS = /^중고|(?<![a-z])(?:used|second[\s-]hand)\s/i;

const without = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

/** A product with its codes resolved, and headings inferred from its words where it has no code of any kind. */
export function resolveProduct(product: Product, path: string, at: At): Product {
  const hs = resolveHs(product.hs, `${path}.hs`, at);
  const madeIn = product.madeIn === undefined ? undefined : resolvePlace(product.madeIn, `${path}.madeIn`, at);
  const condition = product.condition ?? (USED_GOODS.test(product.name ?? '') ? 'used' : undefined);
  const resolved = without<Product>({ ...product, hs, madeIn, condition });
  if (hs || product.categories?.length || product.inferred) return resolved;
  const inferred = inferHeadings([product.name, ...(product.keywords ?? [])].filter((t) => t !== undefined));
  if (inferred.length > 0) return { ...resolved, inferred };
  if (product.name !== undefined) at.issues.add('product-not-classified', { row: at.row, path: `${path}.name` }, product.name);
  return resolved;
}

export const resolveProducts = (products: readonly Product[], path: string, at: At): Product[] => products.map((product, i) => resolveProduct(product, `${path}.${i}`, at));
