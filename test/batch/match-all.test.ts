import { describe, expect, test } from 'vitest';
import { matchAll } from '../../dist/batch/index.js';
import { createMatcher } from '../../dist/index.js';

const GOODS = ['330499', '848180', '190230', '854143', '330510'];
const buyers = Array.from({ length: 400 }, (_, i) => ({ id: `b${i}`, country: ['VN', 'PL', 'US', 'JP'][i % 4], wants: [{ hs: [GOODS[i % 5]], name: `goods ${i % 7}` }], ...(i % 3 === 0 ? { requires: ['halal'] } : {}) }));
const suppliers = Array.from({ length: 100 }, (_, i) => ({ id: `s${i}`, country: 'KR', products: [{ hs: [GOODS[i % 5]], name: `goods ${i % 11}` }], targetMarkets: [['VN'], ['EU'], ['WORLD']][i % 3] }));
const matcher = createMatcher({ buyers, on: '2026-03-02', validate: false });
const options = { matcher, k: 3, validate: false } as const;

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('matching many suppliers', () => {
  const one = suppliers.map((supplier) => matcher.match(supplier, { k: 3, validate: false }));

  test('gives each supplier its own answer, in their order, with 1, 2 and 4 threads', async () => {
    for (const workers of [1, 2, 4]) expect(await all(matchAll(suppliers, { ...options, workers }))).toEqual(one);
  });

  test('takes suppliers that come one by one, none, and fewer than there are threads', async () => {
    const oneByOne = async function* () {
      yield* suppliers;
    };
    expect(await all(matchAll(oneByOne(), { ...options, workers: 2 }))).toEqual(one);
    expect(await all(matchAll([], { ...options, workers: 2 }))).toEqual([]);
    expect(await all(matchAll(suppliers.slice(0, 1), { ...options, workers: 4 }))).toEqual(one.slice(0, 1));
  });

  test('tells how far it is', async () => {
    const seen: string[] = [];
    await all(matchAll(suppliers.slice(0, 20), { ...options, workers: 2, onProgress: ({ done, total }) => void seen.push(`${done}/${total}`) }));
    expect([seen.length, seen[0], seen.at(-1)]).toEqual([20, '1/20', '20/20']);
  });

  test('asks for no more suppliers than it can use soon', async () => {
    for (const workers of [1, 2]) {
      let given = 0;
      const endless = function* () {
        for (;;) yield suppliers[given++ % suppliers.length];
      };
      let taken = 0;
      for await (const result of matchAll(endless(), { ...options, workers })) {
        expect(result.supplierId).toBe(suppliers[taken % suppliers.length]!.id);
        expect(given - taken).toBeLessThanOrEqual(16 * (2 * workers + 1));
        if (++taken === 300) break;
      }
    }
  });

  test('ends when it is told to, before and while it runs', async () => {
    for (const workers of [1, 2]) {
      await expect(all(matchAll(suppliers, { ...options, workers, signal: AbortSignal.abort(new Error('no need')) }))).rejects.toThrow('no need');
      const controller = new AbortController();
      const onProgress = ({ done }: { done: number }) => done === 20 && controller.abort(new Error('enough'));
      await expect(all(matchAll(suppliers, { ...options, workers, signal: controller.signal, onProgress }))).rejects.toThrow('enough');
    }
  });

  test('a failure in a thread is the failure of the run', async () => {
    await expect(all(matchAll(suppliers, { ...options, k: 0, workers: 2 }))).rejects.toMatchObject({ name: 'BuyerMatchError', code: 'argument-invalid', message: 'k is how many matches to list. Got: 0. Give a whole number from 1.' });
    await expect(all(matchAll(suppliers, { ...options, workers: 0 }))).rejects.toThrow('workers is how many threads match.');
  });
});
