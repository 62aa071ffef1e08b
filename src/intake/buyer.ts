import { buyer as schema, type Buyer } from '../schema/buyer';
import { OTHER_COUNTRY } from '../schema/carried';
import type { Product } from '../schema/product';
import type { Inference } from '../schema/values';
import { placeName } from '../taxonomy/places';
import { conform } from './conform';
import { resolveCertifications, resolveExcludes, resolvePlace, resolvePlaces, resolveProducts, type At } from './resolve';
import { readStatement, type StatementReading } from './statement';
import { readRows, type ReadOptions, type ReadResult } from './supplier';

/** Names of wanted goods often carry conditions too ("스킨케어 크림 (CPNP 필수)"): each is read like a sentence. */
const CARRIES_CONDITIONS = /[([（]|필수|불가|제외|인증|판매용|찾|중고|(?<![a-z])(?:oem|odm)(?![a-z])|looking for|seeking|used |with /i;

function readNames(wants: readonly Product[]): { wants: Product[]; readings: StatementReading[] } {
  const readings: StatementReading[] = [];
  const read = wants.flatMap((product): Product[] => {
    if (product.name === undefined || !CARRIES_CONDITIONS.test(product.name)) return [product];
    const reading = readStatement(product.name);
    readings.push(reading);
    if (reading.wants.length === 0) return [product];
    // A product with codes stays one product; its name is cleaned and the rest become keywords.
    const [first, ...others] = reading.wants;
    const coded = product.hs !== undefined || product.categories !== undefined;
    if (!coded) return reading.wants.map((want) => ({ ...product, ...want }));
    const keywords = [...(product.keywords ?? []), ...(first!.keywords ?? []), ...others.flatMap(({ name }) => name ?? [])];
    return [{ ...product, ...first!, ...(keywords.length > 0 ? { keywords } : {}) }];
  });
  return { wants: read, readings };
}

/** Fills what the buyer did not state from what its words say; what is stated always stands. */
function fill(value: Buyer, reading: StatementReading, inferred: Inference[]): Buyer {
  const filled: Buyer = { ...value };
  for (const [field, inferredValue] of Object.entries(reading.fields) as [keyof StatementReading['fields'], never][]) {
    if (value[field] !== undefined) continue;
    filled[field] = inferredValue;
    inferred.push(...reading.inferred.filter((i) => i.field === field || i.field.startsWith(`${field}.`)));
  }
  const carried = { ...reading.carried, ...value.carried };
  if (Object.keys(carried).length > 0) filled.carried = carried;
  if (reading.excludes.length > 0 && !value.excludes) {
    filled.excludes = reading.excludes;
    inferred.push({ field: 'excludes', words: reading.excludes.map(({ name }) => name).join(', ').slice(0, 200) });
  }
  return filled;
}

/** Where the sentence names another country than the column, both are kept: the column is used, the other is shown. */
function otherCountry(stated: string | undefined, { fields: { country } }: StatementReading, { row, issues }: At): Buyer['carried'] {
  if (stated === undefined || country === undefined || country === stated) return undefined;
  issues.add('country-conflict', { row, path: 'country' }, placeName(stated, issues.locale), placeName(country, issues.locale));
  return { [OTHER_COUNTRY]: country };
}

function resolveBuyer(value: Buyer, at: At): Buyer {
  const inferred: Inference[] = [...(value.inferred ?? [])];
  const country = value.country === undefined ? undefined : resolvePlace(value.country, 'country', at);
  const { country: _, ...rest } = value;
  // A sentence or a closing day makes it a purchase offer, known by its number.
  const offer = rest.kind === undefined && (rest.statement !== undefined || rest.closesOn !== undefined);
  let read: Buyer = { ...rest, ...(country === undefined ? {} : { country }), ...(offer ? { kind: 'offer' as const, ...(/^\d{1,6}$/.test(rest.id) ? { reference: rest.reference ?? rest.id } : {}) } : {}) };
  if (read.statement !== undefined) {
    const reading = readStatement(read.statement);
    const other = otherCountry(country, reading, at);
    read = fill(read, reading, inferred);
    if (other) read = { ...read, carried: { ...read.carried, ...other } };
    if (read.wants.length === 0) read = { ...read, wants: reading.wants };
  }
  // Names taken from the sentence have been read with it.
  const names = readNames(rest.wants);
  if (rest.wants.length > 0) read = { ...read, wants: names.wants };
  for (const { fields, ...reading } of names.readings) {
    // The words for goods say nothing about where the buyer is.
    const { country: _country, ...others } = fields;
    read = fill(read, { ...reading, fields: others }, inferred);
  }
  const places = (field: 'sellsIn' | 'sourcesFrom' | 'excludesOrigin'): Partial<Buyer> => {
    const ids = resolvePlaces(read[field], field, at);
    return ids ? { [field]: ids } : {};
  };
  const certificates = (field: 'requires' | 'prefers' | 'documents'): Partial<Buyer> => {
    const list = read[field];
    if (!list) return {};
    return { [field]: field === 'documents' ? list : resolveCertifications(list, field, at) };
  };
  return {
    ...read,
    wants: resolveProducts(read.wants, 'wants', at),
    ...(read.excludes ? { excludes: resolveExcludes(read.excludes, 'excludes', at) } : {}),
    ...places('sellsIn'),
    ...places('sourcesFrom'),
    ...places('excludesOrigin'),
    ...certificates('requires'),
    ...certificates('prefers'),
    ...certificates('documents'),
    ...(inferred.length > 0 ? { inferred } : {}),
  };
}

/** Buyers in canonical form from rows of any origin. A row that cannot be read is an issue and costs no other. */
export function readBuyers(rows: Iterable<unknown>, options: ReadOptions = {}): ReadResult<Buyer> {
  return readRows(rows, options, (plain, row, issues) => {
    (plain as Record<string, unknown>)['wants'] ??= [];
    const value = conform(schema, plain, row, issues);
    return value && resolveBuyer(value, { row, issues });
  });
}
