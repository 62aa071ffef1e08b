import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeResults } from '../../src/advise';
import { AMOUNT_KINDS, type Contract } from '../../src/schema/contract';
import { contracts as someContracts } from '../support/generators';

const deal = (id: string, more: Partial<Contract>): Contract => ({ id, supplierId: 's1', buyerId: 'b1', date: '2026-03-02', stage: 'consulted', programme: '베트남 상담회', ...more });

describe('results by programme', () => {
  test('kinds of amount stand side by side and are never added up', () => {
    const { programmes, total } = programmeResults([
      deal('1', { amountUsd: 500, amountKind: 'consulted' }),
      deal('2', { buyerId: 'b2', stage: 'contracted', amountUsd: 200, amountKind: 'contracted', otherAmountsUsd: { consulted: 300 } }),
      deal('3', { supplierId: 's2', programme: '수출상담회', stage: 'shipped', amountUsd: 70, amountKind: 'cleared' }),
    ]);
    expect(programmes.map(({ programme, amounts }) => [programme, amounts])).toEqual([
      ['베트남 상담회', { consulted: { deals: 2, usd: 800 }, expected: { deals: 0, usd: 0 }, contracted: { deals: 1, usd: 200 }, cleared: { deals: 0, usd: 0 } }],
      ['수출상담회', { consulted: { deals: 0, usd: 0 }, expected: { deals: 0, usd: 0 }, contracted: { deals: 0, usd: 0 }, cleared: { deals: 1, usd: 70 } }],
    ]);
    expect(total.amounts).toEqual({ consulted: { deals: 2, usd: 800 }, expected: { deals: 0, usd: 0 }, contracted: { deals: 1, usd: 200 }, cleared: { deals: 1, usd: 70 } });
  });

  test('a pair counts once, at the furthest stage it reached; an introduction, a no and silence are no consultation', () => {
    const { programmes } = programmeResults([
      deal('1', {}),
      deal('2', { stage: 'contracted' }),
      deal('3', { buyerId: 'b2', stage: 'introduced' }),
      deal('4', { buyerId: 'b3', stage: 'no-response' }),
      deal('5', { buyerId: 'b4', stage: 'declined', amountUsd: 10, amountKind: 'consulted' }),
    ]);
    expect(programmes[0]).toMatchObject({ pairs: 4, suppliers: 1, buyers: 4, consultations: 2, stages: { contracted: 1, introduced: 1, 'no-response': 1, declined: 1 } });
  });

  test('deals without a programme stand last, under no name', () => {
    const { programme: _, ...unnamed } = deal('1', {});
    expect(programmeResults([unnamed, deal('2', {})]).programmes.map(({ programme }) => programme)).toEqual(['베트남 상담회', null]);
  });

  test('each kind of the total is the sum of that kind over the programmes', () => {
    fc.assert(
      fc.property(someContracts, fc.infiniteStream(fc.record({ programme: fc.constantFrom('a', 'b', undefined), amountKind: fc.constantFrom(...AMOUNT_KINDS), amountUsd: fc.nat(1000) })), (deals, more) => {
        const rows = deals.map((one) => ({ ...one, ...more.next().value }) as Contract);
        const { programmes, total } = programmeResults(rows);
        for (const kind of AMOUNT_KINDS) expect(programmes.reduce((sum, { amounts }) => sum + amounts[kind].usd, 0)).toBe(total.amounts[kind].usd);
        expect(total.amounts.contracted.usd).toBe(rows.reduce((sum, { amountKind, amountUsd }) => sum + (amountKind === 'contracted' ? amountUsd! : 0), 0));
      }),
      { seed: 9 },
    );
  });
});
