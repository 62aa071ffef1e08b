import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../src/features';
import { createParameters, LOG_ODDS, spread } from '../../src/learn/parameters';
import { PRIOR, rampPoints } from '../../src/score/weights';

const parameters = createParameters();

describe('weights to learn', () => {
  test('at the prior give every term its prior points, within 1e-9', () => {
    FEATURES.forEach((feature, f) =>
      feature.terms.forEach((_, t) => {
        for (let value = 0; value <= 1; value += 1 / 64) {
          let utility = 0;
          spread(parameters, f, t, value, (j, share) => (utility += share * parameters.list[j]!.mean));
          expect(Math.abs(utility / LOG_ODDS - rampPoints(PRIOR.ramps[f]![t]!, value))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('of one term together are as unsure as the term was stated to be', () => {
    const variance = new Map<string, number>();
    for (const { feature, term, precision } of parameters.list) variance.set(`${feature} ${term}`, (variance.get(`${feature} ${term}`) ?? 0) + 1 / precision);
    FEATURES.forEach((feature, f) => feature.terms.forEach(({ sureWithin }, t) => expect(Math.sqrt(variance.get(`${f} ${t}`)!)).toBeCloseTo(Math.log(sureWithin), 9)));
  });

  test('stand in the order of the terms, none below 0', () => {
    const places = parameters.list.map(({ feature, term, from }) => feature * 1e4 + term * 100 + from);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { mean } of parameters.list) expect(mean).toBeGreaterThanOrEqual(0);
  });
});
