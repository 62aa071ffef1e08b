import { describe, expect, test } from 'vitest';
import { drawAlternatives, exposureGuess, seedOf } from '../../src/learn/alternatives';
import { createCast } from '../../src/learn/labels';

const HS = ['330499', '848180', '854143', '190230'];
const COUNTRIES = ['VN', 'PL', 'US', 'JP', 'AE'];
const buyers = Array.from({ length: 2000 }, (_, i) => ({ id: `b${String(i).padStart(4, '0')}`, country: COUNTRIES[i % 5]!, wants: [{ hs: [HS[i % 4]!] }] }));
const cast = createCast([{ id: 's', country: 'KR', products: [{ hs: ['330499'] }], targetMarkets: ['VN'] }], buyers);
const side = exposureGuess(cast).buyers;
const draw = (options = {}) => drawAlternatives(side, 0, { guessed: 0, met: [], logged: false, taken: new Set([0]), seed: 5, ...options });

describe('alternatives', () => {
  test('are thirty different ones, never one that was chosen', () => {
    const drawn = draw();
    expect(new Set(drawn).size).toBe(30);
    expect(drawn).not.toContain(0);
    expect(draw()).toEqual(drawn);
    expect(draw({ seed: 6 })).not.toEqual(drawn);
  });

  test('are half drawn from the guess: goods of the same chapter, markets aimed at', () => {
    const share = (guessed: number) => {
      let hits = 0;
      for (let seed = 0; seed < 100; seed++) for (const i of draw({ guessed, seed })) if (i % 4 === 0 || i % 5 === 0) hits++;
      return hits / 3000;
    };
    expect(share(0)).toBeCloseTo(0.4, 1);
    expect(share(0.5)).toBeCloseTo(0.7, 1);
  });

  test('met ones always belong to them', () => {
    const met = [7, 99, 1234];
    expect(draw({ met })).toEqual(expect.arrayContaining(met));
  });

  test('are nobody else where meetings are logged, not even when there are few in all', () => {
    expect(draw({ met: [7, 0, 99], logged: true })).toEqual([7, 99]);
    expect(draw({ logged: true })).toEqual([]);
  });

  test('are all there are, where there are few', () => {
    const few = exposureGuess(createCast([...cast.suppliers], buyers.slice(0, 20))).buyers;
    expect(drawAlternatives(few, 0, { guessed: 0.5, met: [], logged: false, taken: new Set([3]), seed: 1 })).toEqual(Array.from({ length: 20 }, (_, i) => i).filter((i) => i !== 3));
  });
});

test('every label has a lot of its own', () => {
  expect(seedOf(1, 'a')).not.toBe(seedOf(1, 'b'));
  expect(seedOf(1, 'a')).not.toBe(seedOf(2, 'a'));
});
