import { silent, type Clause, type Feature } from '../feature';
import * as say from '../sentences/history';
import { pastGood } from './bought';
import { nearest, PAST_TERMS, readPast, type PastEvidence, type PastGood } from './past';
import { above, below } from './terms';

const TERMS = [
  above('sold.goods-more'),
  below('sold.goods-less'),
  above('sold.subregion-more'),
  below('sold.subregion-less'),
  above('sold.country-more'),
  below('sold.country-less'),
  above('sold.goods-and-place-more'),
  below('sold.goods-and-place-less'),
  above('sold.lately-more'),
  below('sold.lately-less'),
] as const;

export interface SoldKey {
  readonly country?: string;
  readonly wants: readonly PastGood[];
}

/** What this supplier delivered before, against the goods the buyer wants and its country. */
export const sold: Feature<SoldKey, PastEvidence, 'sold', (typeof TERMS)[number]['id']> = {
  id: 'sold',
  terms: TERMS,
  historical: true,
  key: ({ country, wants }) => ({ ...(country === undefined ? {} : { country }), wants: wants.map(pastGood).filter(({ levels }) => levels.length > 0) }),
  prepare(supplier, { history }) {
    if (!history?.sold.of(supplier.id)) return silent(PAST_TERMS);
    return ({ country, wants }, explain) => readPast(history.sold, supplier.id, wants, country, explain);
  },
  // Cells without a contract count alike, whatever they are; names are only shown.
  settle: ({ wants, ...key }, { history }) => ({ ...key, wants: wants.map(({ levels }) => ({ name: '', levels: levels.map((keys) => keys.map((cell) => (history && history.sold.all.count(cell) > 0 ? cell : ''))) })) }),
  phrase({ contracts, goods, place }, locale) {
    const clauses: Clause[] = [];
    if (goods && goods.found > 0 && goods.found > goods.expected) clauses.push(say.soldGoods(locale, { contracts, ...goods }));
    const near = place && nearest(place, locale);
    if (near) clauses.push((near.level === 'country' ? say.soldToCountry : say.soldToSubregion)(locale, near));
    return clauses;
  },
};
