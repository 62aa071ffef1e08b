import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { requireModel } from '../../src/intake';
import { train } from '../../src/learn';
import type { Model } from '../../src/schema/model';
import { weightsOf } from '../../src/score/weights';

const model = train({ suppliers: [], buyers: [], contracts: [], validate: false });
const edited = (term: string, change: object): unknown => ({ ...model, terms: model.terms.map((own) => (own.term === term ? { ...own, ...change } : own)) });
const message = (value: unknown): string => {
  try {
    weightsOf(requireModel(value));
    return 'taken';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a model edited by hand', () => {
  test('is used as it stands', () => {
    expect(message(edited('product.chapter', { learned: [0, 80] }))).toBe('taken');
    const matcher = createMatcher({ buyers: [{ id: 'b', wants: [{ hs: ['3304'] }] }], model: edited('product.heading', { learned: [0, 80] }) as Model, validate: false });
    const [match] = matcher.match({ id: 's', country: 'KR', products: [{ hs: ['3304'] }] }, { validate: false }).matches;
    expect(match!.contributions.filter(({ feature }) => feature === 'product').map(({ term, points, origin }) => [term, points, origin])).toEqual([['product.chapter', 50, 'prior'], ['product.heading', 80, 'learned']]);
  });

  test('may bend at other values', () => expect(message(edited('product.chapter', { values: [0, 0.3, 1], prior: [0, 15, 50], learned: [0, 40, 45], standardErrors: [0, 0, 0] }))).toBe('taken'));

  test.each([
    ['a wrong sign', edited('product.chapter', { learned: [0, -5] }), /product\.chapter learned: points may not fall/],
    ['a turn', edited('certification.gap', { learned: [0, -40, -85, -60, -170, -250] }), /certification\.gap learned: points of a negative term may not rise.*-85 then -60/],
    ['a start above 0', edited('product.chapter', { learned: [5, 50] }), /points at value 0 are 0/],
    ['a number lost', edited('product.chapter', { learned: [0] }), /one number for each of the 2 values/],
    ['values out of order', edited('product.words', { values: [0, 0.5, 0.25, 0.75, 1] }), /larger than the one before/],
    ['values that stop early', edited('product.chapter', { values: [0, 0.9] }), /run from 0 to 1/],
    ['text for a number', edited('product.chapter', { learned: [0, '50'] }), /terms\.0\.learned\.1/],
    ['the other sign', edited('product.chapter', { sign: 'negative', learned: [0, -50] }), /another sign/],
    ['a term nobody knows', { ...model, terms: [...model.terms, { ...model.terms[0]!, term: 'product.colour' }] }, /does not know.*product\.colour/],
    ['a term twice', { ...model, terms: [...model.terms, model.terms[0]!] }, /stands twice/],
    ['a newer version', { ...model, version: 2 }, /newer version/],
    ['another file', { hello: 1 }, /format/],
    ['no object', null, /file/],
  ])('with %s is refused, with the place', (_, value, expected) => expect(message(value)).toMatch(expected));

  test('without a term that was added later keeps its prior', () => {
    const { ramps, origins } = weightsOf({ ...model, terms: model.terms.filter(({ feature }) => feature !== 'recency') });
    expect(ramps).toEqual(weightsOf(model).ramps);
    expect(origins.flat().every((origin) => origin === 'prior')).toBe(true);
  });
});
