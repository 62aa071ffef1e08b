import { expect, test } from 'vitest';
import { appendOutcomes } from '../../src/advise';
import type { Contract } from '../../src/schema/contract';

const row = (id: string, stage: Contract['stage'] = 'consulted'): Contract => ({ id, supplierId: 's', buyerId: 'b', date: '2026-03-02', stage });

test('outcomes join the earlier contracts, and the same one joins once', () => {
  const first = appendOutcomes([row('k1')], [row('o1'), row('o1'), row('k1')]);
  expect([first.contracts.map(({ id }) => id), first.added.map(({ id }) => id), first.known]).toEqual([['k1', 'o1'], ['o1'], 2]);
  expect(appendOutcomes(first.contracts, [row('o1')])).toMatchObject({ added: [], known: 1 });
});
