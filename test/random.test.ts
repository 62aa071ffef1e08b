import { describe, expect, test } from 'vitest';
import { createRandom, shuffle } from '../src/random';

const first = (seed: number, n: number) => {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => random.next());
};

describe('seeded numbers', () => {
  test('are those of the published C code, seeded from the published splitmix64', () => {
    expect(first(1, 6)).toEqual([1695105466, 1423115009, 634581793, 1068227753, 716759206, 4186505319]);
    expect(first(20_261_123, 6)).toEqual([980034348, 3376908089, 3935086108, 3175321389, 1841460227, 235182556]);
  });

  test('depend on the whole seed, zero included', () => {
    const starts = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1].map((seed) => first(seed, 2).join());
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('below n are whole, in range and even: chi-square of 7 classes over 70,000 draws within its 99.9% range', () => {
    const random = createRandom(3);
    const counts = Array.from({ length: 7 }, () => 0);
    for (let i = 0; i < 70_000; i++) counts[random.below(7)]!++;
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.46);
    expect(random.below(1)).toBe(0);
    expect(random.below(2 ** 32)).toBeLessThan(2 ** 32);
  });

  test('below a number that does not divide 2^32 the small ones are not favoured', () => {
    const random = createRandom(8);
    let small = 0;
    for (let i = 0; i < 30_000; i++) if (random.below(3 * 2 ** 30) < 2 ** 30) small++;
    // A third of them; taking the remainder of every draw would make it a half.
    expect(small / 30_000).toBeCloseTo(1 / 3, 1);
  });

  test('in the unit interval take 27 bits of one draw and 26 of the next', () => {
    expect(createRandom(1).unit()).toBe(((1695105466 >>> 5) * 2 ** 26 + (1423115009 >>> 6)) / 2 ** 53);
  });

  test('in the unit interval lie in [0, 1) with the mean and spread of a uniform draw', () => {
    const random = createRandom(4);
    const draws = Array.from({ length: 20_000 }, () => random.unit());
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });

  test('shuffling keeps every item and gives all orders alike', () => {
    const random = createRandom(5);
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(['a', 'b', 'c'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
