// Judges any two rankings against what turned out relevant: graded, with intervals, and says whether they really differ.
// Nothing of this library's own scores is involved: ids and numbers in, figures out.
import { compareRuns, exposure, measure, order } from 'buyer-match/evaluate';

// What happened, by supplier: 3 shipped, 2 contracted, 1 consulted.
const qrels = { s1: { b1: 3, b4: 1 }, s2: { b2: 2 }, s3: { b1: 2, b3: 1 }, s4: { b3: 3 }, s5: { b5: 2 }, s6: { b4: 1 } };
// Scores that two systems gave before it happened.
const careful = { s1: { b1: 9, b2: 3, b4: 5 }, s2: { b2: 7, b1: 6 }, s3: { b3: 8, b1: 4 }, s4: { b3: 2, b1: 1 }, s5: { b2: 5, b5: 4 }, s6: { b4: 3, b1: 1 } };
const alike = Object.fromEntries(Object.keys(qrels).map((supplier) => [supplier, { b1: 5, b2: 4, b3: 3, b4: 2, b5: 1 }]));

const metrics = ['ndcg@10', 'mrr', 'recall@2'];
const { methods, comparisons } = compareRuns({ careful: measure(qrels, careful, { metrics }), alike: measure(qrels, alike, { metrics }) }, { seed: 1 });
for (const [name, figures] of Object.entries(methods)) console.log(name, Object.entries(figures).map(([metric, { mean, low, high }]) => `${metric} ${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`).join(', '));
for (const { metric, difference, low, high, p } of comparisons) console.log(`careful - alike, ${metric}: ${difference.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), p = ${p.toFixed(3)}`);

const buyers = ['b1', 'b2', 'b3', 'b4', 'b5'];
for (const [name, run] of Object.entries({ careful, alike })) console.log(name, JSON.stringify(exposure(Object.values(run).map((scores) => order(scores).slice(0, 1)), buyers)));
