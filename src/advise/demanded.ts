import { reaching } from '../demands/reach';
import { reachesGoods, standing, type Level } from '../demands/standing';
import type { CertificationKey } from '../features/certification/key';
import { isWritten, type MarketKey } from '../features/market/key';
import { demandWeight } from '../features/market/weigh';
import type { Holding, Supplier } from '../schema/supplier';
import { allRegimeIds, isCertification, regimeOf, relationBetween } from '../taxonomy/certifications';

/** One certificate a buyer demands or prefers, or whose market demands it. */
export interface Demand {
  readonly id: string;
  /** How much it counts: 1 for the buyer's own words. */
  readonly weight: number;
  readonly markets: readonly string[];
  readonly goods: readonly string[];
}

/** Demands that are judged together: a buyer's requirements, its preferences, its papers, or one market of one wanted item. */
export type Bundle = readonly Demand[];

const written = (ids: readonly string[], { markets, goods }: CertificationKey): Bundle => ids.map((id) => ({ id, weight: 1, markets, goods }));

/** What the buyer wrote: what it requires, which papers, and what it prefers. */
export const writtenDemands = (key: CertificationKey): readonly Bundle[] => [written(key.requires, key), written(key.documents.filter(isCertification), key), written(key.prefers, key)];

/** What the law of the buyer's markets demands of the goods it wants, as far as it counts. One bundle, maybe empty, a market and item. */
export const derivedDemands = ({ markets, items, requires }: MarketKey, on: string | undefined): readonly Bundle[] =>
  markets.flatMap((country) =>
    items.map((item) =>
      item.flatMap(({ code, weight }) =>
        reaching(code, country, on).flatMap((reached): Bundle => {
          const counts = demandWeight(reached) * weight;
          return counts > 0 && !isWritten(reached.regime.id, requires) ? [{ id: reached.regime.id, weight: counts, markets: [country], goods: [code] }] : [];
        }),
      ),
    ),
  );

/** A supplier as it would be with more certificates, valid without end. "none" is read as an empty list. */
export function withCertificates(supplier: Supplier, ids: readonly string[]): Supplier {
  const own = Array.isArray(supplier.certifications) ? supplier.certifications : [];
  return { ...supplier, certifications: [...own, ...ids.map((certification): Holding => ({ certification, status: 'held' }))] };
}

export const levelNow = (supplier: Supplier, { id, markets, goods }: Demand, on: string | undefined): Level => standing(supplier, id, { markets, goods }, on).level;

export const isMet = (level: Level): boolean => level === 'held' || level === 'unclear';

/** A filing in each importer's name is not the supplier's to gain, and old certificates are issued no more. */
const canGain = (id: string): boolean => regimeOf(id)?.perBuyer !== true && regimeOf(id)?.status !== 'transitional';

/** What a supplier could gain to meet a demand: the thing itself, or one that is accepted in its place for these goods. */
export function waysTo({ id, goods }: Demand, on: string | undefined): string[] {
  const others = goods.length === 0 ? [] : allRegimeIds().filter((other) => relationBetween(other, id, 'accepted-by', on) !== undefined && reachesGoods(other, goods));
  return [id, ...others].filter(canGain);
}
