import { daysBetween } from '../../calendar';
import type { Holding, Supplier } from '../../schema/supplier';
import { certificateCounts } from '../../taxonomy/certifications';

/** From good to bad; a certificate gained, or one step further, never makes it worse. */
export const LEVELS = ['held', 'expires', 'in-progress', 'not-listed', 'planned', 'expired', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Days from the comparison to a first delivery: a certificate must outlast them. Our assumption, not the buyer's word. */
export const DELIVERY_DAYS = 90;

export interface Standing {
  readonly demand: string;
  readonly level: Level;
  /** The certificate that counts for the demand, when it is another one. */
  readonly through?: string;
  readonly validUntil?: string;
}

function levelOf(holding: Holding, on: string | undefined): Level {
  if (holding.status === 'in-progress') return 'in-progress';
  if (holding.status === 'planned') return 'planned';
  if (holding.status === 'expired') return 'expired';
  if (!holding.validUntil || !on) return 'held';
  const left = daysBetween(on, holding.validUntil);
  return left < 0 ? 'expired' : left < DELIVERY_DAYS ? 'expires' : 'held';
}

const worse = (a: Level, b: Level): boolean => LEVELS.indexOf(a) > LEVELS.indexOf(b);

/** Where a supplier stands with one demanded certificate, for goods going to `markets`, on a day. */
export function standing(supplier: Supplier, demand: string, markets: readonly string[], on: string | undefined): Standing {
  if (supplier.certifications === 'none') return { demand, level: 'none' };
  // A certificate that was never mentioned may still be held: unproven, but better than a plan or a lapsed one.
  let best: Standing = { demand, level: 'not-listed' };
  let found: Standing | undefined;
  for (const holding of supplier.certifications ?? []) {
    if (holding.markets?.length && markets.length > 0 && !holding.markets.some((market) => markets.includes(market))) continue;
    if (!certificateCounts(holding.certification, demand)) continue;
    const level = levelOf(holding, on);
    if (!found || worse(found.level, level)) {
      found = { demand, level, ...(holding.certification === demand ? {} : { through: holding.certification }), ...(holding.validUntil ? { validUntil: holding.validUntil } : {}) };
    }
  }
  if (found) best = found;
  return best;
}
