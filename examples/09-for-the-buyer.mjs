// The same match told to the buyer's side, in its language.
import { createMatcher } from 'buyer-match';

const buyers = [{ id: 'b1', name: 'Toshkent Savdo', country: 'UZ', wants: [{ name: 'ball valve' }], seeks: { roles: ['manufacturer'] }, orderUsd: { min: 30000 } }];
const supplier = { id: 's1', products: [{ name: 'ball valve' }], targetMarkets: ['Central Asia'], roles: ['manufacturer'], minOrderUsd: 50000 };
const matcher = createMatcher({ buyers, on: '2026-03-02' });

for (const locale of ['en', 'vi', 'ru', 'uz']) console.log(matcher.match(supplier, { locale }).matches[0].explanation.text);
