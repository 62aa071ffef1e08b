import type { Buyer, Seeks } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import type { Inference } from '../../schema/values';
import { readConditions, type Conditions, type Said } from './conditions';
import { frameOf } from './frame';
import { readGoods } from './goods';
import { placesOfSubject } from './places';

/** What a buyer's sentence says, each part with the words it was read from. */
export interface StatementReading {
  readonly wants: Product[];
  readonly excludes: Product[];
  readonly fields: Partial<Pick<Buyer, 'country' | 'sellsIn' | 'sourcesFrom' | 'requires' | 'prefers' | 'documents' | 'seeks'>>;
  readonly inferred: Inference[];
}

const USED = /중고(?!품?도\s?가능)|(?<![a-z])(?:used|second[\s-]hand)(?![a-z])/i;
/** Brackets that describe the offer itself. */
const ABOUT_THE_OFFER = /첨부|특정\s?(?:조건|사양)|상세\s?스펙|입점|사용\s?용도|거래\s?희망|가능$|가능\)|필수|불가|제외|신청/;

const unique = <T>(said: readonly Said<T>[]): T[] => [...new Set(said.map(({ value }) => value))];

function merge(all: readonly Conditions[]): Pick<StatementReading, 'fields' | 'inferred'> {
  const inferred: Inference[] = [];
  const note = (field: string, said: readonly { words: string }[]): void => {
    if (said.length > 0) inferred.push({ field, words: [...new Set(said.map(({ words }) => words.trim()))].join(', ').slice(0, 200) });
  };
  const strictRoles = all.find((c) => c.strictRoles);
  const roles = strictRoles ? strictRoles.roles : all.flatMap((c) => c.roles);
  const modes = all.flatMap((c) => c.modes);
  const strict = [...(strictRoles ? ['roles' as const] : []), ...(all.some((c) => c.strictModes) && !strictRoles ? ['supplyModes' as const] : [])];
  const requires = all.flatMap((c) => c.requires);
  const prefers = all.flatMap((c) => c.prefers);
  const documents = all.flatMap((c) => c.documents);
  const korean = all.flatMap((c) => (c.madeInKorea ? [{ words: c.madeInKorea }] : []));
  const sells = all.flatMap((c) => (c.sellsIn ? [{ value: c.sellsIn.id, words: c.sellsIn.words }] : []));
  note('seeks.roles', roles);
  note('seeks.supplyModes', modes);
  note('requires', requires);
  note('prefers', prefers);
  note('documents', documents);
  note('sourcesFrom', korean);
  note('sellsIn', sells);
  const seeks: Seeks | undefined =
    roles.length + modes.length === 0 ? undefined : { ...(roles.length > 0 ? { roles: unique(roles) } : {}), ...(modes.length > 0 ? { supplyModes: unique(modes) } : {}), ...(strict.length > 0 ? { strict } : {}) };
  return {
    fields: {
      ...(seeks ? { seeks } : {}),
      ...(requires.length > 0 ? { requires: unique(requires) } : {}),
      ...(prefers.length > 0 ? { prefers: unique(prefers) } : {}),
      ...(documents.length > 0 ? { documents: unique(documents) } : {}),
      ...(korean.length > 0 ? { sourcesFrom: ['KR'] } : {}),
      ...(sells.length > 0 ? { sellsIn: unique(sells) } : {}),
    },
    inferred,
  };
}

const markUsed = (product: Product): Product => (USED.test(product.name ?? '') || product.keywords?.some((k) => USED.test(k)) ? { ...product, condition: 'used' } : product);

/** Reads a purchase offer's sentence: goods, conditions and places. Nothing is certain; everything is marked as inferred. */
export function readStatement(statement: string): StatementReading {
  const frame = frameOf(statement);
  const body = readConditions(frame.body);
  const party = readConditions(frame.party);
  const asides = frame.asides.map((text) => ({ text, conditions: readConditions(text) }));
  // Roles in the body ("용접기기 제조업체가") belong to the goods or the speaker; only the words for the partner count.
  const remarks = frame.remarks.map(readConditions);
  const all = [{ ...body, roles: [], strictRoles: false }, party, ...asides.map((a) => a.conditions), ...remarks];
  const { fields, inferred } = merge(all);
  const glosses = asides.map(({ text, conditions }) => {
    if (ABOUT_THE_OFFER.test(text)) return undefined;
    return conditions.roles.length > 0 && !/[,/]/.test(text) ? undefined : conditions.rest;
  });
  const excludes = all.flatMap((c) => c.excludes).map((name): Product => ({ name }));
  const places = placesOfSubject(frame.subject);
  if (places.country) inferred.push({ field: 'country', words: places.country.words });
  if (places.sellsIn) inferred.push({ field: 'sellsIn', words: places.sellsIn.words });
  return {
    wants: readGoods(body.rest, glosses).map(markUsed),
    excludes,
    fields: { ...fields, ...(places.country ? { country: places.country.id } : {}), ...(places.sellsIn ? { sellsIn: [...(fields.sellsIn ?? []), places.sellsIn.id] } : {}) },
    inferred,
  };
}
