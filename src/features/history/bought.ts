import { goodsLevels } from '../../history';
import type { Product } from '../../schema/product';
import { withJosa } from '../../text/josa';
import { silent, type Clause, type Feature } from '../feature';
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
    const ko = locale === 'ko';
    const clauses: Clause[] = [];
    if (goods && goods.found > 0 && goods.found > goods.expected) {
      clauses.push({
        code: 'bought.goods',
        kind: 'ground',
        text: ko ? `이 바이어의 과거 계약 ${contracts}건 중 ${goods.found}건이 귀사의 ‘${withJosa(`${goods.name}’`, '과/와')} 같은 품목군입니다.` : `Of this buyer's past contracts (${contracts}), ${goods.found} were for goods of the kind of your ‘${goods.name}’.`,
      });
    } else if (goods && goods.found === 0 && contracts >= TELLING) {
      clauses.push({
        code: 'bought.other-goods',
        kind: 'against',
        text: ko ? `이 바이어의 과거 계약 ${contracts}건 가운데 귀사의 ‘${withJosa(`${goods.name}’`, '과/와')} 같은 품목군은 없습니다.` : `None of this buyer's past contracts (${contracts}) was for goods of the kind of your ‘${goods.name}’.`,
      });
    }
    const near = place && nearest(place, locale);
    if (near) clauses.push({ code: `bought.${near.level}`, kind: 'ground', text: ko ? `이 바이어가 ${near.name} 업체와 맺은 과거 계약은 ${near.found}건입니다.` : `Past contracts of this buyer with suppliers from ${near.name}: ${near.found}.` });
    return clauses;
  },
};
