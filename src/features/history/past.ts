import { latelyLift, liftsOf, placeCells, type GoodsLevels, type Ledger, type Tally } from '../../history';
import type { Locale } from '../../locale/locale';
import { placeName } from '../../taxonomy/places';
import { subregionName } from '../../taxonomy/subregions';
import { UNKNOWN, type Reading } from '../feature';
import { rateValues } from './terms';

/** A good of one side, with what past contracts count it under. */
export interface PastGood {
  readonly name: string;
  readonly levels: GoodsLevels;
}

/** One party's contracts against one other party: how many there are, of which goods, and with which country. */
export interface PastEvidence {
  readonly contracts: number;
  /** The good that the contracts speak for most, at the finest level they know. */
  readonly goods?: { readonly name: string; readonly found: number; readonly expected: number };
  /** Contracts with the other side's country, and with its whole sub-region. */
  readonly place?: { readonly country: string; readonly found: number; readonly nearby: number };
}

function placeEvidence(party: Tally, country: string): PastEvidence['place'] {
  const [wide, narrow] = placeCells(country);
  return { country, found: party.count(narrow), nearby: wide === undefined ? 0 : party.count(wide) };
}

function goodsEvidence(party: Tally, all: Tally, { name, levels }: PastGood): PastEvidence['goods'] {
  const keys = levels.flat().reverse();
  const key = keys.find((cell) => party.count(cell) > 0) ?? keys.at(-1);
  return key === undefined ? undefined : { name, found: party.count(key), expected: (party.contracts * all.count(key)) / all.contracts };
}

/** Terms of `readPast`, without the name of their feature. */
export const PAST_TERMS = 10;

/**
 * What one party's past contracts say of the other side's goods and country: values of goods, sub-region, country, goods and
 * place together, and goods in the last year, each as above and below. Several goods count by their mean, because a past that knows the whole range
 * says more than one that knows the best of it.
 */
export function readPast(ledger: Ledger, party: string, goods: readonly PastGood[], country: string | undefined, explain: boolean): Reading<PastEvidence> {
  const { all } = ledger;
  const own = ledger.of(party);
  if (!own || (goods.length === 0 && country === undefined)) return UNKNOWN(PAST_TERMS);
  const each = (goods.length === 0 ? [[]] : goods.map(({ levels }) => levels)).map((levels) => liftsOf(own, all, levels, country));
  const mean = (part: 'goods' | 'both'): number => each.reduce((sum, lifts) => sum + lifts[part], 0) / each.length;
  const [{ subregion, country: narrow }] = each as [(typeof each)[number]];
  const lately = goods.reduce((sum, { levels }, i) => sum + latelyLift(ledger, party, levels, each[i]!.goods) / goods.length, 0);
  const values = [...rateValues(mean('goods')), ...rateValues(subregion), ...rateValues(narrow), ...rateValues(mean('both')), ...rateValues(lately)];
  if (!explain) return { state: 'known', values };
  let best = 0;
  each.forEach((lifts, i) => {
    if (lifts.goods + lifts.both > each[best]!.goods + each[best]!.both) best = i;
  });
  const good = goods[best];
  const evidence = good && goodsEvidence(own, all, good);
  return {
    state: 'known',
    values,
    evidence: { contracts: own.contracts, ...(evidence ? { goods: evidence } : {}), ...(country === undefined ? {} : { place: placeEvidence(own, country) }) },
  };
}

/** The closest place that contracts know: the country itself, else its sub-region. */
export function nearest({ country, found, nearby }: NonNullable<PastEvidence['place']>, locale: Locale): { level: 'country' | 'subregion'; name: string; found: number } | undefined {
  if (found > 0) return { level: 'country', name: placeName(country, locale), found };
  return nearby > 0 ? { level: 'subregion', name: subregionName(country, locale)!, found: nearby } : undefined;
}
