// What so many labels make of a ranking, and of its probabilities, in one generated market.
import { train } from 'buyer-match/learn';
import { boost } from './boosting.mjs';
import { matched, rows, scorer, shareOfOracle } from './judge.mjs';
import { rowsOf } from './market.mjs';

/** Suppliers are introduced in turn until so many deals were signed: what an office's log holds by then. */
export function logOf(market, introduced, labels) {
  const used = [];
  let signed = 0;
  for (const meeting of [...introduced].sort((a, b) => a.s - b.s || a.day - b.day)) {
    if (signed === labels) break;
    used.push(meeting);
    if (meeting.signed) signed++;
  }
  if (signed < labels) throw new Error(`Only ${signed} of ${labels} deals: take more suppliers.`);
  return used;
}

function groupBy(list, key) {
  const groups = new Map();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const parties = (market) => ({ suppliers: market.suppliers.map(({ row }) => row), buyers: market.buyers.map(({ row }) => row), validate: false });

export const learn = (market, meetings, prior) => train({ ...parties(market), contracts: rowsOf(market, meetings), ...(prior ? { prior } : {}) });

const kept = (rowOf) => {
  const known = new Map();
  return (s) => known.get(s) ?? known.set(s, rowOf(s)).get(s);
};

export const rankedBy = (market, meetings, model) => kept(rows(market, scorer(market, rowsOf(market, meetings), model)));

/** A model whose points are a hundred times the values: what it reads of a pair are the values themselves. */
const ruler = (model) => ({ ...model, terms: model.terms.map((term) => ({ ...term, learned: term.values.map((value) => (term.sign === 'positive' ? 100 : -100) * value) })) });

/**
 * Gradient boosting on the same readings of a pair, and for history on what became of the buyer's other meetings. It learns
 * from every meeting whether it was signed.
 */
export function boosted(market, meetings, model) {
  const terms = model.terms.map(({ term }) => term);
  const read = scorer(market, [], ruler(model));
  const valuesOf = (s, visit) =>
    read(s, (b, _, contributions) => {
      const values = terms.map(() => 0);
      for (const { term, points } of contributions) if (term !== 'bias') values[terms.indexOf(term)] = Math.abs(points);
      visit(b, values);
    });
  const held = market.buyers.map(() => ({ met: 0, signed: 0 }));
  for (const { b, signed } of meetings) {
    held[b].met++;
    if (signed) held[b].signed++;
  }
  const history = ({ met, signed }) => [met, (signed + 0.5) / (met + 8)];
  const bySupplier = groupBy(meetings, ({ s }) => s);
  const [features, outcomes] = [[], []];
  for (const [s, own] of bySupplier) {
    const values = new Map();
    valuesOf(s, (b, row) => values.set(b, row));
    for (const { b, signed } of own) {
      if (!values.has(b)) continue;
      features.push([...values.get(b), ...history({ met: held[b].met - 1, signed: held[b].signed - (signed ? 1 : 0) })]);
      outcomes.push(signed ? 1 : 0);
    }
  }
  const score = boost(features, outcomes);
  return kept((s) => {
    const scores = new Float64Array(market.buyers.length);
    valuesOf(s, (b, values) => void (scores[b] = score([...values, ...history(held[b])])));
    return scores;
  });
}

export const matchedBy = (market, meetings, model) => matched(market, rowsOf(market, meetings), model);

/** Mean predicted over mean true probability in the ten best of each list. */
export function topTen(market, suppliers, match) {
  let [predicted, truth] = [0, 0];
  for (const s of suppliers) {
    for (const [b, { value }] of match(s, 10)) {
      predicted += value;
      truth += market.probability(s, b);
    }
  }
  return predicted / truth;
}

/** Pairs of which the office introduces, in ten parts by prediction: predicted against true. */
export function calibrationError(market, meetings, match) {
  const bySupplier = groupBy(meetings, ({ s }) => s);
  const pairs = [...bySupplier].flatMap(([s, own]) => {
    const all = new Map(match(s, market.buyers.length));
    return own.map(({ b }) => ({ ...all.get(b), truth: market.probability(s, b) }));
  });
  pairs.sort((x, y) => x.value - y.value);
  const mean = (list, key) => list.reduce((sum, pair) => sum + pair[key], 0) / list.length;
  const parts = Array.from({ length: 10 }, (_, i) => pairs.slice(Math.floor((i * pairs.length) / 10), Math.floor(((i + 1) * pairs.length) / 10)));
  return {
    error: parts.reduce((sum, part) => sum + (part.length / pairs.length) * Math.abs(mean(part, 'value') - mean(part, 'truth')), 0),
    parts: parts.map((part) => ({ truth: mean(part, 'truth'), low: mean(part, 'low'), high: mean(part, 'high') })),
  };
}

export { shareOfOracle };
