import { createMatcher } from 'buyer-match';

const buyers = [
  { id: 'b1', name: 'Hanoi Beauty', country: '베트남', wants: [{ name: '스킨케어 크림' }] },
  { id: 'b2', name: 'Wroclaw Kosmetyki', country: 'Poland', wants: [{ name: 'face serum' }], requires: ['CPNP'] },
  { id: 'b3', name: 'Saigon Valve', country: 'Vietnam', wants: [{ name: 'ball valve' }] },
];
const matcher = createMatcher({ buyers, on: '2026-03-02' });
const supplier = { id: 's1', products: [{ name: '페이스 세럼' }], targetMarkets: ['베트남', '동유럽'], certifications: [{ certification: 'CPNP' }] };

const { matches } = matcher.match(supplier, { k: 2, locale: 'en' });
for (const { rank, score, explanation } of matches) console.log(rank, score.toFixed(0), explanation.text);
