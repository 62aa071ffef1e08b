// npm run bench -- [--sizes 10000,100000,1000000] [--queries 300] [--rounds 5] [--scans 20] [--seed 1] [--json]
// One seeded market a size: building, memory, matching, saving, loading, adding, and the same answers from a plain scan.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { createMatcher, Matcher, rankExhaustively } from '../../dist/index.js';
import { interleaved, memory, percentile, timed } from './clock.mjs';
import { createMarket } from './market.mjs';
import { scanTop } from './scan.mjs';

const { values: given } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000,1000000' }, queries: { type: 'string', default: '300' }, rounds: { type: 'string', default: '5' }, scans: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
});
const [queries, rounds, scans, seed] = [given.queries, given.rounds, given.scans, given.seed].map(Number);
const OPTIONS = { validate: false, explain: false, k: 10 };
/** The definition is slower still, and it is asked to check, not to race: with so many buyers and queries. */
const CHECKED_SIZE = 20_000;
const CHECKED = 25;

const say = (line) => void process.stderr.write(`${line}\n`);
const sure = (condition, what) => {
  if (!condition) throw new Error(`Not the same answer: ${what}`);
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function check() {
  const market = createMarket(seed + 1);
  const buyers = [...market.buyers(CHECKED_SIZE)];
  const matcher = createMatcher({ buyers, on: market.on, validate: false });
  for (const supplier of market.suppliers(CHECKED)) sure(same(matcher.match(supplier, OPTIONS), rankExhaustively(supplier, buyers, { ...OPTIONS, on: market.on })), `${supplier.id}, index and definition`);
  say(`the definition's answer for ${CHECKED} suppliers of ${CHECKED_SIZE} buyers`);
}

function measure(size) {
  const market = createMarket(seed);
  const buyers = [...market.buyers(size)];
  const suppliers = market.suppliers(queries);
  const more = [...market.buyers(1000)].map((buyer) => ({ ...buyer, id: `more ${buyer.id}` }));
  const before = memory();
  const { ms: build, result: matcher } = timed(() => createMatcher({ buyers, on: market.on, validate: false }));
  const after = memory();
  for (const supplier of suppliers) matcher.match(supplier, OPTIONS);
  const times = interleaved(suppliers, rounds, (supplier) => matcher.match(supplier, OPTIONS));
  const explained = interleaved(suppliers, rounds, (supplier) => matcher.match(supplier, { ...OPTIONS, explain: true }));
  const scanned = suppliers.slice(0, scans);
  const scan = interleaved(scanned, 1, (supplier) => sure(same(scanTop(matcher, supplier, OPTIONS.k), matcher.match(supplier, OPTIONS).matches.map(({ buyerId, score }) => [buyerId, score])), `${supplier.id}, scan`));
  const { ms: save, result: bytes } = timed(() => matcher.save());
  const { ms: load, result: loaded } = timed(() => Matcher.load(bytes));
  const { ms: first, result: match } = timed(() => loaded.match(suppliers[0], OPTIONS));
  sure(same(match, matcher.match(suppliers[0], OPTIONS)), 'loaded');
  const { ms: add } = timed(() => matcher.add(more));
  const { ms: remove } = timed(() => matcher.remove(more.map(({ id }) => id)));
  const figures = {
    buyers: size,
    p50: percentile(times, 0.5),
    p90: percentile(times, 0.9),
    p99: percentile(times, 0.99),
    most: Math.max(...times),
    perSecond: 1000 / (times.reduce((sum, ms) => sum + ms, 0) / times.length),
    explain: percentile(explained, 0.5) - percentile(times, 0.5),
    scan: percentile(scan, 0.5),
    built: (1000 * size) / build,
    bytes: (after.arrayBuffers - before.arrayBuffers) / size,
    save,
    saved: bytes.length,
    load,
    first: load + first,
    add,
    remove,
  };
  say(Object.entries(figures).map(([name, value]) => `${name} ${value < 10 ? value.toFixed(3) : value.toFixed(0)}`).join(', '));
  return figures;
}

const conditions = { node: process.version, cpu: os.cpus()[0]?.model, cores: os.availableParallelism(), load: os.loadavg()[0], queries, rounds, scans, seed };
say(JSON.stringify(conditions));
check();
const figures = given.sizes.split(',').map((size) => measure(Number(size)));
if (given.json) process.stdout.write(`${JSON.stringify({ conditions, figures }, null, 2)}\n`);
