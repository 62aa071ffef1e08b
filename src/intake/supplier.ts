import type { Issue } from '../schema/issue';
import { supplier as schema, type Holding, type Supplier } from '../schema/supplier';
import { conform } from './conform';
import { IssueList, type Origin } from './issues';
import type { OfficeLocale } from '../locale/locale';
import { MASK } from './mask';
import { toPlain } from './plain';
import { resolveCertification, resolvePlace, resolvePlaces, resolveProducts, type At } from './resolve';
import { resolveHs } from './resolve-hs';

function resolveHolding(holding: Holding, path: string, at: At): Holding {
  const markets = resolvePlaces(holding.markets, `${path}.markets`, at);
  const hs = resolveHs(holding.hs, `${path}.hs`, at);
  return {
    ...holding,
    certification: resolveCertification(holding.certification, `${path}.certification`, at),
    ...(markets ? { markets } : {}),
    ...(hs ? { hs } : {}),
  };
}

/** A supplier in canonical form: ISO countries, six-digit HS, certification ids, headings inferred where none was given. */
function resolveSupplier(value: Supplier, at: At): Supplier {
  const targetMarkets = resolvePlaces(value.targetMarkets, 'targetMarkets', at);
  const certifications = Array.isArray(value.certifications) ? value.certifications.map((h, i) => resolveHolding(h, `certifications.${i}`, at)) : value.certifications;
  return {
    ...value,
    country: resolvePlace(value.country, 'country', at) ?? 'KR',
    products: resolveProducts(value.products, 'products', at),
    ...(targetMarkets ? { targetMarkets } : {}),
    ...(certifications === undefined ? {} : { certifications }),
  };
}

export interface ReadOptions {
  readonly locale?: OfficeLocale;
  /** Name of the file, for messages. */
  readonly source?: string;
  /** The row a value came from, counted as the file shows it; by default its position from 1. */
  readonly rowOf?: (index: number) => number | undefined;
  readonly sheet?: string;
  readonly cellOf?: Origin['cellOf'];
  /** Ids that are taken already, by another sheet; those read here are added. */
  readonly taken?: Set<string>;
}

export interface ReadResult<T> {
  readonly values: T[];
  readonly issues: Issue[];
}

/** Rows of any origin to values: each row is read by itself, and what cannot be read is an issue. */
export function readRows<T extends { id: string }>(rows: Iterable<unknown>, { locale = 'ko', rowOf = (i) => i + 1, taken = new Set(), ...origin }: ReadOptions, read: (plain: unknown, row: number | undefined, issues: IssueList) => T | undefined): ReadResult<T> {
  const issues = new IssueList(locale, origin);
  const values: T[] = [];
  let index = 0;
  for (const input of rows) {
    const row = rowOf(index++);
    const plain = toPlain(input, { row }, issues);
    // Two ids that were masked are still two.
    if (plain !== null && typeof plain === 'object' && 'id' in plain && typeof plain.id === 'string' && plain.id.includes(MASK)) plain.id = `${plain.id}#${row ?? index}`;
    if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) {
      issues.add('row-not-an-object', { row }, input ?? 'null');
      continue;
    }
    const value = read(plain, row, issues);
    if (!value) continue;
    if (taken.has(value.id)) issues.add('duplicate-id', { row, path: 'id' }, value.id);
    else {
      taken.add(value.id);
      values.push(value);
    }
  }
  return { values, issues: issues.list() };
}

/** "없음", "none" and the like for certificates: a known none, unlike a blank. */
function knownNone(plain: Record<string, unknown>): void {
  const { certifications } = plain;
  if (typeof certifications === 'string' && certifications !== 'none') plain['certifications'] = /^(없음|무|해당\s?없음|no|nil)$/i.test(certifications) ? 'none' : [{ certification: certifications }];
  if (Array.isArray(certifications)) plain['certifications'] = certifications.map((c: unknown) => (typeof c === 'string' ? { certification: c } : c));
}

export function readSuppliers(rows: Iterable<unknown>, options: ReadOptions = {}): ReadResult<Supplier> {
  return readRows(rows, options, (plain, row, issues) => {
    knownNone(plain as Record<string, unknown>);
    (plain as Record<string, unknown>)['products'] ??= [];
    const value = conform(schema, plain, row, issues);
    if (value && value.products.length === 0) issues.add('products-missing', { row, path: 'products' }, value.id);
    return value && resolveSupplier(value, { row, issues });
  });
}

