// Rankings and probabilities against the truth of a generated market.
import { createMatcher } from 'buyer-match';

/** The day after every generated meeting. */
export const ON = '2025-01-01';
const K = 10;

const matcherOf = (market, rows, model) => createMatcher({ buyers: market.buyers.map(({ row }) => row), suppliers: market.suppliers.map(({ row }) => row), contracts: rows, on: ON, validate: false, model });

/** Scores of all buyers for one supplier, by place: `read(supplierPlace)`. */
export function scorer(market, rows, model) {
  const place = new Map(market.buyers.map(({ row }, b) => [row.id, b]));
  const matcher = matcherOf(market, rows, model);
  return (s, visit) => matcher.scan(market.suppliers[s].row, (buyer, score, contributions) => visit(place.get(buyer.id), score, contributions), { validate: false });
}

const discounted = (gains) => gains.slice(0, K).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/** The best ten buyers of one supplier by a row of scores, equal ones in order. */
const best = (scores) => Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b).slice(0, K);

/** Expected DCG@10 of rankings over the oracle's, who knows every probability: mean over suppliers. `rowOf(s)` gives scores by buyer. */
export function shareOfOracle(market, suppliers, rowOf) {
  let sum = 0;
  for (const s of suppliers) {
    const truth = market.buyers.map((_, b) => market.probability(s, b));
    sum += discounted(best(rowOf(s)).map((b) => truth[b])) / discounted([...truth].sort((a, b) => b - a));
  }
  return sum / suppliers.length;
}

export function rows(market, read) {
  return (s) => {
    const scores = new Float64Array(market.buyers.length);
    read(s, (b, score) => void (scores[b] = score));
    return scores;
  };
}

/** The first so many matches of a supplier with the probabilities the library gives them: `[place, probability]`. */
export function matched(market, rows, model) {
  const place = new Map(market.buyers.map(({ row }, b) => [row.id, b]));
  const matcher = matcherOf(market, rows, model);
  return (s, k) => matcher.match(market.suppliers[s].row, { k, minScore: -Infinity, explain: false, validate: false }).matches.map(({ buyerId, probability }) => [place.get(buyerId), probability]);
}
