import { reaching, type Reached } from '../../demands/reach';
import { levelAnywhere, plainStandings, standing, type Level, type Standing } from '../../demands/standing';
import { shortenedBy, type Support } from '../../demands/support';
import type { Supplier } from '../../schema/supplier';
import { UNKNOWN, type Feature, type Reading } from '../feature';
import { type Code, isWritten, type MarketKey, marketKey, UNNAMED } from './key';
import { coarseMarketKey, marketCodec, settleMarketKey } from './keep';
import { phraseMarket } from './phrase';
import { demandWeight, openShare, type WeighedDemand, weighedDemands } from './weigh';

const TERMS = [{ id: 'market.demand-gap', sign: 'negative', points: -125, sureWithin: 2 }] as const;

/** A demand derived from the market and the goods, with where the supplier stands. */
export interface DerivedDemand {
  readonly reached: Reached;
  readonly standing: Standing;
  /** What it counts for against the supplier when nothing is there, in [0, 1]. */
  readonly weight: number;
  readonly shortenedBy: readonly Support[];
}

export interface MarketEvidence {
  readonly market: string;
  readonly code: string;
  /** The code was read from the buyer's words. */
  readonly inferred: boolean;
  readonly demands: readonly DerivedDemand[];
  /** What the supplier has said of its certificates. */
  readonly listed: 'list' | 'none' | 'nothing';
}

/** Demands of one market and item that the supplier does not meet. */
interface Bundle {
  readonly market: string;
  readonly gaps: readonly { readonly id: string; readonly amount: number }[];
}

interface Outcome {
  readonly value: number;
  readonly market: string;
}

/**
 * What the buyer's market demands by law of the goods it wants, against what the supplier holds on the day. Derived from
 * HS codes, so it counts by its certainty and never as much as a demand the buyer wrote. Where the buyer has several
 * markets or items the least demanding counts: which of them it buys for is not known.
 */
export const market: Feature<MarketKey, MarketEvidence, 'market', (typeof TERMS)[number]['id']> = {
  id: 'market',
  terms: TERMS,
  key: marketKey,
  prepare(supplier: Supplier, { on }) {
    const plain = plainStandings(supplier, on);
    const open = new Map<string, Bundle['gaps']>();
    const bundles = new Map<string, readonly Bundle[]>();
    const own = supplier.products.flatMap(({ hs = [], inferred = [] }) => [...hs, ...inferred.map((i) => i.hs)]);
    const nearness = (code: string): number => [6, 4, 2].find((digits) => own.some((o) => o.length >= digits && o.slice(0, digits) === code.slice(0, digits))) ?? 0;
    const listed = supplier.certifications === undefined ? 'nothing' : supplier.certifications === 'none' ? 'none' : 'list';

    /** What counts against the supplier for goods of one code in one market, by demand. */
    function gaps(code: string, country: string) {
      const at = `${country}${code}`;
      let known = open.get(at);
      if (!known) {
        known = weighedDemands(code, country, on).flatMap(({ id, weight }) => {
          const amount = weight * openShare((plain(id) ?? standing(supplier, id, { markets: [country], goods: [code] }, on)).level);
          return amount > 0 ? [{ id, amount }] : [];
        });
        open.set(at, known);
      }
      return known;
    }

    /** What counts against the supplier in each market for each item. */
    const bundlesAt = ({ markets, items }: MarketKey): readonly Bundle[] =>
      markets.flatMap((country) => items.map((item) => ({ market: country, gaps: item.flatMap(({ code, weight }) => gaps(code, country).map(({ id, amount }) => ({ id, amount: amount * weight }))) })));

    /** The same, worked out once a destination. */
    function bundlesOf(key: MarketKey): readonly Bundle[] {
      if (key.to === UNNAMED) return bundlesAt(key);
      let known = bundles.get(key.to);
      if (!known) bundles.set(key.to, (known = bundlesAt(key)));
      return known;
    }

    const anywhere = new Map<string, Level>();

    /** What counts against the supplier at least, by demands that are known without their destination. */
    function leastOf(demands: readonly WeighedDemand[]): number {
      let value = 0;
      for (const { id, weight } of demands) {
        let level = anywhere.get(id);
        if (!level) anywhere.set(id, (level = levelAnywhere(supplier, id, on)));
        value = Math.max(value, weight * openShare(level));
      }
      return value;
    }

    function judge(key: MarketKey): Outcome {
      if (key.bundles) return { value: Math.min(...key.bundles.map(leastOf)), market: '' };
      let best: Outcome | undefined;
      for (const bundle of bundlesOf(key)) {
        let value = 0;
        for (const { id, amount } of bundle.gaps) if (amount > value && !isWritten(id, key.requires)) value = amount;
        if (!best || value < best.value) best = { value, market: bundle.market };
      }
      return best!;
    }

    /** People are told of the wanted goods nearest to the supplier's own. */
    function explain({ market: country }: Outcome, { items, requires }: MarketKey): MarketEvidence | undefined {
      const main = items.flat().reduce<Code | undefined>((a, b) => (a && (nearness(a.code) > nearness(b.code) || (nearness(a.code) === nearness(b.code) && a.weight >= b.weight)) ? a : b), undefined)!;
      const demands = reaching(main.code, country, on)
        .filter(({ regime }) => !isWritten(regime.id, requires))
        .map((reached): DerivedDemand => {
          const id = reached.regime.id;
          return { reached, standing: standing(supplier, id, { markets: [country], goods: [main.code] }, on), weight: demandWeight(reached), shortenedBy: shortenedBy(supplier, id, on) };
        });
      return demands.length === 0 ? undefined : { market: country, code: main.code, inferred: main.weight < 1, demands, listed };
    }

    const nothing = UNKNOWN(TERMS.length);

    function read({ value }: Outcome): Reading<never> {
      return { state: 'inferred', values: [value], ...(value > 0 && listed === 'nothing' ? { missing: [{ side: 'supplier', field: 'certifications' }] } : {}) };
    }

    return (key, full): Reading<MarketEvidence> => {
      if (key.to === '') return nothing;
      const outcome = judge(key);
      const evidence = full ? explain(outcome, key) : undefined;
      return evidence ? { ...read(outcome), evidence } : read(outcome);
    };
  },
  phrase: phraseMarket,
  settle: (key, { on }) => settleMarketKey(key, on),
  reads: ({ certifications }) => certifications,
  codec: marketCodec,
  coarse: [{ terms: [0], key: coarseMarketKey }],
};
