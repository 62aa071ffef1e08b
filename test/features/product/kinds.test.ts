import { describe, expect, test } from 'vitest';
import { kindLevels, meetKinds, surenessOf } from '../../../src/features/product/kinds';
import { kindsOf } from '../../../src/text/kinds';

const levels = (name: string) => kindLevels({ name, kinds: [...kindsOf([name])] });
const meet = (a: string, b: string) => meetKinds(levels(a), levels(b));

describe('two products meet in their kinds', () => {
  test('as the same kind, as a range and what it covers, as two kinds of one range, in falling order', () => {
    const same = meet('세럼', 'ampoule');
    const covers = meet('세럼', '스킨케어');
    const siblings = meet('세럼', '선크림');
    expect([same.relation, covers.relation, siblings.relation]).toEqual(['same', 'covers', 'siblings']);
    expect(same.value).toBeGreaterThan(covers.value);
    expect(covers.value).toBeGreaterThan(siblings.value);
    expect(meet('세럼', '볼밸브').value).toBe(0);
  });

  test('the same whichever of the two is asked', () => {
    for (const [a, b] of [['세럼', '스킨케어'], ['선크림', '세럼'], ['볼밸브', '세럼']] as const) expect(meet(a, b).value).toBe(meet(b, a).value);
  });

  test('and a surer name never meets less', () => {
    const weak = kindLevels({ kinds: [{ kind: 'skin-care', weight: 0.4, words: 'x' }] });
    const sure = kindLevels({ kinds: [{ kind: 'skin-care', weight: 0.9, words: 'x' }] });
    const other = levels('세럼');
    expect(meetKinds(sure, other).value).toBeGreaterThanOrEqual(meetKinds(weak, other).value);
    expect(surenessOf(sure)).toBe(0.9);
    expect(surenessOf(kindLevels({}))).toBe(0);
  });
});
