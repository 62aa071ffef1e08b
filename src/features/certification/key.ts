import type { Buyer } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import { regionReach } from '../../taxonomy/places';
import { isInferred } from '../feature';

export interface CertificationKey {
  /** Where the goods go and what they are, as text: standings are worked out once a demand and destination. Empty until it is asked for. */
  readonly to: string;
  readonly requires: readonly string[];
  readonly prefers: readonly string[];
  readonly documents: readonly string[];
  readonly markets: readonly string[];
  /** Codes of what the buyer wants, as far as it demands something: certificates can be for certain goods. */
  readonly goods: readonly string[];
  readonly inferred: boolean;
  /** Instead of markets and goods: whatever counts somewhere for something counts. */
  readonly anywhere?: true;
}

export const destinationText = (markets: readonly string[], goods: readonly string[]): string => `${markets.join(' ')}|${goods.join(' ')}`;

const NONE: readonly string[] = [];
export const NO_DEMANDS: CertificationKey = { to: '|', requires: NONE, prefers: NONE, documents: NONE, markets: NONE, goods: NONE, inferred: false };
export const ANYWHERE: CertificationKey = { ...NO_DEMANDS, to: '*', anywhere: true };

/** Codes of what is wanted, each once. */
function goodsOf(wants: readonly Product[]): string[] {
  const codes: string[] = [];
  const add = (code: string): void => void (codes.includes(code) || codes.push(code));
  for (const { hs, inferred } of wants) {
    hs?.forEach(add);
    inferred?.forEach((one) => add(one.hs));
  }
  return codes;
}

export function certificationKey(buyer: Buyer): CertificationKey {
  const { requires = NONE, prefers = NONE, documents = NONE, wants, inferred } = buyer;
  if (requires.length + prefers.length + documents.length === 0) return NO_DEMANDS;
  const places = buyer.sellsIn?.length ? buyer.sellsIn : buyer.country ? [buyer.country] : NONE;
  const markets = places.length === 1 ? regionReach(places[0]!).countries : places.flatMap((place) => regionReach(place).countries);
  const goods = requires.length > 0 || prefers.length > 0 ? goodsOf(wants) : NONE;
  return { to: destinationText(markets, goods), requires, prefers, documents, markets, goods, inferred: inferred !== undefined && ['requires', 'prefers', 'documents'].some((field) => isInferred(inferred, field) !== undefined) };
}
