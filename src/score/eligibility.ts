import type { Buyer } from '../schema/buyer';
import type { Product } from '../schema/product';
import type { Rule } from '../schema/rule';
import type { Supplier } from '../schema/supplier';
import { placeName, regionReach } from '../taxonomy/places';
import { officeLocale, type Locale } from '../locale/locale';

/** Why a pair is left out, whatever it would score, and what would change that. */
export interface Exclusion {
  readonly buyerId: string;
  /** "offer-closed", "offer-not-open", "origin-excluded", or the id of the office's rule. */
  readonly rule: string;
  readonly reason: string;
  readonly fix: string;
}

export interface Excluded {
  readonly total: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** The first few by buyer id; `matcher.excluded(supplier)` lists all. */
  readonly first: readonly Exclusion[];
}

/** The codes a product states, divided older ones by their parts. */
interface StatedCodes {
  readonly hs: readonly string[];
  readonly divided: readonly { readonly hs: string; readonly replaces: string }[];
}

const statedCodes = ({ hs = [], inferred = [] }: Product): StatedCodes => ({ hs, divided: inferred.flatMap(({ hs, replaces }) => (replaces === undefined ? [] : [{ hs, replaces }])) });

const NONE: string[] = [];

/** The parts of a buyer that hard rules read, each small and serialisable. */
export const FACTS = {
  places: ({ country, sellsIn = NONE }: Buyer): { country?: string; sellsIn: readonly string[] } => (country === undefined ? { sellsIn } : { country, sellsIn }),
  codes: ({ wants }: Buyer) => wants.map(statedCodes),
  refusedOrigins: ({ excludesOrigin = NONE }: Buyer) => excludesOrigin,
  closesOn: ({ closesOn = '' }: Buyer) => closesOn,
  opensOn: ({ opensOn = '' }: Buyer) => opensOn,
} as const;

export type FactId = keyof typeof FACTS;
type Fact<Id extends FactId> = ReturnType<(typeof FACTS)[Id]>;

/** A condition on one fact. */
export interface Test {
  readonly fact: FactId;
  holds(fact: unknown): boolean;
}

const test = <Id extends FactId>(fact: Id, holds: (fact: Fact<Id>) => boolean): Test => ({ fact, holds: holds as (fact: unknown) => boolean });

/** A hard rule made ready for one supplier: it excludes the buyers for whom all of its tests hold. */
export interface Guard {
  /** Equal for guards that exclude the same buyers. */
  readonly id: string;
  readonly rule: string;
  readonly tests: readonly Test[];
  /** The only buyers it concerns. Absent: all. */
  readonly buyerIds?: ReadonlySet<string>;
  describe(buyer: Buyer, locale: Locale): Exclusion;
}

export interface GuardOptions {
  readonly on?: string | undefined;
  readonly rules: readonly Rule[];
  readonly includeClosed: boolean;
}

const covers = (rule: Rule, on: string | undefined): boolean => (!rule.from || !on || rule.from <= on) && (!rule.until || !on || on <= rule.until);

const countries = (places: readonly string[]): Set<string> => new Set(places.flatMap((place) => [...regionReach(place).certain]));

/**
 * A product falls under a rule when a code it states does, or every part of a divided older code it states: then it does
 * not matter which part is meant. What words suggest shuts nothing out.
 */
function fallsUnder({ hs, divided }: StatedCodes, prefixes: readonly string[]): boolean {
  const covered = (code: string): boolean => prefixes.some((prefix) => code.startsWith(prefix));
  return hs.some(covered) || divided.some(({ replaces }) => divided.every((part) => part.replaces !== replaces || covered(part.hs)));
}

/** The office's own rule; its number in the list tells rules of the same id apart. */
function officeGuard(rule: Rule, number: number, supplier: Supplier): Guard {
  const { hs, buyerCountries, buyerIds } = rule;
  const goods = hs !== undefined && supplier.products.some((product) => fallsUnder(statedCodes(product), hs));
  const tests: Test[] = [];
  if (buyerCountries) {
    const shut = countries(buyerCountries);
    tests.push(test('places', ({ country, sellsIn }) => (country !== undefined && shut.has(country)) || sellsIn.some((place) => [...regionReach(place).certain].some((c) => shut.has(c)))));
  }
  if (hs && !goods) tests.push(test('codes', (products) => products.some((product) => fallsUnder(product, hs))));
  return {
    id: `rule ${number}${goods ? ' goods' : ''}`,
    rule: rule.id,
    tests,
    ...(buyerIds ? { buyerIds: new Set(buyerIds) } : {}),
    describe: (buyer, locale) => ({
      buyerId: buyer.id,
      rule: rule.id,
      reason: rule.reason,
      fix: locale === 'ko' ? `담당 부서에 규칙의 적용 여부를 문의해 주십시오(근거: ${rule.source}).` : `Ask the office whether the rule applies (source: ${rule.source}).`,
    }),
  };
}

const originGuard = ({ country }: Supplier): Guard => ({
  id: `origin ${country}`,
  rule: 'origin-excluded',
  tests: [test('refusedOrigins', (places) => places.length > 0 && countries(places).has(country))],
  describe(buyer, locale) {
    const origin = placeName(country, officeLocale(locale));
    return {
      buyerId: buyer.id,
      rule: 'origin-excluded',
      reason: locale === 'ko' ? `바이어가 ${origin}산 제품을 받지 않는다고 밝혔습니다.` : `The buyer does not take goods from ${origin}.`,
      fix: locale === 'ko' ? '다른 나라에서 생산하는 품목이 있으면 생산국을 등록해 주십시오.' : 'If you produce elsewhere, state where the product is made.',
    };
  },
});

const closedGuard = (on: string): Guard => ({
  id: 'closed',
  rule: 'offer-closed',
  tests: [test('closesOn', (closesOn) => closesOn !== '' && closesOn < on)],
  describe: (buyer, locale) => ({
    buyerId: buyer.id,
    rule: 'offer-closed',
    reason: locale === 'ko' ? `신청이 ${buyer.closesOn}에 마감되었습니다.` : `The offer closed on ${buyer.closesOn}.`,
    fix: locale === 'ko' ? '마감된 오퍼까지 보려면 마감 포함 조건(includeClosed)으로 다시 조회해 주십시오.' : 'Include closed offers to see it.',
  }),
});

const notOpenGuard = (on: string): Guard => ({
  id: 'not open',
  rule: 'offer-not-open',
  tests: [test('opensOn', (opensOn) => opensOn > on)],
  describe: (buyer, locale) => ({
    buyerId: buyer.id,
    rule: 'offer-not-open',
    reason: locale === 'ko' ? `신청은 ${buyer.opensOn}부터입니다.` : `The offer opens on ${buyer.opensOn}.`,
    fix: locale === 'ko' ? '시작일 이후에 다시 조회해 주십시오.' : 'Match again once it is open.',
  }),
});

/**
 * Hard rules for one supplier: the office's own, an origin the buyer refuses, and offers that are not open on the day.
 * The first that excludes a buyer is the reason given.
 */
export function createGuards(supplier: Supplier, { on, rules, includeClosed }: GuardOptions): Guard[] {
  const office = rules.flatMap((rule, number) => (covers(rule, on) && (!rule.supplierIds || rule.supplierIds.includes(supplier.id)) ? [officeGuard(rule, number, supplier)] : []));
  return [...office, originGuard(supplier), ...(includeClosed || !on ? [] : [closedGuard(on), notOpenGuard(on)])];
}

/** The guard that excludes a buyer, if one does. */
export const guardAgainst = (guards: readonly Guard[], buyer: Buyer): Guard | undefined =>
  guards.find(({ tests, buyerIds }) => (!buyerIds || buyerIds.has(buyer.id)) && tests.every(({ fact, holds }) => holds(FACTS[fact](buyer))));
