import type { Buyer } from '../../schema/buyer';
import { familyOf, relationBetween } from '../../taxonomy/certifications';
import { regionReach } from '../../taxonomy/places';
import type { WeighedDemand } from './weigh';

export interface Code {
  readonly code: string;
  /** 1 for a stated code, less for one read from words. */
  readonly weight: number;
}

export interface MarketKey {
  /** Markets and wanted goods as text, worked out once; empty where nothing can be derived. */
  readonly to: string;
  readonly markets: readonly string[];
  /** Codes of each wanted item; an item without any demands nothing that could be derived. */
  readonly items: readonly (readonly Code[])[];
  /** What the buyer demands in so many words is judged there, not twice. */
  readonly requires: readonly string[];
  /** Instead of markets and goods: their demands, a bundle a market and item. What counts somewhere for something counts. */
  readonly bundles?: readonly (readonly WeighedDemand[])[];
}

/** Instead of a destination's text where nothing is to be remembered by it. */
export const UNNAMED = '?';

export const destinationText = (markets: readonly string[], items: MarketKey['items']): string =>
  `${markets.join(' ')}|${items.map((codes) => codes.map(({ code, weight }) => `${code}*${weight}`).join(' ')).join(',')}`;

/** Whether a demand the buyer wrote already speaks for a derived one. */
export const isWritten = (id: string, requires: readonly string[]): boolean =>
  requires.some((written) => written === id || (familyOf(written)?.members.includes(id) ?? false) || relationBetween(written, id, 'accepted-by') !== undefined || relationBetween(id, written, 'accepted-by') !== undefined);

export function marketKey(buyer: Buyer): MarketKey {
  const places = buyer.sellsIn?.length ? buyer.sellsIn : buyer.country ? [buyer.country] : [];
  const markets = places.length === 1 ? regionReach(places[0]!).countries : [...new Set(places.flatMap((place) => regionReach(place).countries))];
  const items = buyer.wants.map(({ hs = [], inferred }) => {
    const codes: Code[] = hs.map((code) => ({ code, weight: 1 }));
    inferred?.forEach(({ hs: code, weight }) => codes.push({ code, weight }));
    return codes;
  });
  const nothing = markets.length === 0 || items.every((codes) => codes.length === 0);
  return { to: nothing ? '' : destinationText(markets, items), markets, items, requires: buyer.requires ?? [] };
}
