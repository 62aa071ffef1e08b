// The same buyer in two lists: found, explained, merged.
import { explainDuplicate, findDuplicates, mergeBuyers } from 'buyer-match/identity';
import { loadBuyers } from 'buyer-match/files';

const lists = ['crm', 'fair'].map((source) => ({ source, buyers: loadBuyers(`examples/data/${source}-buyers.csv`, { locale: 'en' }).values }));
const { pairs, groups } = findDuplicates(lists, { certain: 10, review: -2 });
for (const pair of pairs) console.log(explainDuplicate(pair, 'en'));

const recordOf = ({ source, id }) => ({ source, buyer: lists.find((list) => list.source === source).buyers.find((buyer) => buyer.id === id) });
const { buyer, conflicts } = mergeBuyers(groups[0].map(recordOf));
console.log(buyer.id, buyer.carried, conflicts.map(({ field, other }) => `${field}: ${other}`));
