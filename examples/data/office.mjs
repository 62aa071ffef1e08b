// An office's log of two years, made up: twelve introductions for each of 60 suppliers, of which few came to a contract.
const GOODS = ['330499', '190230', '848180', '854143'];
const COUNTRIES = ['VN', 'UZ', 'PL', 'SG', 'AE'];

let state = 2024;
const below = (n) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % 65_536 % n;
const day = (n) => new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

export const suppliers = Array.from({ length: 60 }, (_, i) => ({ id: `s${i}`, country: 'KR', products: [{ hs: [GOODS[i % 4]] }], targetMarkets: [COUNTRIES[below(5)]] }));
export const buyers = Array.from({ length: 40 }, (_, i) => ({ id: `b${i}`, country: COUNTRIES[i % 5], wants: [{ hs: [GOODS[below(4)]] }] }));

export const contracts = suppliers.flatMap((supplier) =>
  Array.from({ length: 12 }, (_, k) => {
    const buyer = buyers[below(40)];
    const same = supplier.products[0].hs[0] === buyer.wants[0].hs[0];
    const aimed = supplier.targetMarkets[0] === buyer.country;
    // Here, goods decide; a market aimed at helps; and the first ten buyers sign twice as readily.
    const chance = (same ? 40 : 2) * (aimed ? 1.5 : 1) * (Number(buyer.id.slice(1)) < 10 ? 1.6 : 0.8);
    return { id: `${supplier.id}-${k}`, supplierId: supplier.id, buyerId: buyer.id, date: day(below(730)), stage: below(100) < chance ? 'contracted' : 'declined' };
  }),
);
