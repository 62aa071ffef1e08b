import { daysBetween } from '../calendar';
import type { Holding, Supplier } from '../schema/supplier';
import { regimeOf } from '../taxonomy/certifications';
import { regionReach } from '../taxonomy/places';
import { countingOf, countsSomewhere, type Counting } from './counting';

/**
 * From good to bad; a certificate gained, or one step further, never makes it worse. "unclear": what is held may be it.
 * "refile": held in another importer's name. "not-listed": never mentioned, so it may still be held: unproven, but better
 * than a plan or a lapsed one.
 */
export const LEVELS = ['held', 'unclear', 'expires', 'refile', 'in-progress', 'not-listed', 'planned', 'expired', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Days from the comparison to a first delivery: a certificate must outlast them. Our assumption, not the buyer's word. */
export const DELIVERY_DAYS = 90;

export interface Standing {
  readonly demand: string;
  readonly level: Level;
  /** The certificate that counts for the demand, when it is another one. */
  readonly through?: string;
  readonly how?: Counting['how'];
  /** The regime that recognises it, where the demand named a family. */
  readonly acceptedBy?: string;
  readonly validUntil?: string;
}

/** Where goods go and what they are, as far as it is known. */
export interface Destination {
  readonly markets: readonly string[];
  /** HS codes of the goods; empty where none is known. */
  readonly goods?: readonly string[];
}

const earlier = (a: string | undefined, b: string | undefined): string | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

function levelOf(holding: Holding, { how }: Counting, demand: string, validUntil: string | undefined, on: string | undefined): Level {
  if (holding.status !== 'held') return holding.status;
  const left = validUntil && on ? daysBetween(on, validUntil) : Infinity;
  if (left < 0) return 'expired';
  if (how === 'same' && regimeOf(demand)?.perBuyer) return 'refile';
  if (left < DELIVERY_DAYS) return 'expires';
  return how === 'unclear' ? 'unclear' : 'held';
}

const worse = (a: Level, b: Level): boolean => LEVELS.indexOf(a) > LEVELS.indexOf(b);

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => x.startsWith(y) || y.startsWith(x)));

/** Whether a holding is for goods and markets like these; one that names none is for all. */
function applies(holding: Holding, { markets, goods = [] }: Destination): boolean {
  if (holding.hs?.length && goods.length > 0 && !overlap(holding.hs, goods)) return false;
  return !holding.markets?.length || markets.length === 0 || holding.markets.some((place) => [...regionReach(place).certain].some((country) => markets.includes(country)));
}

/** A recognition holds for the goods that the recognised certificate is about: CE of a heater says nothing of a medical device. */
export function reachesGoods(held: string, goods: readonly string[]): boolean {
  const scopes = regimeOf(held)?.scopes ?? [];
  return goods.length === 0 || scopes.length === 0 || scopes.some(({ hs }) => overlap(hs, goods));
}

/** Where a supplier stands with one demanded certificate or family, for goods going somewhere, on a day. */
export function standing(supplier: Supplier, demand: string, to: Destination, on: string | undefined): Standing {
  if (supplier.certifications === 'none') return { demand, level: 'none' };
  let best: Standing | undefined;
  for (const holding of supplier.certifications ?? []) {
    if (!applies(holding, to)) continue;
    const counting = countingOf(holding.certification, demand, to.markets, on);
    if (!counting || (counting.how === 'accepted' && !reachesGoods(holding.certification, to.goods ?? []))) continue;
    const validUntil = earlier(holding.validUntil, counting.until);
    const level = levelOf(holding, counting, demand, validUntil, on);
    if (best && !worse(best.level, level)) continue;
    best = {
      demand,
      level,
      how: counting.how,
      ...(holding.certification === demand ? {} : { through: holding.certification }),
      ...(counting.acceptedBy === undefined || counting.acceptedBy === demand ? {} : { acceptedBy: counting.acceptedBy }),
      ...(validUntil === undefined ? {} : { validUntil }),
    };
  }
  return best ?? { demand, level: 'not-listed' };
}

/** No worse than where a supplier stands with a demand, wherever the goods go and whatever they are. */
export function levelAnywhere({ certifications = [] }: Supplier, demand: string, on: string | undefined): Level {
  if (certifications === 'none') return 'none';
  let best: Level = 'not-listed';
  for (const holding of certifications) {
    if (!countsSomewhere(holding.certification, demand, on)) continue;
    const level = levelOf(holding, { how: holding.certification === demand ? 'same' : 'member' }, demand, holding.validUntil, on);
    if (worse(best, level)) best = level;
  }
  return best;
}

/**
 * Where a supplier stands with a demand wherever the goods go and whatever they are; undefined where that makes a difference.
 * Most demands are answered by none of its certificates, or only by the demanded one itself, for all markets and goods.
 */
export function plainStandings(supplier: Supplier, on: string | undefined): (demand: string) => Standing | undefined {
  const known = new Map<string, Standing | null>();
  const holdings = Array.isArray(supplier.certifications) ? supplier.certifications : [];
  const isPlain = (demand: string): boolean =>
    holdings.every(({ certification, markets, hs }) => (certification === demand ? !markets?.length && !hs?.length : !countsSomewhere(certification, demand, on)));
  return (demand) => {
    let plain = known.get(demand);
    if (plain === undefined) known.set(demand, (plain = isPlain(demand) ? standing(supplier, demand, { markets: [] }, on) : null));
    return plain ?? undefined;
  };
}
