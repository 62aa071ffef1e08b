import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../src/learn/as-of';
import type { Contract } from '../../src/schema/contract';

const PARTIES = { suppliers: new Map(), buyers: new Map() };
const deals = (n: number, day: (i: number) => string): Contract[] => Array.from({ length: n }, (_, i) => ({ id: `c${String(i).padStart(3, '0')}`, supplierId: `s${i % 17}`, buyerId: `b${i % 13}`, date: day(i), stage: 'contracted' }));
const daily = deals(200, (i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10));

function visits(contracts: readonly Contract[]) {
  const seen: { contract: Contract; known: number; own: number; before: string }[] = [];
  const timeline = createTimeline(contracts, PARTIES);
  timeline.each(contracts, ({ contract, history }) => seen.push({ contract, known: history.bought.all.contracts, own: history.partners.contracts(contract.supplierId, contract.buyerId), before: history.before }));
  return { timeline, seen };
}

describe('history as it stood', () => {
  test('after the opening quarter only what came before', () => {
    const { timeline, seen } = visits(daily);
    expect(timeline.forwardFrom).toBe(daily[50]!.date);
    for (const { contract, known, before } of seen.filter(({ contract }) => contract.date >= timeline.forwardFrom!)) {
      expect(before).toBe(contract.date);
      expect(known).toBe(daily.findIndex(({ id }) => id === contract.id));
    }
  });

  test('in the opening the others of that time, never the own pair', () => {
    const { timeline, seen } = visits(daily);
    const opening = seen.filter(({ contract }) => contract.date < timeline.forwardFrom!);
    expect(opening).toHaveLength(50);
    for (const { known, own } of opening) {
      expect(own).toBe(0);
      expect(known).toBeGreaterThan(25);
      expect(known).toBeLessThan(50);
    }
  });

  test('where all are of one day, every one is read without its own pair', () => {
    const { timeline, seen } = visits(deals(100, () => '2023-05-05'));
    expect(timeline.forwardFrom).toBeNull();
    expect(seen).toHaveLength(100);
    for (const { own } of seen) expect(own).toBe(0);
  });

  test('of two years the later is read with the earlier', () => {
    const { timeline } = visits(deals(100, (i) => (i < 49 ? '2015-07-01' : '2016-07-01')));
    expect(timeline.forwardFrom).toBe('2016-07-01');
  });
});
