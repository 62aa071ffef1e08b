import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { train } from '../../src/learn';
import type { Calibration, Model } from '../../src/schema/model';
import { probabilityOf } from '../../src/score/probability';

const calibrated: Calibration = { stage: 'contracted', given: 'introduced', pairs: 15_000, positives: 1000, verdict: 'calibrated', intercept: -4, slope: 0.01, covariance: { intercept: 0.01, both: -0.00002, slope: 1e-7 } };
const few: Calibration = { stage: 'contracted', given: 'introduced', pairs: 300, positives: 12, verdict: 'too-few-contracts' };

describe('what a score means', () => {
  test('is a share of pairs with its interval, and says of what', () => {
    const at = probabilityOf([calibrated], 200, 'en')!;
    expect(at.value).toBeCloseTo(1 / (1 + Math.exp(2)), 12);
    const half = 1.959963984540054 * Math.sqrt(0.01 - 400 * 0.00002 + 40_000 * 1e-7);
    expect(at.low).toBeCloseTo(1 / (1 + Math.exp(2 + half)), 12);
    expect(at.high).toBeCloseTo(1 / (1 + Math.exp(2 - half)), 12);
    expect(at.text).toBe('Of pairs introduced, 12% with such a score came to be under contract (95% interval 10-14%; from 15000 pairs, 1000 of them under contract).');
    expect(probabilityOf([calibrated], 200, 'ko')!.text).toBe('점수가 이와 같은 조합은 소개 뒤 12%(95% 구간 10~14%)가 계약에 이르렀습니다(소개 15000건, 계약 1000건 기준).');
  });

  test('rises with the score, and its interval holds it', () => {
    const values = [-300, 0, 100, 250, 600].map((score) => probabilityOf([calibrated], score, 'ko')!);
    for (const [i, { value, low, high }] of values.entries()) expect([low! < value!, value! < high!, i === 0 || value! > values[i - 1]!.value!]).toEqual([true, true, true]);
  });

  test('is no surer than what came of pairs with like scores', () => {
    const bin = (predicted: number, low: number, high: number) => ({ from: predicted, to: predicted, count: 100, predicted, observed: predicted, low, high });
    const borne = { ...calibrated, reliability: [bin(0.02, 0, 0.05), bin(0.12, 0.07, 0.2), bin(0.5, 0.49, 0.51)] };
    const [near, sure, none] = [200, 400, 10].map((score) => probabilityOf([borne], score, 'en')!);
    const odds = (p: number) => Math.log(p / (1 - p));
    expect(odds(near!.low!) - odds(near!.value!)).toBeCloseTo(odds(0.07) - odds(0.12), 9);
    expect(odds(near!.high!) - odds(near!.value!)).toBeCloseTo(odds(0.2) - odds(0.12), 9);
    expect(sure).toMatchObject({ low: probabilityOf([calibrated], 400, 'en')!.low!, high: probabilityOf([calibrated], 400, 'en')!.high! });
    expect(none!.low).toBe(0);
  });

  test('cannot be said from too few contracts, or where lost meetings are not logged', () => {
    expect(probabilityOf([few], 200, 'en')).toEqual({ stage: 'contracted', given: 'introduced', verdict: 'too-few-contracts', positives: 12, pairs: 300, text: 'Too few contracts to say: 12 of 300 pairs were under contract.' });
    expect(probabilityOf([few], 200, 'ko')!.text).toBe('계약이 12건뿐이어서 확률을 말하기에는 이릅니다.');
    expect(probabilityOf([{ ...few, verdict: 'no-meetings-logged' }], 0, 'ko')!.text).toBe('성사되지 않은 소개가 기록되어 있지 않아 확률을 말할 수 없습니다.');
    expect(probabilityOf([few, calibrated], 200, 'ko')!.verdict).toBe('calibrated');
    expect(probabilityOf([], 200, 'ko')).toBeUndefined();
  });
});

describe('a match', () => {
  const prior = train({ suppliers: [], buyers: [], contracts: [], validate: false });
  const matcher = (model?: Model) => createMatcher({ buyers: [{ id: 'b', wants: [{ hs: ['3304'] }] }], model, validate: false });
  const supplier = { id: 's', country: 'KR', products: [{ hs: ['3304'] }] };

  test('carries a probability with a model, and none with the prior', () => {
    expect(matcher().match(supplier, { validate: false }).matches[0]!.probability).toBeUndefined();
    const [match] = matcher({ ...prior, calibration: [calibrated] }).match(supplier, { validate: false, explain: false }).matches;
    expect(match!.probability!.value).toBeCloseTo(1 / (1 + Math.exp(3)), 12);
    expect(matcher(prior).explainPair(supplier, 'b', { validate: false }).match.probability).toMatchObject({ verdict: 'no-meetings-logged' });
  });
});
