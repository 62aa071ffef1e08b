// How often a 95% interval holds the truth, over many small markets.
import { calibrationError, learn, logOf, matchedBy } from './curve.mjs';
import { createMarket } from './market.mjs';

/** Labels of each market: enough for a probability, few enough for two hundred of them. */
const LABELS = 100;

/**
 * In each market probabilities are learned from 100 deals; then the pairs the office introduces next, of suppliers never introduced
 * before, are put in ten parts by prediction. A part counts where the mean interval holds the mean true probability.
 */
export function coverage(count) {
  const held = Array.from({ length: 10 }, () => 0);
  const started = performance.now();
  for (let seed = 1001; seed <= 1000 + count; seed++) {
    const market = createMarket({ seed, suppliers: 400, buyers: 200 });
    const log = logOf(market, market.introduce(0, 160), LABELS);
    const model = learn(market, log);
    const { parts } = calibrationError(market, market.introduce(160, 400), matchedBy(market, log, model));
    parts.forEach(({ low, high, truth }, i) => void (held[i] += low <= truth && truth <= high ? 1 : 0));
    if (seed % 20 === 0) console.error(`coverage ${seed - 1000} of ${count}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  const all = held.reduce((a, b) => a + b, 0) / (10 * count);
  return `95% intervals of probabilities held the truth in ${(100 * all).toFixed(1)}% of ${10 * count} cases (${count} markets of 400 x 200, seeds 1001 to ${1000 + count}, ${LABELS} deals each); by tenths of the prediction, lowest first: ${held.map((n) => (n / count).toFixed(2)).join(' ')}`;
}
