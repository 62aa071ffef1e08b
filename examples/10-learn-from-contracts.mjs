// Learns from an office's log, and judges what was learned by the half year that followed.
import { createMatcher } from 'buyer-match';
import { evaluate } from 'buyer-match/experiment';
import { train } from 'buyer-match/learn';
import { buyers, contracts, suppliers } from './data/office.mjs';

const until = '2024-06-30';
const { methods, queries } = evaluate({ suppliers, buyers, contracts, trainUntil: until, relevantFrom: 'contracted' });
console.log(`${queries} suppliers with a contract after ${until}`);
for (const [name, { mrr, 'recall@5': recall }] of Object.entries(methods)) console.log(`${name.padEnd(10)} mrr ${mrr.mean.toFixed(2)} (${mrr.low.toFixed(2)} to ${mrr.high.toFixed(2)}), recall@5 ${recall.mean.toFixed(2)}`);

// For use, learn from the whole log.
const model = train({ suppliers, buyers, contracts });
const matcher = createMatcher({ buyers, suppliers, contracts, model, on: '2025-01-01' });
for (const { buyerId, score, probability } of matcher.match(suppliers[0], { k: 2, locale: 'en' }).matches) console.log(`${buyerId} ${score.toFixed(0)} points. ${probability.text}`);
