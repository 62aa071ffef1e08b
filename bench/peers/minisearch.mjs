// cd bench/peers && npm install && node --expose-gc minisearch.mjs [BUYERS] [SEED]
// MiniSearch over the same seeded market: words and codes of the goods, the country as a boost. It ranks by words (BM25+) and
// knows nothing of certificates, sizes or days, so it is faster work than the score; it is here as what people use.
import MiniSearch from 'minisearch';
import { interleaved, percentile, timed } from '../speed/clock.mjs';
import { createMarket } from '../speed/market.mjs';

const [size = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const QUERIES = 20;
const market = createMarket(seed);
const wordsOf = (products) => products.map(({ name = '', hs = [] }) => [name, ...hs, ...hs.map((code) => code.slice(0, 4))].join(' ')).join(' ');
const documents = [...market.buyers(size)].map(({ id, country, wants }) => ({ id, goods: wordsOf(wants), country }));
const suppliers = market.suppliers(QUERIES);

const search = new MiniSearch({ fields: ['goods'], storeFields: ['country'] });
const { ms: build } = timed(() => search.addAll(documents));
const ask = ({ products, targetMarkets = [] }) => search.search(wordsOf(products), { boostDocument: (_, __, { country }) => (targetMarkets.includes(country) ? 2 : 1) }).slice(0, 10);
for (const supplier of suppliers) ask(supplier);
const times = interleaved(suppliers, 3, ask);
process.stdout.write(`${JSON.stringify({ size, seed, queries: QUERIES, p50: percentile(times, 0.5), p99: percentile(times, 0.99), built: (1000 * size) / build }, null, 2)}\n`);
