import { reaching } from '../demands/reach';
import { askedNames } from '../features/sentences/conditions';
import type { OfficeLocale } from '../locale/locale';
import { dollars } from '../locale/written';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { ROLES, SUPPLY_MODES } from '../schema/values';
import { certificationName } from '../taxonomy/certifications';
import { languageName, languagesOf } from '../taxonomy/languages';
import { placeName } from '../taxonomy/places';

/** One answer that an unknown field may get, and what the party would look like with it. */
export interface PossibleValue<T> {
  readonly party: T;
  /** The answer as people read it. */
  label(locale: OfficeLocale): string;
}

/** An unknown field with the answers tried for it. */
export interface OpenField<T> {
  readonly field: string;
  readonly values: readonly PossibleValue<T>[];
}

/** More answers than this tell nothing new: the most frequent ones among the buyers near the top are tried. */
const MOST_VALUES = 6;

function frequent(values: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_VALUES).map(([value]) => value);
}

const spoken = ({ languages, country }: Buyer): readonly string[] => (languages?.length ? languages : country === undefined ? [] : languagesOf(country).slice(0, 1));

const orders = (buyers: readonly Buyer[]): number[] => buyers.flatMap(({ orderUsd }) => orderUsd?.max ?? orderUsd?.min ?? []).sort((a, b) => a - b);

const NONE = { ko: '없음', en: 'none' } as const;
const RECORDS = { good: { ko: '문제없는 신용조사 결과', en: 'a good credit report' }, bad: { ko: '문제 있는 신용조사 결과', en: 'a bad credit report' } } as const;
const AS_WRITTEN = (word: string) => (): string => word;

const isOpen = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** What a supplier left unsaid, with answers that matter to the buyers near its top. */
export function openSupplierFields(supplier: Supplier, near: readonly Buyer[]): OpenField<Supplier>[] {
  const sizes = orders(near);
  const fields: OpenField<Supplier>[] = [
    { field: 'targetMarkets', values: frequent(near.flatMap(({ country }) => country ?? [])).map((place) => ({ party: { ...supplier, targetMarkets: [place] }, label: (locale) => placeName(place, locale) })) },
    {
      field: 'certifications',
      values: [
        ...frequent(near.flatMap(({ requires = [], prefers = [] }) => [...requires, ...prefers])).map((id): PossibleValue<Supplier> => ({ party: { ...supplier, certifications: [{ certification: id, status: 'held' }] }, label: (locale) => certificationName(id, locale) })),
        { party: { ...supplier, certifications: 'none' }, label: (locale) => NONE[locale] },
      ],
    },
    { field: 'roles', values: ROLES.map((role) => ({ party: { ...supplier, roles: [role] }, label: (locale) => askedNames([role], locale) })) },
    { field: 'supplyModes', values: SUPPLY_MODES.map((mode) => ({ party: { ...supplier, supplyModes: [mode] }, label: (locale) => askedNames([mode], locale) })) },
    { field: 'languages', values: frequent(near.flatMap(spoken)).map((code) => ({ party: { ...supplier, languages: [code] }, label: (locale) => languageName(code, locale) })) },
    {
      field: 'minOrderUsd',
      values: supplier.annualCapacityUsd === undefined && sizes.length > 0 ? [sizes[0]!, sizes[sizes.length >> 1]!, sizes.at(-1)! + 1].map((usd) => ({ party: { ...supplier, minOrderUsd: usd }, label: (locale) => dollars(usd, locale) })) : [],
    },
  ];
  return fields.filter(({ field, values }) => values.length > 0 && isOpen(supplier[field as keyof Supplier]));
}

const codesOf = ({ wants }: Buyer): string[] => wants.flatMap(({ hs = [], inferred = [] }) => (hs.length > 0 ? hs : inferred.slice(0, 1).map((i) => i.hs)));
const CHAPTER = 2;

/** Certificates a buyer of such goods may well demand: what others near it demand of goods of the chapter, and what its market's law does. */
function demandable(buyer: Buyer, near: readonly Buyer[], on: string | undefined): string[] {
  const codes = codesOf(buyer);
  const chapters = new Set(codes.map((code) => code.slice(0, CHAPTER)));
  const alike = near.filter((other) => codesOf(other).some((code) => chapters.has(code.slice(0, CHAPTER))));
  const byLaw = buyer.country === undefined ? [] : codes.flatMap((code) => reaching(code, buyer.country!, on).flatMap(({ regime }) => (regime.holder === 'buyer' ? [] : [regime.id])));
  return [...new Set([...frequent(alike.flatMap(({ requires = [] }) => requires)), ...byLaw])].slice(0, MOST_VALUES);
}

/** A buyer may ask for nothing as well: that answer changes nothing, and keeps the average honest. */
const neutral = (values: readonly PossibleValue<Buyer>[], buyer: Buyer): PossibleValue<Buyer>[] => (values.length === 0 ? [] : [...values, { party: buyer, label: (locale) => NONE[locale] }]);

/** What a buyer left unsaid, with answers that matter to this supplier. */
export function openBuyerFields(buyer: Buyer, supplier: Supplier, near: readonly Buyer[], on: string | undefined): OpenField<Buyer>[] {
  const { minOrderUsd, annualCapacityUsd } = supplier;
  const sizes = [...(minOrderUsd === undefined ? [] : [minOrderUsd / 2, minOrderUsd * 2]), ...(annualCapacityUsd === undefined ? [] : [annualCapacityUsd * 2])];
  const record = (good: boolean): PossibleValue<Buyer>[] => (on === undefined ? [] : [{ party: { ...buyer, evidence: [{ kind: 'credit-report', for: good, on, source: '-' }] }, label: (locale) => RECORDS[good ? 'good' : 'bad'][locale] }]);
  const fields: OpenField<Buyer>[] = [
    { field: 'wants', values: supplier.products.slice(0, MOST_VALUES).map((product) => ({ party: { ...buyer, wants: [product] }, label: AS_WRITTEN(product.name ?? product.hs?.join(', ') ?? '') })) },
    { field: 'country', values: frequent(near.flatMap(({ country }) => country ?? [])).map((place) => ({ party: { ...buyer, country: place }, label: (locale) => placeName(place, locale) })) },
    { field: 'seeks', values: neutral([...ROLES.map((role) => ({ party: { ...buyer, seeks: { roles: [role] } }, label: (locale: OfficeLocale) => askedNames([role], locale) })), { party: { ...buyer, seeks: { supplyModes: ['oem' as const] } }, label: AS_WRITTEN('OEM') }], buyer) },
    { field: 'requires', values: neutral(demandable(buyer, near, on).map((id) => ({ party: { ...buyer, requires: [id] }, label: (locale) => certificationName(id, locale) })), buyer) },
    { field: 'orderUsd', values: sizes.map((usd) => ({ party: { ...buyer, orderUsd: { min: usd, max: usd } }, label: (locale) => dollars(usd, locale) })) },
    { field: 'languages', values: spoken(buyer).length > 0 ? [] : frequent(near.flatMap(spoken)).map((code) => ({ party: { ...buyer, languages: [code] }, label: (locale) => languageName(code, locale) })) },
    { field: 'evidence', values: [...record(true), ...record(false)] },
    { field: 'lastActiveOn', values: on === undefined || buyer.opensOn !== undefined ? [] : neutral([{ party: { ...buyer, lastActiveOn: on }, label: AS_WRITTEN(on) }], buyer) },
  ];
  return fields.filter(({ field, values }) => values.length > 0 && isOpen(buyer[field as keyof Buyer]));
}
