import { standing } from '../demands/standing';
import { certificationKey, type CertificationKey } from '../features/certification/key';
import { marketKey, type MarketKey } from '../features/market/key';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { derivedDemands, withCertificates, writtenDemands, type Bundle, type Demand } from './demanded';

/** The two features that read certificates. Their points add up, so buyers are grouped by each apart. */
export const PARTS = ['certification', 'market'] as const;
export type Part = (typeof PARTS)[number];

/** What the two features read of a buyer. */
export interface Keys {
  readonly id: string;
  readonly wrote: CertificationKey;
  readonly law: MarketKey;
}

export const keysOf = (buyer: Buyer): Keys => ({ id: buyer.id, wrote: certificationKey(buyer), law: marketKey(buyer) });

/** Buyers for whom the same certificates change the same points of one feature. */
export interface Alike {
  /** Any one of them: it is scored for all. */
  readonly first: string;
  /** The certificates that change anything, as a mask. */
  readonly touching: number;
}

export interface Grouping {
  readonly groups: readonly Alike[];
  /** The group of each buyer, in the order given. */
  readonly of: Int32Array;
}

/** How a demand stands under each certificate: an index into the distinct answers, and what touches it. */
interface Vector {
  readonly index: number;
  readonly touching: number;
}

/** Works out, once a demand and destination, where a supplier stands now and with each certificate alone. */
function vectors(supplier: Supplier, ids: readonly string[], on: string | undefined): (demand: Demand) => Vector {
  const single = ids.map((id) => withCertificates({ ...supplier, certifications: [] }, [id]));
  const known = new Map<string, Vector>();
  const distinct = new Map<string, number>();
  return ({ id, markets, goods }) => {
    const at = `${id}|${markets.join(' ')}|${goods.join(' ')}`;
    let vector = known.get(at);
    if (!vector) {
      const to = { markets, goods };
      const levels = single.map((one) => standing(one, id, to, on).level);
      const text = `${standing(supplier, id, to, on).level} ${levels.join(' ')}`;
      if (!distinct.has(text)) distinct.set(text, distinct.size);
      known.set(at, (vector = { index: distinct.get(text)!, touching: levels.reduce((mask, level, i) => (level === 'not-listed' ? mask : mask | (1 << i)), 0) }));
    }
    return vector;
  };
}

/**
 * Groups buyers by what their demands make of each certificate. Levels of several certificates combine to the best of
 * them, so buyers with equal signatures gain equally under every set.
 */
export function groupAlike(buyers: readonly Keys[], part: Part, supplier: Supplier, ids: readonly string[], on: string | undefined): Grouping {
  const vectorOf = vectors(supplier, ids, on);
  const bySignature = new Map<string, number>();
  const byKey = new Map<string, number>();
  const groups: Alike[] = [];

  function place(bundles: readonly Bundle[], id: string): number {
    let touching = 0;
    const signature = bundles
      .map((bundle) =>
        bundle
          .map((demand) => {
            const vector = vectorOf(demand);
            touching |= vector.touching;
            return `${demand.weight}*${vector.index}`;
          })
          .join(','),
      )
      .join('|');
    let group = bySignature.get(signature);
    if (group === undefined) bySignature.set(signature, (group = groups.push({ first: id, touching }) - 1));
    return group;
  }

  const of = Int32Array.from(buyers, ({ id, wrote, law }) => {
    const key = part === 'certification' ? `${wrote.requires.join(' ')}|${wrote.prefers.join(' ')}|${wrote.documents.join(' ')}|${wrote.to}` : `${law.to}|${law.requires.join(' ')}`;
    let group = byKey.get(key);
    if (group === undefined) byKey.set(key, (group = place(part === 'certification' ? writtenDemands(wrote) : derivedDemands(law, on), id)));
    return group;
  });
  return { groups, of };
}
