import { goodsLevels } from '../../history';
import type { Product } from '../../schema/product';
import { silent, type Clause, type Feature } from '../feature';
import * as say from '../sentences/history';
import { nearest, PAST_TERMS, readPast, type PastEvidence, type PastGood } from './past';
import { above, below } from './terms';

const TERMS = [
  above('bought.goods-more'),
  below('bought.goods-less'),
  above('bought.subregion-more'),
  below('bought.subregion-less'),
  above('bought.country-more'),
  below('bought.country-less'),
  above('bought.goods-and-place-more'),
  below('bought.goods-and-place-less'),
  above('bought.lately-more'),
  below('bought.lately-less'),
] as const;

export const pastGood = (product: Product): PastGood => ({ name: product.name ?? product.keywords?.join(', ') ?? product.hs?.join(', ') ?? '', levels: goodsLevels(product) });

/** Contracts from which "none of them" is worth a sentence. */
const TELLING = 5;

/** What this buyer bought before, against the supplier's goods and country. */
export const bought: Feature<string, PastEvidence, 'bought', (typeof TERMS)[number]['id']> = {
  id: 'bought',
  terms: TERMS,
  historical: true,
  key: ({ id }) => id,
  prepare(supplier, { history }) {
    if (!history) return silent(PAST_TERMS);
    const goods = supplier.products.map(pastGood).filter(({ levels }) => levels.length > 0);
    return (id, explain) => readPast(history.bought, id, goods, supplier.country, explain);
  },
  settle: (id, { history }) => (history?.bought.of(id) ? id : ''),
  potential: (id) => TERMS.map(({ sign }) => (id !== '' && sign === 'positive' ? 1 : 0)),
  phrase({ contracts, goods, place }, locale) {
    const clauses: Clause[] = [];
    if (goods && goods.found > 0 && goods.found > goods.expected) clauses.push(say.boughtGoods(locale, { contracts, ...goods }));
    else if (goods && goods.found === 0 && contracts >= TELLING) clauses.push(say.boughtOtherGoods(locale, { contracts, name: goods.name }));
    const near = place && nearest(place, locale);
    if (near) clauses.push((near.level === 'country' ? say.boughtFromCountry : say.boughtFromSubregion)(locale, near));
    return clauses;
  },
};
