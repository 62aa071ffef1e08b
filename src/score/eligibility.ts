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

/** Anything a result may be filtered by before it is scored. */
export type Eligibility = (buyer: Buyer) => { rule: string; describe(locale: Locale): Exclusion } | undefined;

export interface EligibilityOptions {
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
function fallsUnder({ hs = [], inferred = [] }: Product, prefixes: readonly string[]): boolean {
  const covered = (code: string): boolean => prefixes.some((prefix) => code.startsWith(prefix));
  const divided = new Set(inferred.flatMap(({ replaces }) => replaces ?? []));
  return hs.some(covered) || [...divided].some((old) => inferred.every((part) => part.replaces !== old || covered(part.hs)));
}

const hasCode = (products: readonly Product[], prefixes: readonly string[]): boolean => products.some((product) => fallsUnder(product, prefixes));

/** Hard rules for one supplier: the office's own, an origin the buyer refuses, and offers that are not open on the day. */
export function createEligibility(supplier: Supplier, { on, rules, includeClosed }: EligibilityOptions): Eligibility {
  const applicable = rules
    .filter((rule) => covers(rule, on) && (!rule.supplierIds || rule.supplierIds.includes(supplier.id)))
    .map((rule) => ({ rule, buyerIds: rule.buyerIds && new Set(rule.buyerIds), buyerCountries: rule.buyerCountries && countries(rule.buyerCountries), goods: !rule.hs || hasCode(supplier.products, rule.hs) }));

  return (buyer) => {
    for (const { rule, buyerIds, buyerCountries, goods } of applicable) {
      const country = !buyerCountries || (buyer.country !== undefined && buyerCountries.has(buyer.country)) || (buyer.sellsIn ?? []).some((place) => [...regionReach(place).certain].some((c) => buyerCountries.has(c)));
      const wanted = !rule.hs || goods || hasCode(buyer.wants, rule.hs);
      if (country && wanted && (!buyerIds || buyerIds.has(buyer.id))) {
        return {
          rule: rule.id,
          describe: (locale) => ({
            buyerId: buyer.id,
            rule: rule.id,
            reason: rule.reason,
            fix: locale === 'ko' ? `담당 부서에 규칙의 적용 여부를 문의해 주십시오(근거: ${rule.source}).` : `Ask the office whether the rule applies (source: ${rule.source}).`,
          }),
        };
      }
    }
    if (buyer.excludesOrigin && countries(buyer.excludesOrigin).has(supplier.country)) {
      return {
        rule: 'origin-excluded',
        describe: (locale) => {
          const origin = placeName(supplier.country, officeLocale(locale));
          return {
            buyerId: buyer.id,
            rule: 'origin-excluded',
            reason: locale === 'ko' ? `바이어가 ${origin}산 제품을 받지 않는다고 밝혔습니다.` : `The buyer does not take goods from ${origin}.`,
            fix: locale === 'ko' ? '다른 나라에서 생산하는 품목이 있으면 생산국을 등록해 주십시오.' : 'If you produce elsewhere, state where the product is made.',
          };
        },
      };
    }
    if (includeClosed || !on) return undefined;
    if (buyer.closesOn && buyer.closesOn < on) {
      return {
        rule: 'offer-closed',
        describe: (locale) => ({
          buyerId: buyer.id,
          rule: 'offer-closed',
          reason: locale === 'ko' ? `신청이 ${buyer.closesOn}에 마감되었습니다.` : `The offer closed on ${buyer.closesOn}.`,
          fix: locale === 'ko' ? '마감된 오퍼까지 보려면 마감 포함 조건(includeClosed)으로 다시 조회해 주십시오.' : 'Include closed offers to see it.',
        }),
      };
    }
    if (buyer.opensOn && buyer.opensOn > on) {
      return {
        rule: 'offer-not-open',
        describe: (locale) => ({
          buyerId: buyer.id,
          rule: 'offer-not-open',
          reason: locale === 'ko' ? `신청은 ${buyer.opensOn}부터입니다.` : `The offer opens on ${buyer.opensOn}.`,
          fix: locale === 'ko' ? '시작일 이후에 다시 조회해 주십시오.' : 'Match again once it is open.',
        }),
      };
    }
    return undefined;
  };
}

