import { describe, expect, test } from 'vitest';
import { evaluate, type EvaluateOptions } from '../../src/experiment';
import { shuffleLabels as shuffle } from '../../src/experiment/leakage';
import { train } from '../../src/learn';
import { market } from '../support/market';

const METRICS = ['ndcg@10', 'mrr', 'recall@5', 'recall@10', 'hit@1'];
const options = (more: Partial<EvaluateOptions> = {}): EvaluateOptions => ({ ...market(), trainUntil: '2022-12-31', resamples: 500, ...more });
const mrr = (of: { readonly methods: ReturnType<typeof evaluate>['methods'] }, name: keyof ReturnType<typeof evaluate>['methods']) => of.methods[name]!['mrr']!;

describe('a market whose rule is known', () => {
  const result = evaluate(options());

  test('every new supplier of the last year is a query, and every buyer is ranked', () => {
    expect([result.queries, result.candidates, result.segments.cold.queries, result.segments.warm]).toEqual([75, 6, 75, { queries: 0, methods: {}, comparisons: [] }]);
    expect(result.baseRate).toBeCloseTo(1 / 6, 12);
    expect(result.split).toEqual({ trainUntil: '2022-12-31', asOf: '2023-01-01', training: 225, test: 75 });
    expect(result.stages).toEqual({ relevantFrom: 'introduced', test: { contracted: 75 } });
  });

  test('each method has each metric with its interval; all candidates within ten makes recall@10 certain', () => {
    for (const figures of Object.values(result.methods)) {
      expect(Object.keys(figures)).toEqual(METRICS);
      for (const { mean, low, high } of Object.values(figures)) expect(low <= mean && mean <= high).toBe(true);
      expect(figures['recall@10']).toEqual({ mean: 1, low: 1, high: 1 });
    }
  });

  test('a lottery is at chance, goods are found by their code, and the order of the methods is what the market says', () => {
    // Six candidates, one relevant: the mean of 1/1 to 1/6.
    expect(mrr(result, 'random').low).toBeLessThan(0.408);
    expect(mrr(result, 'random').high).toBeGreaterThan(0.408);
    expect(mrr(result, 'category').low).toBeGreaterThan(mrr(result, 'popularity').high);
    expect(mrr(result, 'category').mean).toBeGreaterThan(0.75);
    expect(mrr(result, 'prior').low).toBeGreaterThan(mrr(result, 'popularity').high);
  });

  test('what was learned ranks no worse than the rule it could have learned, and says what it was learned from', () => {
    expect(mrr(result, 'trained').mean).toBeGreaterThan(mrr(result, 'category').mean - 0.03);
    expect(mrr(result, 'trained').low).toBeGreaterThan(mrr(result, 'popularity').high);
    expect(result.learned).toEqual({ until: '2022-12-31', labels: 225, lambda: expect.any(Number) as number, converged: true });
  });

  test('the library\'s own rankings are compared with everything simpler, on every metric', () => {
    const pairs = ['trained random', 'trained popularity', 'trained bm25', 'trained category', 'trained prior', 'prior random', 'prior popularity', 'prior bm25', 'prior category'];
    expect(result.comparisons.map(({ a, b, metric }) => `${metric} ${a} ${b}`)).toEqual(METRICS.flatMap((metric) => pairs.map((pair) => `${metric} ${pair}`)));
  });

  test('differences carry an interval and a corrected p', () => {
    const { difference, low, high, p } = result.comparisons.find(({ a, b, metric }) => a === 'prior' && b === 'random' && metric === 'mrr')!;
    expect(difference).toBeCloseTo(mrr(result, 'prior').mean - mrr(result, 'random').mean, 12);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeGreaterThan(low);
    expect(p).toBeLessThan(0.05);
  });

  test('popularity gives everyone the same list, a lottery does not', () => {
    const many = evaluate(options({ ...market(7, 600), methods: ['random', 'popularity'], direction: 'buyer' }));
    expect(many.lists.popularity!.coverage).toBeCloseTo(10 / 600, 12);
    expect(many.lists.random!.coverage).toBeGreaterThan(5 / 60);
    expect(many.lists.popularity!.gini).toBeGreaterThan(many.lists.random!.gini);
  });

  test('two runs give the same bytes, another seed other intervals', () => {
    expect(JSON.stringify(evaluate(options()))).toBe(JSON.stringify(result));
    const other = evaluate(options({ seed: 2 }));
    expect(mrr(other, 'category').mean).toBe(mrr(result, 'category').mean);
    expect(other.methods.category).not.toEqual(result.methods.category);
  });
});

describe('from the buyers\' side', () => {
  const result = evaluate(options({ direction: 'buyer' }));

  test('each buyer ranks all suppliers', () => {
    expect([result.queries, result.candidates, result.segments.cold.queries]).toEqual([6, 300, 0]);
  });

  test('goods tell the suppliers apart', () => {
    expect(mrr(result, 'prior').mean).toBeGreaterThan(mrr(result, 'popularity').mean);
  });
});

describe('nothing may leak', () => {
  test('on shuffled labels no method ranks above popularity', () => {
    const { guards, methods } = evaluate(options({ shuffleLabels: true }));
    expect(guards.aboveShuffled).toEqual([]);
    expect(methods.category!['mrr']!.mean).toBeLessThan(methods.popularity!['mrr']!.mean + 0.1);
  });

  test('a method that knows the answers is caught on shuffled labels', () => {
    const { suppliers, buyers, contracts } = market();
    const shuffled = evaluate({ suppliers, buyers, contracts, trainUntil: '2022-12-31', shuffleLabels: true, seed: 4, methods: ['popularity'] });
    expect(shuffled.guards.aboveShuffled).toEqual([]);
    // The goods of every supplier renamed after the buyer it will deal with, as the same seed deals them out.
    const dealt = dealtAnew(4);
    const told = suppliers.map((supplier) => ({ ...supplier, products: [{ categories: [{ scheme: 'told', code: dealt.get(supplier.id)! }] }] }));
    const leaking = evaluate({ suppliers: told, buyers: buyers.map((buyer) => ({ ...buyer, wants: [{ categories: [{ scheme: 'told', code: buyer.id }] }] })), contracts, trainUntil: '2022-12-31', shuffleLabels: true, seed: 4 });
    expect(leaking.guards.aboveShuffled).toContain('prior');
  });

  test('a model that has learned from after the split is refused; one from before it is judged as it is', () => {
    const { suppliers, buyers, contracts } = market();
    const model = train({ suppliers, buyers, contracts, until: '2022-12-31' });
    const judged = evaluate(options({ model: JSON.parse(JSON.stringify(model)) as unknown }));
    expect(judged.methods.trained).toEqual(evaluate(options()).methods.trained);
    expect(() => evaluate(options({ model: train({ suppliers, buyers, contracts, until: '2023-12-31' }) }))).toThrow(/learned from contracts after the split/);
    expect(() => evaluate(options({ model: { ...model, version: 99 } }))).toThrow(/newer version/);
  });

  test('a contract of the future changes nothing that was known: rankings do not move', () => {
    const { contracts, ...parties } = market();
    const later = contracts.map((contract) => (contract.date > '2022-12-31' && Number(contract.id.slice(1)) % 8 === 3 ? { ...contract, date: '2024-07-01' } : contract));
    const one = evaluate({ ...parties, contracts, trainUntil: '2022-12-31', methods: ['popularity', 'category', 'prior', 'trained'] });
    const two = evaluate({ ...parties, contracts: later, trainUntil: '2022-12-31', methods: ['popularity', 'category', 'prior', 'trained'] });
    expect(two.methods).toEqual(one.methods);
  });

  test('placeholders, double parties and strangers are reported', () => {
    const { suppliers, buyers, contracts } = market();
    const { guards, issues } = evaluate(options({ suppliers, buyers: [...buyers, { id: 'bx', name: 'TO THE ORDER OF', wants: [] }, { id: 'by', name: 'Hanoi Ltd', wants: [] }, { id: 'bz', name: 'HANOI', wants: [], lastActiveOn: '2023-02-01' }], contracts: [...contracts, { id: 'kx', supplierId: 'nobody', buyerId: 'bx', date: '2023-07-01', stage: 'contracted' }], methods: ['popularity'] }));
    expect(guards).toEqual({ factsAfterSplit: 1, sameParty: 1, placeholders: 1, unknownParties: 1 });
    expect(issues.map(({ code }) => code).sort()).toEqual(['fact-after-split', 'party-placeholder', 'party-twice', 'party-unknown']);
  });
});

/** Who deals with whom once the labels are dealt out anew under a seed. */
function dealtAnew(seed: number): Map<string, string> {
  const { contracts } = market();
  return new Map(shuffle(contracts, '2022-12-31', seed).map(({ supplierId, buyerId }) => [supplierId, buyerId]));
}

describe('what cannot be judged is refused', () => {
  test('no contract after the split', () => {
    expect(() => evaluate(options({ trainUntil: '2030-01-01' }))).toThrow(/No contract after 2030-01-01/);
  });

  test('a day that is none, and shuffled labels without the bar to compare with', () => {
    expect(() => evaluate(options({ trainUntil: 'soon' }))).toThrow(/last day to learn from/);
    expect(() => evaluate(options({ shuffleLabels: true, methods: ['category'] }))).toThrow(/popularity/);
  });

  test('stages that all come before the first one that counts: the message says what there is', () => {
    expect(() => evaluate(options({ relevantFrom: 'shipped' }))).toThrow(/contracted 75/);
  });
});

test('rows of any shape are read as the matcher reads them', () => {
  const { suppliers, buyers, contracts } = market();
  const messy = evaluate(options({ suppliers: suppliers.map((s) => ({ ...s, country: s.country === 'KR' ? '한국' : s.country })), buyers, contracts: contracts.map((c) => ({ ...c, stage: '계약체결', date: c.date.replaceAll('-', '. ') })) }));
  expect(messy.methods).toEqual(evaluate(options({ suppliers, buyers, contracts, validate: false })).methods);
});

test('figures by what is said of the party that asks add up to all of them', () => {
  const { segmentsBy, queries } = evaluate(options({ segmentBy: ['chapter', 'exportStage', 'region'], methods: ['popularity', 'category'] }));
  expect(Object.keys(segmentsBy.chapter!)).toHaveLength(4);
  expect(Object.values(segmentsBy.chapter!).reduce((sum, segment) => sum + segment.queries, 0)).toBe(queries);
  expect(segmentsBy.exportStage!['unknown']!.queries).toBe(queries);
  // Korea, Viet Nam, Poland.
  expect(Object.keys(segmentsBy.region!).sort()).toEqual(['030', '035', '151']);
});
