// Hard rules come from the office, dated and sourced. What they shut out is counted and explained, never silently gone.
import { createMatcher } from 'buyer-match';

const buyers = [
  { id: 'b1', country: 'UZ', wants: [{ hs: ['854143'] }] },
  { id: 'b2', country: 'RU', wants: [{ hs: ['854143'] }] },
  { id: 'b3', country: 'KZ', wants: [{ hs: ['854143'] }], closesOn: '2026-01-31' },
];
const rules = [{ id: 'no-russia', reason: '수출통제 확인 전까지 러시아 거래를 중개하지 않습니다.', source: '시 통상팀 내부방침 2026-1호', from: '2026-01-01', buyerCountries: ['러시아'] }];
const matcher = createMatcher({ buyers, rules, on: '2026-03-02' });
const supplier = { id: 's1', products: [{ hs: ['854143'] }], targetMarkets: ['CIS'] };

const { matches, excluded } = matcher.match(supplier);
console.log(matches.map(({ buyerId, score }) => `${buyerId} ${score}`).join(', '));
console.log(excluded.total, JSON.stringify(excluded.byRule));
for (const { buyerId, reason } of matcher.excluded(supplier)) console.log(buyerId, reason);
