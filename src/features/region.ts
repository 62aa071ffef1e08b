import { placeName, regionReach } from '../taxonomy/places';
import { isInferred, UNKNOWN, type Feature, type Reading } from './feature';
import * as say from './sentences/region';

const TERMS = [
  { id: 'region.target', sign: 'positive', points: 67, sureWithin: 2 },
  { id: 'region.exact', sign: 'positive', points: 67, sureWithin: 2 },
] as const;

interface Market {
  readonly country: string;
  readonly inferred: boolean;
}

export interface RegionKey {
  readonly markets: readonly Market[];
}

export interface RegionEvidence {
  readonly market: string;
  readonly target?: string;
  readonly exact: boolean;
  /** The country is counted to the region by part of the trade only. */
  readonly extended: boolean;
  readonly inferred: boolean;
}

/** A country that only part of Korean trade usage counts to a region is half a match. */
const EXTENDED_SHARE = 0.5;

function addMarkets(markets: Market[], place: string, inferred: boolean): void {
  for (const country of regionReach(place).countries) if (!markets.some((market) => market.country === country)) markets.push({ country, inferred });
}

/** Where the buyer is or sells, against the markets the supplier aims at. The best of the buyer's places counts. */
export const region: Feature<RegionKey, RegionEvidence, 'region', (typeof TERMS)[number]['id']> = {
  id: 'region',
  terms: TERMS,
  key(buyer) {
    const markets: Market[] = [];
    for (const place of buyer.sellsIn ?? []) addMarkets(markets, place, isInferred(buyer.inferred, 'sellsIn') !== undefined);
    if (buyer.country) addMarkets(markets, buyer.country, isInferred(buyer.inferred, 'country') !== undefined);
    return { markets };
  },
  prepare(supplier) {
    const reach = new Map<string, { target: string; value: number; exact: boolean }>();
    const offer = (country: string, target: string, value: number, exact: boolean): void => {
      const known = reach.get(country);
      if (!known || value > known.value || (exact && !known.exact)) reach.set(country, { target, value, exact });
    };
    let worldwide: string | undefined;
    for (const target of supplier.targetMarkets ?? []) {
      const { certain, extended, world } = regionReach(target);
      if (world) worldwide = target;
      for (const country of certain) offer(country, target, 1, country === target);
      for (const country of extended) offer(country, target, EXTENDED_SHARE, false);
    }
    const wordsOfSupplier = isInferred(supplier.inferred, 'targetMarkets') !== undefined;
    const named = [...reach.values()].some(({ exact }) => exact);
    const read = (key: RegionKey, explain: boolean): Reading<RegionEvidence> => {
      if (!supplier.targetMarkets?.length) return UNKNOWN(TERMS.length, [{ side: 'supplier', field: 'targetMarkets' }]);
      if (key.markets.length === 0) return UNKNOWN(TERMS.length, [{ side: 'buyer', field: 'country' }]);
      let best: { market: Market; target: string | undefined; value: number; exact: boolean } | undefined;
      for (const market of key.markets) {
        const hit = reach.get(market.country) ?? (worldwide === undefined ? undefined : { target: worldwide, value: 1, exact: false });
        const found = { market, target: hit?.target, value: hit?.value ?? 0, exact: hit?.exact ?? false };
        if (!best || found.value > best.value || (found.value === best.value && found.exact && !best.exact)) best = found;
      }
      const { market, target, value, exact } = best!;
      const extended = value > 0 && value < 1;
      const inferred = market.inferred || wordsOfSupplier || extended;
      const reading = { state: inferred ? 'inferred' : 'known', values: [value, exact ? 1 : 0] } as const;
      return explain ? { ...reading, evidence: { market: market.country, ...(target === undefined ? {} : { target }), exact, extended, inferred: market.inferred } } : reading;
    };
    return Object.assign(read, { ceiling: supplier.targetMarkets?.length ? [1, named ? 1 : 0] : [0, 0] });
  },
  reads: ({ targetMarkets, inferred }) => [targetMarkets, isInferred(inferred, 'targetMarkets') !== undefined],
  partitions: true,
  phrase({ market, target, exact, extended, inferred }, locale) {
    const country = placeName(market, locale);
    if (target === undefined) return [say.outside(locale, { country })];
    const region = placeName(target, locale);
    return [
      exact ? say.exact(locale, { country }) : say.target(locale, { country, region }),
      ...(extended ? [say.extended(locale, { country, region })] : []),
      ...(inferred ? [say.inferredMarket(locale, { country })] : []),
    ];
  },
};
