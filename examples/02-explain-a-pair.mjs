// Why is the valve buyer not in the list? Every pair can be asked about, and the parts add up to the score.
import { createMatcher } from 'buyer-match';

const matcher = createMatcher({ buyers: [{ id: 'b3', name: 'Saigon Valve', country: 'VN', wants: [{ name: 'ball valve' }] }], on: '2026-03-02' });
const { match } = matcher.explainPair({ id: 's1', products: [{ name: '페이스 세럼' }], targetMarkets: ['VN'] }, 'b3');

for (const { term, points } of match.contributions) console.log(term.padEnd(28), points.toFixed(1).padStart(7));
console.log('합계'.padEnd(26), match.score.toFixed(1).padStart(7));
console.log(match.explanation.text);
