// Learning and probabilities on generated markets whose true probabilities are known, and on real awards where their folder is
// given: npm run bench:quality -- [--seeds 5] [--suppliers 60] [--coverage 200] [--un-goods FOLDER] [--out FILE]
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { boosted, calibrationError, learn, logOf, matchedBy, rankedBy, shareOfOracle, topTen } from './quality/curve.mjs';
import { coverage } from './quality/coverage.mjs';
import { over, show } from './quality/figures.mjs';
import { createMarket } from './quality/market.mjs';
import { repeatOrders } from './quality/orders.mjs';
import { createRandom } from './quality/random.mjs';
import { awards } from './quality/awards.mjs';

const { values: options } = parseArgs({ options: { seeds: { type: 'string', default: '5' }, suppliers: { type: 'string', default: '60' }, coverage: { type: 'string', default: '0' }, 'un-goods': { type: 'string' }, out: { type: 'string' } } });
const seeds = Array.from({ length: Number(options.seeds) }, (_, i) => i + 1);
const LABELS = [0, 50, 200, 1000];

console.log(`${cpus()[0]?.model ?? 'unknown'} x${cpus().length}, Node ${process.version}`);
const started = performance.now();
const shares = new Map();
const note = (name, value) => shares.set(name, [...(shares.get(name) ?? []), value]);

/** Points of the prior made wrong: all three times, all a third, half of them by lot zero, each by lot one of these. */
function wrongPriors(model, seed) {
  const random = createRandom(seed);
  const changed = (factor) => ({ ...model, terms: model.terms.map((term) => ((by) => ({ ...term, learned: term.learned.map((points) => points * by + 0) }))(factor())) });
  return { 'x3': changed(() => 3), '/3': changed(() => 1 / 3), 'zeroed at random': changed(() => (random.unit() < 0.5 ? 0 : 1)), 'each by lot x3, /3 or zeroed': changed(() => random.of([3, 1 / 3, 0])) };
}

for (const seed of seeds) {
  const market = createMarket({ seed });
  const introduced = market.introduce(0, 800);
  const unseen = Array.from({ length: Number(options.suppliers) }, (_, i) => 800 + Math.floor((i * 200) / Number(options.suppliers)));
  const next = market.introduce(800, 1000).filter(({ s }) => unseen.includes(s));
  const untaught = learn(market, []);
  for (const labels of LABELS) {
    const log = logOf(market, introduced, labels);
    const model = learn(market, log);
    const rowOf = rankedBy(market, log, model);
    const share = shareOfOracle(market, unseen, rowOf);
    note(`trained ${labels}`, share);
    if (labels > 0) note(`boosting ${labels}`, shareOfOracle(market, unseen, boosted(market, log, untaught)));
    if (model.calibration[0].verdict === 'calibrated') {
      const match = matchedBy(market, log, model);
      note(`top ten ${labels}`, topTen(market, unseen, match));
      note(`error ${labels}`, calibrationError(market, next, match).error);
    }
    if (labels !== 200) continue;
    for (const [name, prior] of Object.entries(wrongPriors(untaught, seed))) note(`prior ${name}`, shareOfOracle(market, unseen, rankedBy(market, log, learn(market, log, prior))) - share);
  }
  console.error(`seed ${seed}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const figure = (name) => over(shares.get(name));
console.log(`\nExpected DCG@10 over the oracle's, ${seeds.length} markets of 1,000 x 1,000 (seeds 1 to ${seeds.length}), ${options.suppliers} suppliers never introduced before; 95% intervals over the markets`);
for (const labels of LABELS) console.log(`${String(labels).padStart(5)} labels: trained ${show(figure(`trained ${labels}`))}${labels > 0 ? `, gradient boosting ${show(figure(`boosting ${labels}`))}` : ' (the prior)'}`);
console.log('\nProbability of a contract once introduced: predicted over true in the ten best of each list; calibration error on the next introductions');
for (const labels of LABELS.slice(1)) if (shares.has(`top ten ${labels}`)) console.log(`${String(labels).padStart(5)} labels: ${show(figure(`top ten ${labels}`))}, ${show(figure(`error ${labels}`))}`);
console.log('\nA wrong prior at 200 labels, against the right one');
for (const name of ['x3', '/3', 'zeroed at random', 'each by lot x3, /3 or zeroed']) console.log(`  ${name}: ${show(figure(`prior ${name}`))}`);
console.log(`\nMRR of new buyers ranking suppliers, orders of the same items year by year\n${repeatOrders([1, 2]).join('\n')}`);
if (Number(options.coverage) > 0) console.log(`\n${coverage(Number(options.coverage))}`);
if (options['un-goods']) console.log(`\n${awards(options['un-goods'])}`);
const curve = (name, counts) => counts.map((n) => ({ n, ...figure(`${name} ${n}`) }));
if (options.out) writeFileSync(options.out, `${JSON.stringify({ seeds: seeds.length, suppliers: Number(options.suppliers), labels: LABELS, methods: { trained: curve('trained', LABELS), 'gradient boosting': curve('boosting', LABELS.slice(1)) } }, null, 2)}\n`);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB at most`);
