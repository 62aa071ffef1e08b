import { describe, expect, test } from 'vitest';
import { createChoice } from '../../src/learn/choices';
import { fit } from '../../src/learn/fit';
import { createParameters } from '../../src/learn/parameters';

const parameters = createParameters();
const at = parameters.list.findIndex(({ mean }) => mean > 1);
const { mean, sign } = parameters.list[at]!;

/** Choices between one that has a term and one that has not, taken as often as not: the term is worth nothing. */
const worthless = (count: number) => Array.from({ length: count }, (_, i) => createChoice([{ parameters: i % 2 === 0 ? [at] : [], values: i % 2 === 0 ? [sign] : [] }, { parameters: i % 2 === 0 ? [] : [at], values: i % 2 === 0 ? [] : [sign] }], 1, i));

describe('how strongly the prior holds', () => {
  test('is at least as it was stated, while there are few choices', () => {
    expect(fit(worthless(100), parameters).evidence.map(({ lambda }) => lambda)).toEqual([1, 3, 10, 30]);
  });

  test('may become less with every choice more, and a prior that is wrong gives way', () => {
    expect(fit(worthless(150), parameters).evidence.map(({ lambda }) => lambda)).toEqual([0.32, 0.56, 1, 3, 10, 30]);
    const fitted = fit(worthless(400), parameters);
    expect(fitted.evidence[0]!.lambda).toBe(0.1);
    expect(fitted.lambda).toBeLessThan(1);
    expect(fitted.beta[at]!).toBeLessThan(mean / 4);
    expect(fitted.converged).toBe(true);
  });

  test('is as stated without any choice', () => {
    expect([fit([], parameters).lambda, fit([], parameters).beta]).toEqual([1, Float64Array.from(parameters.list, (parameter) => parameter.mean)]);
  });
});
