import { describe, expect, test } from 'vitest';
import { codeLevels, type CodeWeights } from '../../../src/features/product/codes';
import { emptyItem, readItem } from '../../../src/features/product/item';
import { productKey } from '../../../src/features/product/key';
import { overlap, ownProduct } from '../../../src/features/product/own';
import { readBuyers } from '../../../src/intake';
import type { Product } from '../../../src/schema/product';
import { WordCollection } from '../../../src/score/collection';
import { createNames } from '../../../src/text/names';

const read = (...hs: string[]): Product => readBuyers([{ id: 'b', wants: [{ hs }] }]).values[0]!.wants[0]!;
const weightOf = ({ keys, weights }: CodeWeights, key: string) => weights[keys.indexOf(key)];
const originOf = ({ keys, origins }: CodeWeights, key: string) => origins[keys.indexOf(key)];

describe('stated and inferred codes side by side', () => {
  test('a divided older code states its heading and infers which part is meant', () => {
    const levels = codeLevels(read('854140'));
    expect(levels.chapter).toMatchObject({ keys: ['hs:85'], weights: [1] });
    expect(levels.heading).toMatchObject({ keys: ['hs:8541'], weights: [1] });
    expect(levels.subheading.keys).toEqual(['hs:854141', 'hs:854142', 'hs:854143', 'hs:854149']);
    expect([levels.chapter.origins, levels.heading.origins, levels.subheading.origins]).toEqual([[undefined], [undefined], levels.subheading.keys.map(() => '854140')]);
  });

  test('it stands beside a code that is sure, and takes nothing from it', () => {
    const levels = codeLevels(read('330499', '854140'));
    expect(weightOf(levels.subheading, 'hs:330499')).toBe(1);
    expect(weightOf(levels.subheading, 'hs:854143')).toBe(0.25);
    expect(originOf(levels.subheading, 'hs:330499')).toBeUndefined();
  });

  test('a part that is stated too is sure', () => {
    const levels = codeLevels(read('854140', '854143'));
    expect(weightOf(levels.subheading, 'hs:854143')).toBe(1);
    expect(originOf(levels.subheading, 'hs:854143')).toBeUndefined();
    expect(originOf(levels.subheading, 'hs:854142')).toBe('854140');
  });

  test('parts under two headings leave the heading open', () => {
    const { chapter, heading } = codeLevels(read('300210'));
    expect(weightOf(heading, 'hs:3002')).toBeCloseTo(0.8);
    expect(weightOf(heading, 'hs:3822')).toBeCloseTo(0.2);
    expect([originOf(chapter, 'hs:30'), originOf(heading, 'hs:3822')]).toEqual(['300210', '300210']);
  });

  test('no weight passes 1, whatever adds up', () => {
    const levels = codeLevels({ hs: ['8541', '854143'], inferred: [{ hs: '854143', weight: 0.9, evidence: [] }, { hs: '8541', weight: 0.9, evidence: [] }] });
    for (const level of [levels.chapter, levels.heading, levels.subheading]) for (const weight of level.weights) expect(weight).toBeLessThanOrEqual(1);
  });

  test('words are marked as words', () => {
    const { chapter, heading, subheading } = codeLevels({ inferred: [{ hs: '330499', weight: 0.7, evidence: ['세럼'] }] });
    expect([chapter, heading, subheading].map(({ origins }) => origins)).toEqual([[''], [''], ['']]);
  });

  test('two sides with the same older code share all of it', () => {
    const names = createNames();
    const { numbers } = productKey({ id: 'b', wants: [read('854140')] }, names);
    const item = readItem(numbers, 0, emptyItem());
    const own = ownProduct(read('854140'), new WordCollection(names), names);
    expect(overlap(own.subheading, numbers, item, item.subheadings, item.weights, false)).toBeCloseTo(1);
  });
});
