import { describe, expect, test } from 'vitest';
import type { Method } from '../../src/experiment/methods/method';
import { rankAll } from '../../src/experiment/rank-all';
import { rankRow } from '../../src/experiment/rank-row';
import { createWorld, type Direction } from '../../src/experiment/world';

const ids = (letter: string, n: number) => Array.from({ length: n }, (_, i) => `${letter}${i}`);
const world = (direction: Direction) =>
  createWorld({ suppliers: ids('s', 5).map((id) => ({ id, country: 'KR', products: [] })), buyers: ids('b', 4).map((id) => ({ id, wants: [] })), contracts: [], trainUntil: '2023-12-31', direction, relevantFrom: 'introduced' });

/** A score of its own for every pair. */
const pair = (supplier: number, buyer: number) => Math.sin(1 + supplier * 7 + buyer * 3);

function counted(): Method & { prepared: number } {
  return {
    prepared: 0,
    prepare(supplier) {
      this.prepared++;
      return (buyer) => pair(supplier, buyer);
    },
  };
}

const query = (party: number, ...relevant: number[]) => ({ party, relevant: new Map(relevant.map((at) => [at, 1])), left: new Set<number>(), cold: true });

describe('every candidate is ranked for every query', () => {
  test('when suppliers ask, only those who ask are prepared', () => {
    const method = counted();
    const queries = [query(1, 0), query(3, 2, 3)];
    const rows = rankAll(method, world('supplier'), queries, 2);
    expect(rows).toEqual(queries.map((asked) => rankRow(Float64Array.from(ids('b', 4), (_, buyer) => pair(asked.party, buyer)), asked, 2)));
    expect(method.prepared).toBe(2);
  });

  test('when buyers ask, every supplier is prepared once, for all who ask', () => {
    const method = counted();
    const queries = [query(1, 0), query(3, 2, 4)];
    const rows = rankAll(method, world('buyer'), queries, 2);
    expect(rows).toEqual(queries.map((asked) => rankRow(Float64Array.from(ids('s', 5), (_, supplier) => pair(supplier, asked.party)), asked, 2)));
    expect(method.prepared).toBe(5);
  });

  test('with little memory the same rows come out in several passes, and progress runs to its end', () => {
    const queries = [query(0, 1), query(1, 0), query(3, 2, 4)];
    const steps: [number, number][] = [];
    const rows = rankAll(counted(), world('buyer'), queries, 2, { held: 10, onProgress: (done, total) => void steps.push([done, total]) });
    expect(rows).toEqual(rankAll(counted(), world('buyer'), queries, 2));
    expect(steps).toEqual(Array.from({ length: 10 }, (_, i) => [i + 1, 10]));
  });

  test.each(['supplier', 'buyer'] as const)('a score that is not a number is refused when %ss ask', (direction) => {
    expect(() => rankAll({ prepare: () => () => Number.NaN }, world(direction), [query(0, 1)], 2)).toThrow(/not a number/);
  });
});
