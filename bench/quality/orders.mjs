// Orders of the same items year by year, in which who delivered an item before and the words of its name tell most: buyers rank suppliers.
import { measure, summarise } from 'buyer-match/evaluate';
import { evaluate } from 'buyer-match/experiment';
import { createRandom } from './random.mjs';

const COUNTRIES = ['KE', 'UG', 'TZ', 'NG', 'ZA', 'ZM', 'MZ', 'ET', 'VN', 'HT', 'GY', 'CI', 'RW', 'BW', 'NA', 'ZW'];
const ORIGINS = ['IN', 'US', 'DE', 'KR', 'ZA', 'CN', 'BE'];
const [ITEMS, SUPPLIERS, CLIENTS] = [200, 70, 120];
const UNTIL = '2022-12-31';

/** A place drawn so that the nth is drawn with 1 / n to a power. */
function zipf(count, power, random) {
  const weights = Array.from({ length: count }, (_, i) => (i + 1) ** -power);
  const total = weights.reduce((a, b) => a + b, 0);
  return () => {
    let at = random.unit() * total;
    return Math.max(0, weights.findIndex((weight) => (at -= weight) < 0));
  };
}

/** Four years of orders; each is a buyer of its own, of one or two items, so that all buyers to be judged are new. */
export function createOrders(seed) {
  const random = createRandom(seed);
  const [anySupplier, anyItem] = [zipf(SUPPLIERS, 1, random), zipf(ITEMS, 0.8, random)];
  const items = Array.from({ length: ITEMS }, (_, i) => {
    const group = i % 12;
    const words = [`family${group}x${random.below(6)}`, `item${i}`, random.of(['tablet', 'kit', 'solution', 'capsule', 'box', 'test']), `${random.of([50, 100, 150, 200, 300])}mg`];
    return { name: words.join(' '), categories: [{ scheme: 'orders', code: `g${group}` }] };
  });
  const makers = items.map(() => {
    const found = new Map();
    for (let n = 1 + random.below(6); found.size < n; ) found.set(anySupplier(), Math.exp(1.2 * random.normal()));
    return [...found];
  });
  const origins = Array.from({ length: SUPPLIERS }, () => random.of(ORIGINS));
  const reach = Array.from({ length: SUPPLIERS }, () => Object.fromEntries(COUNTRIES.map((country) => [country, Math.exp(0.7 * random.normal())])));
  const clients = Array.from({ length: CLIENTS }, () => ({ country: random.of(COUNTRIES), items: Array.from({ length: 3 + random.below(15) }, anyItem), last: new Map() }));
  const [buyers, contracts] = [[], []];
  for (let year = 2020; year < 2024; year++) {
    for (const { country, items: wanted, last } of clients) {
      for (let order = 0; order < 4; order++) {
        const buyerId = `o${String(buyers.length).padStart(5, '0')}`;
        const lines = Array.from({ length: 1 + random.below(2) }, () => random.of(wanted));
        for (const item of lines) {
          const weights = makers[item].map(([supplier, weight]) => weight * reach[supplier][country] * (last.get(item) === supplier ? 7 : 1));
          let at = random.unit() * weights.reduce((a, b) => a + b, 0);
          const [supplier] = makers[item][Math.max(0, weights.findIndex((weight) => (at -= weight) < 0))];
          last.set(item, supplier);
          contracts.push({ id: `k${contracts.length}`, supplierId: `s${supplier}`, buyerId, date: `${year}-07-01`, stage: 'contracted', product: items[item] });
        }
        buyers.push({ id: buyerId, country, wants: [...new Set(lines)].map((item) => items[item]) });
      }
    }
  }
  const sold = new Map();
  for (const { supplierId, product } of contracts) sold.set(supplierId, (sold.get(supplierId) ?? new Set()).add(product));
  return { suppliers: [...sold].map(([id, products]) => ({ id, country: origins[Number(id.slice(1))], products: [...products] })), buyers, contracts };
}

const wordsOf = (products) => new Set(products.flatMap(({ name }) => name.split(' ')));

/** Two rules a clerk could go by: who delivered these items before, and whose goods share most words; ties by number of contracts. */
function rules({ suppliers, buyers, contracts }) {
  const before = contracts.filter(({ date }) => date <= UNTIL);
  const count = (key) => before.reduce((map, contract) => map.set(key(contract), (map.get(key(contract)) ?? 0) + 1), new Map());
  const [pairs, items, all] = [count(({ product, supplierId }) => `${product.name} ${supplierId}`), count(({ product }) => product.name), count(({ supplierId }) => supplierId)];
  const offered = suppliers.map(({ products }) => wordsOf(products));
  const run = (score) => Object.fromEntries(buyers.map((buyer) => [buyer.id, Object.fromEntries(suppliers.map(({ id }, s) => [id, score(buyer, id, s) + 1e-6 * (all.get(id) ?? 0)]))]));
  return {
    'item history': run(({ wants }, id) => wants.reduce((sum, { name }) => sum + (pairs.get(`${name} ${id}`) ?? 0) / (items.get(name) ?? 1), 0)),
    'word overlap': run(({ wants }, _, s) => [...wordsOf(wants)].filter((word) => offered[s].has(word)).length),
  };
}

const digits = (value) => value.toFixed(3).replace(/^0/, '');

export function repeatOrders(seeds) {
  return seeds.map((seed) => {
    const market = createOrders(seed);
    const qrels = {};
    for (const { date, buyerId, supplierId } of market.contracts) if (date > UNTIL) (qrels[buyerId] ??= {})[supplierId] = 1;
    const clerk = Object.entries(rules(market)).map(([name, run]) => [name, summarise(measure(qrels, run, { metrics: ['mrr'] })).mrr]);
    const { methods } = evaluate({ ...market, trainUntil: UNTIL, direction: 'buyer', methods: ['popularity', 'category', 'bm25', 'trained'], validate: false });
    const figures = [...clerk, ...Object.entries(methods).map(([name, { mrr }]) => [name, mrr])];
    return `  seed ${seed}: ${figures.map(([name, { mean, low, high }]) => `${name} ${digits(mean)} (${digits(low)}-${digits(high)})`).join(', ')}`;
  });
}
