import { describe, expect, test } from 'vitest';
import { emptyItem, readItem } from '../../../src/features/product/item';
import { productKey } from '../../../src/features/product/key';
import { kindLevels, meetingKind } from '../../../src/features/product/kinds';
import { meetKinds, ownProduct, surenessOf } from '../../../src/features/product/own';
import type { Product } from '../../../src/schema/product';
import { WordCollection } from '../../../src/score/collection';
import { kindsOf } from '../../../src/text/kinds';
import { createNames } from '../../../src/text/names';

const named = (name: string): Product => ({ name, kinds: [...kindsOf([name])] });

/** How a supplier's product and a wanted one meet in their kinds, and how surely the wanted one names any. */
function compareKinds(a: Product, b: Product) {
  const names = createNames();
  const { numbers } = productKey({ id: 'b', wants: [b] }, names);
  const item = readItem(numbers, 0, emptyItem());
  return { value: meetKinds(ownProduct(a, new WordCollection(names), names), numbers, item), sureness: surenessOf(numbers, item), relation: meetingKind(kindLevels(a), kindLevels(b))?.relation };
}
const meet = (a: string, b: string) => compareKinds(named(a), named(b));

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
    const skinCare = (weight: number): Product => ({ kinds: [{ kind: 'skin-care', weight, words: 'x' }] });
    expect(compareKinds(named('세럼'), skinCare(0.9)).value).toBeGreaterThanOrEqual(compareKinds(named('세럼'), skinCare(0.4)).value);
    expect(compareKinds({}, skinCare(0.9)).sureness).toBe(0.9);
    expect(compareKinds({}, {}).sureness).toBe(0);
  });
});
