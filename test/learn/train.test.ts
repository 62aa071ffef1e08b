import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { modelText, train } from '../../src/learn';
import { createRandom, shuffle } from '../../src/random';
import type { Contract } from '../../src/schema/contract';
import { PRIOR, weightsOf } from '../../src/score/weights';
import { market } from '../support/market';

const { suppliers, buyers, contracts } = market(7, 240);
const learn = (rows: readonly Contract[], more: object = {}) => train({ suppliers, buyers, contracts: rows, validate: false, ...more });
const points = (model: ReturnType<typeof train>, id: string) => model.terms.find(({ term }) => term === id)!.learned.at(-1)!;
const model = learn(contracts);

describe('learning from contracts', () => {
  test('without any, the model is the prior, to the last bit', () => {
    const empty = learn([]);
    expect(weightsOf(empty)).toEqual(PRIOR);
    expect([empty.until, empty.labels.used, empty.fit.choices, empty.fit.converged]).toEqual([null, 0, 0, true]);
  });

  test('finds that the first buyer of its goods takes most of them, and that the others do not', () => {
    expect(model.fit.converged).toBe(true);
    expect(points(model, 'bought.goods-more')).toBeGreaterThan(50);
    expect(points(model, 'bought.goods-less')).toBeLessThan(-50);
    expect(model.labels).toMatchObject({ contracts: 240, used: 240, suppliers: 240, unknownParties: 0 });
    expect(model.split.historyOnlyBefore).toBe('2021-07-01');
  });

  test('what contracts never showed keeps its prior', () => {
    for (const { term, prior, learned, informedBy } of model.terms) if (informedBy === 0) expect([term, learned]).toEqual([term, prior]);
    expect(model.terms.filter(({ informedBy }) => informedBy === 0).map(({ feature }) => feature)).toContain('certification');
  });

  test('the same rows in any order give the same bytes', () => {
    const rows = shuffle([...contracts], createRandom(3));
    expect(modelText(train({ suppliers: [...suppliers].reverse(), buyers: [...buyers].reverse(), contracts: rows, validate: false }))).toBe(modelText(model));
  });

  test('how an office numbers its contracts makes no difference', () => {
    const renumbered = contracts.map((contract, i) => ({ ...contract, id: `row ${contracts.length - i}` }));
    expect(modelText(train({ suppliers, buyers, contracts: renumbered, validate: false }))).toBe(modelText(model));
  });

  test('one contract more moves the points a little, and nothing jumps', () => {
    const steps = [0, 1, 5, 20, 21].map((n) => learn(contracts.slice(0, n)));
    const distance = (a: typeof model, b: typeof model) => Math.max(...a.terms.map((term, i) => Math.max(...term.learned.map((p, k) => Math.abs(p - b.terms[i]!.learned[k]!)))));
    expect(distance(steps[0]!, steps[1]!)).toBeGreaterThan(0);
    expect(distance(steps[0]!, steps[1]!)).toBeLessThan(40);
    expect(distance(steps[3]!, steps[4]!)).toBeLessThan(40);
  });

  test('contracts after the last day are not looked at', () => {
    const early = contracts.filter(({ date }) => date <= '2022-12-31');
    const { data: _, ...cut } = learn(contracts, { until: '2022-12-31' });
    expect({ ...cut, until: null }).toEqual({ ...learn(early), data: undefined, until: null });
  });

  test('labels dealt out by chance teach nothing about goods', () => {
    const ids = shuffle(contracts.map(({ buyerId }) => buyerId), createRandom(5));
    const shuffled = learn(contracts.map((contract, i) => ({ ...contract, buyerId: ids[i]! })));
    for (const id of ['bought.goods-more', 'bought.goods-less']) expect(Math.abs(points(shuffled, id))).toBeLessThan(Math.abs(points(model, id)) / 4);
  });

  test('may start from an office\'s own points', () => {
    const own = { ...learn([]), terms: learn([]).terms.map((term) => (term.term === 'product.chapter' ? { ...term, learned: [0, 20] } : term)) };
    const started = learn([], { prior: own });
    expect(started.terms.find(({ term }) => term === 'product.chapter')).toMatchObject({ prior: [0, 20], learned: [0, 20] });
    expect(weightsOf(started).ramps).toEqual(weightsOf(own).ramps);
    expect(learn(contracts, { prior: own }).terms.map(({ prior }) => prior)).toEqual(own.terms.map(({ learned }) => learned));
  });

  test('rows of any shape are read, unless they are canonical', () => {
    const loose = train({ suppliers: [{ id: 's', country: '한국', products: [{ name: '세럼' }] }], buyers: [{ id: 'b', country: '베트남', wants: [{ name: '세럼' }] }, { id: 'c', wants: [{ name: '밸브' }] }], contracts: [{ id: 'k', supplierId: 's', buyerId: 'b', date: '2024. 1. 5.', stage: '계약 체결' }] });
    expect(loose.labels.used).toBe(1);
    expect(loose.until).toBe('2024-01-05');
  });

  test('wrong days and seeds are refused', () => {
    expect(() => learn([], { until: '2024' })).toThrow(/last day/);
    expect(() => learn([], { seed: -1 })).toThrow(/seed/);
  });
});

describe('matching with what was learned', () => {
  const matcher = createMatcher({ buyers, suppliers, contracts, model, on: '2024-01-01', validate: false });
  const stranger = { id: 'new', country: 'KR', products: [{ name: 'goods 2', categories: [{ scheme: 'office', code: 'c2' }] }], targetMarkets: ['VN'] };

  test('a supplier never seen before gets the buyer of its goods, and is told what was learned', () => {
    const [first] = matcher.match(stranger, { k: 1, validate: false }).matches;
    expect(first!.buyerId).toBe('b2');
    const origins = new Map(first!.contributions.map(({ term, origin }) => [term, origin]));
    expect([origins.get('bought.goods-more'), origins.get('region.target')]).toEqual(['learned', 'prior']);
    expect(first!.explanation!.clauses.map(({ code }) => code)).toContain('bought.goods');
  });

  test('buyers and goods never seen before are matched as well', () => {
    const other = createMatcher({ buyers: [{ id: 'x', country: 'DE', wants: [{ hs: ['330499'] }] }, { id: 'y', wants: [] }], contracts, suppliers, model, on: '2024-01-01', validate: false });
    const { matches } = other.match({ id: 'z', country: 'KR', products: [{ hs: ['330499'] }] }, { validate: false, minScore: -Infinity });
    expect(matches.map(({ buyerId }) => buyerId)).toEqual(['x', 'y']);
    // Strangers to the history are told apart by everything else, as the prior does.
    expect(matches[0]!.contributions.find(({ term }) => term === 'product.subheading')).toMatchObject({ origin: 'prior' });
  });
});

test('a model is a file that a person can read', () => {
  const text = modelText(model);
  expect(JSON.parse(text)).toEqual(model);
  expect(text).toMatch(/"term": "product.chapter",\n {6}"sign": "positive",\n {6}"values": \[0, 1\],\n {6}"prior": \[0, 50\],/);
});
