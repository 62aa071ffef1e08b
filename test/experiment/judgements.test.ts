import { describe, expect, test } from 'vitest';
import { judge } from '../../src/experiment/judgements';
import { createWorld, type Direction } from '../../src/experiment/world';
import type { Contract } from '../../src/schema/contract';

const deal = (supplierId: string, buyerId: string, date: string, stage: Contract['stage'] = 'contracted'): Contract => ({ id: `${supplierId} ${buyerId} ${date} ${stage}`, supplierId, buyerId, date, stage });

/** s1 deals with b1 before and after the day; s2 and s3 are seen after it only; b9 and s9 are in no file. */
const CONTRACTS = [
  deal('s1', 'b1', '2023-05-01'), deal('s4', 'b2', '2023-12-31', 'declined'), deal('s5', 'b9', '2023-01-01'),
  deal('s1', 'b1', '2024-01-01'), deal('s1', 'b2', '2024-02-01', 'shipped'), deal('s1', 'b3', '2024-02-01', 'declined'), deal('s1', 'b2', '2024-07-01', 'consulted'),
  deal('s2', 'b1', '2024-03-01', 'consulted'), deal('s2', 'b1', '2024-04-01', 'quoted'), deal('s2', 'b1', '2024-05-01', 'no-response'),
  deal('s3', 'b9', '2024-03-01'), deal('s9', 'b1', '2024-03-01'), deal('s4', 'b2', '2024-06-01'), deal('s5', 'b3', '2024-06-01', 'introduced'),
];

const world = (direction: Direction, relevantFrom: Contract['stage'] = 'introduced') =>
  createWorld({ suppliers: ['s5', 's4', 's3', 's2', 's1'].map((id) => ({ id, country: 'KR', products: [] })), buyers: ['b3', 'b2', 'b1'].map((id) => ({ id, wants: [] })), contracts: CONTRACTS, trainUntil: '2023-12-31', direction, relevantFrom });

const plain = (direction: Direction, pairs: 'all' | 'new', relevantFrom?: Contract['stage']) => {
  const w = world(direction, relevantFrom);
  const [asks, answers] = direction === 'supplier' ? [w.suppliers, w.buyers] : [w.buyers, w.suppliers];
  const { queries, ...counted } = judge(w, pairs);
  return { ...counted, queries: Object.fromEntries(queries.map(({ party, relevant, left, cold }) => [asks[party]!.id, { relevant: Object.fromEntries([...relevant].map(([at, grade]) => [answers[at]!.id, grade])), left: [...left].map((at) => answers[at]!.id), cold }])) };
};

describe('what the contracts after the split say', () => {
  test('the day of the split belongs to what is known', () => {
    expect(world('supplier').training.map(({ date }) => date)).toEqual(['2023-05-01', '2023-12-31', '2023-01-01']);
    expect(world('supplier').asOf).toBe('2024-01-01');
  });

  test('the furthest stage grades a pair; a no and silence do not', () => {
    const { queries } = plain('supplier', 'all');
    expect(queries).toEqual({
      s1: { relevant: { b1: 6, b2: 7 }, left: [], cold: false },
      s2: { relevant: { b1: 4 }, left: [], cold: true },
      s4: { relevant: { b2: 6 }, left: [], cold: false },
      s5: { relevant: { b3: 1 }, left: [], cold: false },
    });
  });

  test('parties in no file are counted apart, not ranked: s3 has nobody else, s9 is nobody itself', () => {
    expect(plain('supplier', 'all').unreachable).toEqual({ queries: 2, pairs: 2 });
  });

  test('new pairs only: what was known leaves the list, declined before or not', () => {
    const { queries, known } = plain('supplier', 'new');
    expect(queries).toEqual({ s1: { relevant: { b2: 7 }, left: ['b1'], cold: false }, s2: { relevant: { b1: 4 }, left: [], cold: true }, s5: { relevant: { b3: 1 }, left: [], cold: false } });
    expect(known).toEqual({ queries: 1, pairs: 2 });
  });

  test('from the buyers\' side the same pairs, asked the other way round', () => {
    expect(plain('buyer', 'all').queries).toEqual({
      b1: { relevant: { s1: 6, s2: 4 }, left: [], cold: false },
      b2: { relevant: { s1: 7, s4: 6 }, left: [], cold: false },
      b3: { relevant: { s5: 1 }, left: [], cold: true },
    });
  });

  test('a later first stage leaves the earlier ones out and starts the grades at 1', () => {
    expect(plain('supplier', 'all', 'contracted').queries).toEqual({ s1: { relevant: { b1: 1, b2: 2 }, left: [], cold: false }, s4: { relevant: { b2: 1 }, left: [], cold: false } });
  });
});
