// Any code system works through `categories`: flat lists of an office's own, or known hierarchical ones such as UNSPSC.
import { createMatcher } from 'buyer-match';

const buyers = [
  { id: 'same-commodity', wants: [{ categories: [{ scheme: 'unspsc', code: '53131608' }] }] },
  { id: 'same-family', wants: [{ categories: [{ scheme: 'unspsc', code: '53131501' }] }] },
  { id: 'own-list', wants: [{ categories: [{ scheme: 'office', code: 'beauty' }] }] },
];
const supplier = { id: 's1', products: [{ categories: [{ scheme: 'unspsc', code: '53131608' }, { scheme: 'office', code: 'beauty' }] }] };

const { matches, nearest } = createMatcher({ buyers }).match(supplier);
for (const { buyerId, score } of [...matches, ...nearest]) console.log(buyerId.padEnd(16), score);
