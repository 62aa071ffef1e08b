import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src';
import { train } from '../../src/learn';
import { createRandom } from '../../src/random';
import type { Contract } from '../../src/schema/contract';

const CODES = ['330499', '848180', '854143', '190230', '901890'];
const random = createRandom(5);
const suppliers = Array.from({ length: 120 }, (_, i) => ({ id: `s${i}`, country: 'KR', products: [{ hs: [CODES[i % 5]!] }] }));
const buyers = Array.from({ length: 60 }, (_, i) => ({ id: `b${i}`, wants: [{ hs: [CODES[i % 5]!] }] }));

/** Every supplier is introduced to eight buyers; those with its goods sign in four of ten cases, others hardly ever. */
function log(stages: { won: Contract['stage']; lost: Contract['stage'] }): Contract[] {
  return suppliers.flatMap(({ id }, s) =>
    Array.from({ length: 8 }, (_, k): Contract => {
      const b = k < 4 ? (s % 5) + 5 * random.below(12) : random.below(60);
      const won = random.unit() < (b % 5 === s % 5 ? 0.4 : 0.02);
      return { id: `${id}-${k}`, supplierId: id, buyerId: `b${b}`, date: `2024-${String(1 + random.below(12)).padStart(2, '0')}-10`, stage: won ? stages.won : stages.lost };
    }),
  );
}
const learn = (contracts: readonly Contract[]) => train({ suppliers, buyers, contracts, validate: false });

describe('from score to probability', () => {
  const { calibration } = learn(log({ won: 'contracted', lost: 'introduced' }));

  test('names what it is of, and is borne out in every part', () => {
    const [signed] = calibration;
    expect([signed!.stage, signed!.given, signed!.verdict]).toEqual(['contracted', 'introduced', 'calibrated']);
    expect(signed!.slope).toBeGreaterThan(0);
    expect(signed!.expectedCalibrationError).toBeLessThan(0.05);
    for (const { predicted, low, high } of signed!.reliability!) expect([predicted > low - 0.05, predicted < high + 0.05]).toEqual([true, true]);
    expect(signed!.reliability!.reduce((sum, { count }) => sum + count, 0)).toBe(signed!.pairs);
  });

  test('holds for suppliers that were never introduced to anyone, however many of them stand in the file', () => {
    const contracts = log({ won: 'contracted', lost: 'introduced' });
    const strangers = Array.from({ length: 200 }, (_, i) => ({ id: `new${i}`, country: 'KR', products: [{ hs: [CODES[i % 5]!] }] }));
    const model = train({ suppliers: [...suppliers, ...strangers], buyers, contracts, validate: false });
    const matcher = createMatcher({ buyers, suppliers, contracts, model, on: '2025-01-01', validate: false });
    const values = [0, 1, 2, 3, 4].flatMap((i) => matcher.match(strangers[i], { k: 12, minScore: -Infinity, explain: false, validate: false }).matches.map(({ probability }) => probability!.value!));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean).toBeGreaterThan(0.33);
    expect(mean).toBeLessThan(0.47);
  });

  test('each stage has its own: a question nobody reached is not answered', () => {
    expect(calibration.map(({ stage, given, verdict }) => [stage, given, verdict])).toEqual([
      ['contracted', 'introduced', 'calibrated'],
      ['contracted', 'consulted', 'too-few-contracts'],
      ['consulted', 'introduced', 'calibrated'],
    ]);
    const talks = learn(log({ won: 'consulted', lost: 'no-response' })).calibration;
    expect(talks.map(({ verdict }) => verdict)).toEqual(['too-few-contracts', 'too-few-contracts', 'calibrated']);
  });

  test('without meetings that came to nothing there is no base rate, and no probability', () => {
    const only = learn(log({ won: 'contracted', lost: 'introduced' }).filter(({ stage }) => stage === 'contracted'));
    expect(only.calibration.map(({ verdict, slope }) => [verdict, slope])).toEqual([['no-meetings-logged', undefined], ['no-meetings-logged', undefined], ['no-meetings-logged', undefined]]);
  });

  test('too few contracts are said to be too few', () => {
    const few = learn(log({ won: 'contracted', lost: 'declined' }).slice(0, 120));
    expect(few.calibration[0]!.verdict).toBe('too-few-contracts');
    expect(few.calibration[0]!.positives).toBeLessThan(50);
  });
});
