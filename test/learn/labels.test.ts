import { describe, expect, test } from 'vitest';
import { createCast, readLabels } from '../../src/learn/labels';
import type { Contract } from '../../src/schema/contract';

const cast = createCast([{ id: 's2', country: 'KR', products: [] }, { id: 's1', country: 'KR', products: [] }], [{ id: 'b1', wants: [] }, { id: 'b2', wants: [] }]);
let n = 0;
const row = (stage: Contract['stage'], date: string, supplierId = 's1', buyerId = 'b1'): Contract => ({ id: `c${n++}`, supplierId, buyerId, date, stage });
const read = (...rows: Contract[]) => readLabels(rows, cast);

describe('contracts as labels', () => {
  test('a deal counts once a day, further days again', () => {
    expect(read(row('contracted', '2024-01-01'), row('shipped', '2024-01-01'), row('contracted', '2024-02-01')).labels.map(({ weight, contract }) => [weight, contract.date])).toEqual([[1, '2024-01-01'], [1, '2024-02-01']]);
  });

  test('earlier stages count less, only the furthest one, and not at all once a deal came of it', () => {
    expect(read(row('consulted', '2024-01-01'), row('quoted', '2024-02-01')).labels.map(({ weight }) => weight)).toEqual([0.5]);
    expect(read(row('consulted', '2024-01-01'), row('contracted', '2024-02-01')).labels.map(({ weight }) => weight)).toEqual([1]);
  });

  test('what was met and lost is an alternative; silence is not', () => {
    const { pairs, labels } = read(row('declined', '2024-01-01'), row('introduced', '2024-01-01', 's2'), row('no-response', '2024-01-01', 's1', 'b2'), row('contracted', '2024-01-01', 's2', 'b2'), row('introduced', '2023-01-01', 's2', 'b2'));
    expect(pairs.map(({ supplier, buyer, lost }) => [cast.suppliers[supplier]!.id, cast.buyers[buyer]!.id, lost])).toEqual([['s2', 'b2', false], ['s1', 'b1', true], ['s1', 'b2', false], ['s2', 'b1', true]]);
    expect(labels).toHaveLength(1);
  });

  test('rows of strangers are counted and left out', () => {
    expect(read(row('contracted', '2024-01-01', 'nobody'))).toEqual({ labels: [], pairs: [], unknownParties: 1 });
  });
});
