import type { Codec, KeyReader, KeyWriter } from '../feature';
import { isWritten, type Code, type MarketKey, UNNAMED } from './key';
import { type WeighedDemand, weighedDemands } from './weigh';

/** Of a buyer against whom nothing can be derived. */
const FREE: MarketKey = { to: '', markets: [], items: [], requires: [] };

/** Demands of each market and item that the buyer did not write itself. */
const bundlesOf = ({ markets, items, requires }: MarketKey, on: string | undefined): WeighedDemand[][] =>
  markets.flatMap((country) =>
    items.map((codes) => {
      const most = new Map<string, number>();
      for (const { code, weight } of codes) {
        for (const demand of weighedDemands(code, country, on)) if (!isWritten(demand.id, requires)) most.set(demand.id, Math.max(most.get(demand.id) ?? 0, demand.weight * weight));
      }
      return [...most].map(([id, weight]) => ({ id, weight })).sort((a, b) => (a.id < b.id ? -1 : 1));
    }),
  );

/**
 * A key that is read alike on the day and is smaller. The least demanding market and item counts, so one without demands
 * frees the buyer of all; otherwise only codes with demands matter, and what the buyer wrote of these.
 */
export function settleMarketKey(key: MarketKey, on: string | undefined): MarketKey {
  const { to, markets, items, requires } = key;
  if (to === '' || markets.some((country) => items.some((codes) => codes.every(({ code }) => weighedDemands(code, country, on).length === 0)))) return FREE;
  const demands = new Set<string>();
  const left = items.map((codes) =>
    codes.filter(({ code }) => {
      const own = markets.flatMap((country) => weighedDemands(code, country, on));
      for (const { id } of own) demands.add(id);
      return own.length > 0;
    }),
  );
  return { to: UNNAMED, markets, items: left, requires: requires.filter((written) => [...demands].some((id) => isWritten(id, [written]))) };
}

/** Many destinations demand the same. A certificate that counts for some goods in some market is taken to count for these. */
export function coarseMarketKey(key: MarketKey, on: string | undefined): MarketKey {
  const bundles = key.to === '' ? [] : bundlesOf(key, on);
  if (bundles.length === 0 || bundles.some((demands) => demands.length === 0)) return FREE;
  const different = new Map(bundles.map((demands) => [JSON.stringify(demands), demands]));
  return { ...FREE, to: '*', bundles: [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, demands]) => demands) };
}

function writeList<T>(list: readonly T[], to: KeyWriter, write: (item: T) => void): void {
  to.number(list.length);
  for (const item of list) write(item);
}

function readList<T>(from: KeyReader, read: () => T): T[] {
  const list: T[] = [];
  for (let left = from.number(); left > 0; left--) list.push(read());
  return list;
}

const DESTINATION = 1;
const BUNDLES = 2;

export const marketCodec: Codec<MarketKey> = {
  write({ to, markets, items, requires, bundles }, out) {
    out.number(to === '' ? 0 : bundles ? BUNDLES : DESTINATION);
    if (to === '') return;
    if (bundles) {
      writeList(bundles, out, (demands) =>
        writeList(demands, out, ({ id, weight }) => {
          out.text(id);
          out.number(weight);
        }),
      );
      return;
    }
    writeList(markets, out, (country) => out.text(country));
    writeList(items, out, (codes) =>
      writeList(codes, out, ({ code, weight }) => {
        out.text(code);
        out.number(weight);
      }),
    );
    writeList(requires, out, (written) => out.text(written));
  },
  read(from) {
    const kind = from.number();
    if (kind === 0) return FREE;
    if (kind === BUNDLES) return { ...FREE, to: '*', bundles: readList(from, () => readList(from, () => ({ id: from.text(), weight: from.number() }))) };
    const markets = readList(from, () => from.text());
    const items = readList(from, () => readList(from, (): Code => ({ code: from.text(), weight: from.number() })));
    return { to: UNNAMED, markets, items, requires: readList(from, () => from.text()) };
  },
};
