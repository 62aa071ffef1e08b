import { regionReach } from '../taxonomy/places';
import { allRegimeIds, regimeOf } from '../taxonomy/certifications';
import type { Regime, Scope } from '../taxonomy/regimes';

/**
 * How sure it is that goods of a code fall under a regime. Never "certain": the legal scope is not the HS code, so even
 * "high" is for a person to confirm.
 */
export type Certainty = 'high' | 'medium' | 'low';

const CERTAINTIES: readonly Certainty[] = ['low', 'medium', 'high'];
const OF_SHARE: Readonly<Record<Scope['share'], number>> = { most: 2, some: 1, few: 0 };

/** One step down each for facts that no source confirms, for sources that disagree, and for a day that is not given. */
function certaintyOf(regime: Regime, { share, doubt }: Scope, coarse: boolean, undated: boolean): Certainty {
  const whole = OF_SHARE[coarse && share === 'most' ? 'some' : share];
  const level = whole - (regime.facts === 'general-knowledge' ? 1 : 0) - (doubt ? 1 : 0) - (undated ? 2 : 0);
  return CERTAINTIES[Math.max(0, level)]!;
}

/** A regime that reaches goods of a code in a country, on the scope that names them most closely. */
export interface Reached {
  readonly regime: Regime;
  readonly scope: Scope;
  readonly certainty: Certainty;
}

interface Hit {
  readonly scope: Scope;
  /** Digits of the prefix that names the goods. */
  readonly digits: number;
  /** The code asked about is shorter than the prefix: only part of it is meant. */
  readonly coarse: boolean;
}

/** The kinds of regime that a market demands by law, outright or of goods sold under a claim. Others are a buyer's wish. */
const BY_LAW = new Set<Regime['kind']>(['mandatory', 'conditional']);

const covers = (markets: readonly string[], country: string): boolean => markets.some((market) => market === 'GLOBAL' || regionReach(market).certain.has(country));

const laws = new Map<string, readonly Regime[]>();

/** What a country's law may demand of some goods or other. */
function lawsOf(country: string): readonly Regime[] {
  let found = laws.get(country);
  if (!found) laws.set(country, (found = allRegimeIds().flatMap((id) => regimeOf(id) ?? []).filter((regime) => BY_LAW.has(regime.kind) && regime.scopes.length > 0 && covers(regime.markets, country))));
  return found;
}

/** Whether the table knows the country at all: silence about one it does not know says nothing. */
export const isCovered = (country: string): boolean => lawsOf(country).some(({ markets }) => !markets.includes('GLOBAL'));

function hit(scope: Scope, code: string, country: string): Hit | undefined {
  if (scope.markets && !covers(scope.markets, country)) return undefined;
  let best: Hit | undefined;
  for (const prefix of scope.hs) {
    const coarse = !code.startsWith(prefix);
    if (coarse && !prefix.startsWith(code)) continue;
    const digits = coarse ? code.length : prefix.length;
    if (!best || digits > best.digits || (digits === best.digits && best.coarse && !coarse)) best = { scope, digits, coarse };
  }
  return best;
}

const hits = new Map<string, readonly { readonly regime: Regime; readonly hits: readonly Hit[] }[]>();

function hitsOf(code: string, country: string) {
  const at = `${country}${code}`;
  let found = hits.get(at);
  if (!found) {
    found = lawsOf(country).flatMap((regime) => {
      const own = regime.scopes.flatMap((scope) => hit(scope, code, country) ?? []).sort((a, b) => b.digits - a.digits || Number(a.coarse) - Number(b.coarse));
      return own.length > 0 ? [{ regime, hits: own }] : [];
    });
    hits.set(at, found);
  }
  return found;
}

const later = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b > a) ? b : a);
const sooner = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

/** First and last day on which a scope applies: its own and its regime's, whichever is narrower. */
export const daysOf = (regime: Regime, scope: Scope): { from: string | undefined; until: string | undefined } => ({ from: later(regime.since, scope.from), until: sooner(regime.until, scope.until) });

/**
 * The regimes that reach goods of a code in a country on a day. `code` has 2, 4 or 6 digits, `country` is ISO. Without a
 * day whatever begins or ends on one is of low certainty.
 */
export function reaching(code: string, country: string, on: string | undefined): Reached[] {
  return hitsOf(code, country).flatMap(({ regime, hits: own }) => {
    const now = own.find(({ scope }) => {
      const { from, until } = daysOf(regime, scope);
      return on === undefined || ((from === undefined || from <= on) && (until === undefined || on <= until));
    });
    if (!now) return [];
    const { from, until } = daysOf(regime, now.scope);
    const undated = on === undefined && (from ?? until) !== undefined;
    return [{ regime, scope: now.scope, certainty: certaintyOf(regime, now.scope, now.coarse, undated) }];
  });
}

/** What will begin to apply after `on` and up to `until`, with its first day. */
export function upcoming(code: string, country: string, on: string, until: string): (Reached & { readonly from: string })[] {
  const today = new Map(reaching(code, country, on).map((reached) => [reached.regime.id, reached.scope]));
  return hitsOf(code, country).flatMap(({ regime, hits: own }) => {
    const next = own.find(({ scope }) => {
      const { from } = daysOf(regime, scope);
      return from !== undefined && from > on && from <= until;
    });
    // A change that makes nothing stricter is no news.
    if (!next || (today.has(regime.id) && (today.get(regime.id)!.blocks || !next.scope.blocks))) return [];
    return [{ regime, scope: next.scope, certainty: certaintyOf(regime, next.scope, next.coarse, false), from: daysOf(regime, next.scope).from! }];
  });
}
