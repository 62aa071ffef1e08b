import fc from 'fast-check';
import type { Buyer } from '../../src/schema/buyer';
import { STAGES, type Contract } from '../../src/schema/contract';
import type { Product } from '../../src/schema/product';
import type { Supplier } from '../../src/schema/supplier';

const CODES = ['330499', '330410', '330510', '3304', '848180', '848130', '854143', '190230', '200899', '121221', '901890', '6204'];
const WORDS = ['세럼', '페이스 크림', '볼밸브', 'ball valve', 'solar module', '떡볶이', '조미김', '샴푸', 'sheet mask', '초음파 프로브'];
const COUNTRIES = ['KR', 'VN', 'SG', 'PL', 'UZ', 'US', 'JP', 'AE'];
const PLACES = [...COUNTRIES, 'ASEAN', 'EASTERN_EUROPE', 'CIS', 'WORLD'];
const CERTIFICATES = ['eu-cpnp', 'halal', 'iso-9001', 'iso-13485', 'uk-ukca', 'eu-ce-lvd'];
const DAYS = ['2024-01-31', '2025-06-01', '2026-01-15', '2026-03-02', '2026-05-01', '2027-12-31'];

/** 854140 of HS 2017, as it is read. */
const DIVIDED = ['854141', '854142', '854143', '854149'].map((hs) => ({ hs, weight: 0.25, evidence: ['HS 2017 854140'], replaces: '854140' }));

const some = <T>(values: readonly T[], most = 3) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const filled = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

export const product: fc.Arbitrary<Supplier['products'][number]> = fc
  .record({
    name: maybe(fc.constantFrom(...WORDS)),
    hs: maybe(some(CODES, 2).filter((codes) => codes.length > 0)),
    categories: maybe(fc.constantFrom([{ scheme: 'office', code: 'c1' }], [{ scheme: 'unspsc', code: '53131600' }])),
    condition: maybe(fc.constantFrom('new' as const, 'used' as const)),
    inferred: maybe(fc.constantFrom([{ hs: '330499', weight: 0.7, evidence: ['세럼'] }], [{ hs: '8481', weight: 0.4, evidence: ['밸브'] }, { hs: '330510', weight: 0.5, evidence: ['샴푸'] }], DIVIDED)),
  })
  .map(filled) as fc.Arbitrary<Supplier['products'][number]>;

/** A buyer may take new and used goods alike. */
const wanted: fc.Arbitrary<Product> = fc.tuple(product, fc.boolean()).map(([goods, either]) => (either && goods.condition ? { ...goods, condition: 'any' } : goods));

export const supplier: fc.Arbitrary<Supplier> = fc
  .record({
    id: fc.constantFrom('s1', 's2'),
    country: fc.constantFrom('KR', 'VN'),
    products: fc.array(product, { maxLength: 3 }),
    targetMarkets: maybe(some(PLACES)),
    certifications: maybe(fc.oneof(fc.constant('none' as const), fc.array(fc.record({ certification: fc.constantFrom(...CERTIFICATES), status: fc.constantFrom('held' as const, 'in-progress' as const, 'planned' as const, 'expired' as const), validUntil: fc.constantFrom(...DAYS) }), { maxLength: 3 }))),
    roles: maybe(some(['manufacturer', 'brand-owner', 'distributor'] as const)),
    supplyModes: maybe(some(['own-brand', 'oem', 'odm', 'private-label'] as const)),
    languages: maybe(some(['en', 'vi', 'ru'])),
    minOrderUsd: maybe(fc.constantFrom(1000, 50_000)),
  })
  .map(filled) as fc.Arbitrary<Supplier>;

export const buyerBody = fc
  .record({
    country: maybe(fc.constantFrom(...COUNTRIES)),
    wants: fc.array(wanted, { maxLength: 3 }),
    excludes: maybe(fc.array(product, { maxLength: 1 })),
    sellsIn: maybe(some(PLACES, 2)),
    sourcesFrom: maybe(some(COUNTRIES, 2)),
    excludesOrigin: maybe(some(COUNTRIES, 1)),
    requires: maybe(some(CERTIFICATES)),
    prefers: maybe(some(CERTIFICATES)),
    documents: maybe(some(['EN 10204 3.2'])),
    seeks: maybe(fc.record({ roles: some(['manufacturer', 'brand-owner', 'distributor'] as const), supplyModes: some(['oem', 'odm'] as const), strict: fc.boolean() })),
    orderUsd: maybe(fc.constantFrom({ min: 500, max: 900 }, { min: 20_000 })),
    opensOn: maybe(fc.constantFrom(...DAYS)),
    closesOn: maybe(fc.constantFrom(...DAYS)),
    evidence: maybe(fc.array(fc.record({ kind: fc.constantFrom('credit-report' as const, 'complaint' as const), for: fc.boolean(), on: fc.constantFrom(...DAYS), source: fc.constant('조사') }), { maxLength: 2 })),
  })
  .map(filled);

export const buyers: fc.Arbitrary<Buyer[]> = fc.array(buyerBody, { minLength: 1, maxLength: 12 }).map((bodies) => bodies.map((body, i) => ({ id: `b${i}`, ...body }) as Buyer));

/** Deals of every stage before and after the day, among parties that the other generators use and some they do not. */
export const contracts: fc.Arbitrary<Contract[]> = fc
  .array(fc.record({ supplierId: fc.constantFrom('s1', 's2', 's3'), buyerId: fc.constantFrom('b0', 'b1', 'b2', 'b9'), date: fc.constantFrom(...DAYS), stage: fc.constantFrom(...STAGES), product: maybe(product) }), { maxLength: 15 })
  .map((bodies) => bodies.map((body, i) => filled({ id: `c${i}`, ...body }) as Contract));

export const ON = '2026-03-02';
