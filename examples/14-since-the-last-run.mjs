// What to ask next, what became of it, and what changed since the last run.
import { createMatcher } from 'buyer-match';
import { appendOutcomes, askNext, compareResults, programmeResults } from 'buyer-match/advise';

const buyers = ['VN', 'PL', 'US', 'UZ'].map((country) => ({ id: country, country, wants: [{ name: 'face serum' }] }));
const supplier = { id: 's1', products: [{ name: 'serum' }], languages: ['en'] };
const matcher = createMatcher({ buyers, on: '2026-03-02' });
console.log(askNext(matcher, supplier, { k: 2, questions: 1, locale: 'en' })[0].text);

const before = matcher.match(supplier, { k: 2 });
const after = matcher.match({ ...supplier, targetMarkets: ['UZ'] }, { k: 2 });
for (const { buyerId, kind, before: was, after: is } of compareResults([before], [after]).suppliers[0].changes) console.log(buyerId, kind, was.rank, is.rank);

const deal = { supplierId: 's1', buyerId: 'UZ', date: '2026-04-01', programme: 'Tashkent mission' };
const { contracts } = appendOutcomes([], [
  { ...deal, id: '1', stage: 'consulted', amountUsd: 50000, amountKind: 'consulted' },
  { ...deal, id: '2', stage: 'contracted', amountUsd: 8000, amountKind: 'contracted' },
]);
for (const { programme, consultations, amounts } of programmeResults(contracts).programmes) console.log(programme, consultations, amounts.consulted.usd, amounts.contracted.usd);
