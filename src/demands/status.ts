import type { Supplier } from '../schema/supplier';
import { relationBetween } from '../taxonomy/certifications';
import { reaching } from './reach';
import { byWeight, marketRequirements, readQuestion, type MarketQuestion, type Requirement } from './requirements';
import { standing, type Level } from './standing';
import { notCoveredBy, shortenedBy, type Support } from './support';

/** Where a supplier stands with what one market demands of one product. */
export type Status =
  | 'satisfied'
  | 'satisfied-through'
  | 'to-confirm'
  | 'expires-before-delivery'
  | 'file-again'
  | 'in-progress'
  | 'planned'
  | 'expired'
  | 'missing'
  | 'buyer-side';

export interface RequirementStatus extends Requirement {
  readonly status: Status;
  /** The certificate that counts for it, and why. */
  readonly through?: Support;
  readonly validUntil?: string;
  /** Held, and shortens the way without replacing it. */
  readonly shortenedBy: readonly Support[];
  /** Held, and often mistaken for it. */
  readonly notCoveredBy: readonly Support[];
}

export interface MarketStatus {
  readonly supplierId: string;
  readonly hs: string;
  readonly country: string;
  readonly on: string | null;
  readonly regimes: readonly RequirementStatus[];
  /** What the supplier holds and this market does not demand of these goods. */
  readonly notDemanded: readonly string[];
}

const OF_LEVEL: Readonly<Record<Level, Status>> = {
  held: 'satisfied',
  unclear: 'to-confirm',
  expires: 'expires-before-delivery',
  refile: 'file-again',
  'in-progress': 'in-progress',
  'not-listed': 'missing',
  planned: 'planned',
  expired: 'expired',
  none: 'missing',
};

/** Levels at which nothing usable is there: what the buyer's side must file is then simply theirs to file. */
const EMPTY = new Set<Level>(['not-listed', 'none', 'planned', 'expired']);

function statusOf(supplier: Supplier, requirement: Requirement, hs: string, country: string, on: string | undefined): RequirementStatus {
  const { level, through, how, validUntil } = standing(supplier, requirement.id, { markets: [country], goods: [hs] }, on);
  const why = through === undefined ? undefined : relationBetween(through, requirement.id, 'accepted-by', on)?.note;
  const status = requirement.holder === 'buyer' && EMPTY.has(level) ? 'buyer-side' : level === 'held' && how !== 'same' ? 'satisfied-through' : OF_LEVEL[level];
  return {
    ...requirement,
    status,
    ...(through === undefined ? {} : { through: { certification: through, ...(why ? { why } : {}) } }),
    ...(validUntil === undefined ? {} : { validUntil }),
    shortenedBy: shortenedBy(supplier, requirement.id, on),
    notCoveredBy: notCoveredBy(supplier, requirement.id, on),
  };
}

/** Every regime a market demands of a product, with where the supplier stands. `supplier` is canonical (certification ids). */
export function marketStatus(supplier: Supplier, question: MarketQuestion): MarketStatus {
  const { hs, country, on } = readQuestion(question);
  const regimes = marketRequirements(question).regimes.map((requirement) => statusOf(supplier, requirement, hs, country, on)).sort(byWeight);
  const held = Array.isArray(supplier.certifications) ? supplier.certifications.map(({ certification }) => certification) : [];
  const used = new Set(regimes.flatMap((r) => [...(r.through ? [r.through.certification] : []), ...r.shortenedBy.map((s) => s.certification)]));
  const demanded = new Set(reaching(hs, country, on).map(({ regime }) => regime.id));
  return { supplierId: supplier.id, hs, country, on: on ?? null, regimes, notDemanded: held.filter((id) => !demanded.has(id) && !used.has(id)) };
}
