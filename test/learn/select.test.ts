import { describe, expect, test } from 'vitest';
import type { Label } from '../../src/learn/labels';
import { selectLabels } from '../../src/learn/select';

const label = (n: number, date: string): Label => ({ contract: { id: `k${n}`, supplierId: `s${n}`, buyerId: 'b', date, stage: 'contracted' }, supplier: n, buyer: 0, weight: 1 });
const LABELS = Array.from({ length: 900 }, (_, n) => label(n, n < 500 ? '2022-07-01' : '2023-07-01'));
const weightOf = (labels: readonly { forward: boolean; weight: number }[], forward: boolean): number => labels.reduce((sum, l) => (l.forward === forward ? sum + l.weight : sum), 0);

describe('labels to learn from', () => {
  test('are all of them, the opening at less, where there are not too many', () => {
    const selected = selectLabels(LABELS, '2023-01-01', 1);
    expect(selected.map(({ contract: { id } }) => id)).toEqual(LABELS.map(({ contract: { id } }) => id));
    expect(weightOf(selected, true)).toBe(400);
    expect(weightOf(selected, false)).toBeCloseTo(100, 9);
  });

  test('are drawn by lot where there are more, the opening with the share its weight gives it', () => {
    const selected = selectLabels(LABELS, '2023-01-01', 1, 250);
    expect([weightOf(selected, true), weightOf(selected, false)]).toEqual([200, 50]);
    expect(selected.every(({ weight }) => weight === 1)).toBe(true);
    expect(selectLabels(LABELS, '2023-01-01', 1, 250)).toEqual(selected);
    expect(selectLabels(LABELS, '2023-01-01', 2, 250)).not.toEqual(selected);
  });

  test('drawn by their own lots: of a longer list with more room the same ones come along', () => {
    const ids = (labels: readonly Label[]): Set<string> => new Set(labels.map(({ contract: { id } }) => id));
    const [few, many] = [ids(selectLabels(LABELS, null, 1, 100)), ids(selectLabels(LABELS, null, 1, 300))];
    expect([...few].every((id) => many.has(id))).toBe(true);
  });
});
