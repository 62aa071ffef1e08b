import { describe, expect, test } from 'vitest';
import { codeLevels, overlap } from '../../../src/features/product/codes';
import { readBuyers } from '../../../src/intake';
import type { Product } from '../../../src/schema/product';

const read = (...hs: string[]): Product => readBuyers([{ id: 'b', wants: [{ hs }] }]).values[0]!.wants[0]!;

describe('stated and inferred codes side by side', () => {
  test('a divided older code states its heading and infers which part is meant', () => {
    const levels = codeLevels(read('854140'));
    expect([...levels.chapter]).toEqual([['hs:85', 1]]);
    expect([...levels.heading]).toEqual([['hs:8541', 1]]);
    expect([...levels.subheading.keys()]).toEqual(['hs:854141', 'hs:854142', 'hs:854143', 'hs:854149']);
    expect([...levels.inferred]).toEqual([...levels.subheading.keys()].map((key) => [key, '854140']));
  });

  test('it stands beside a code that is sure, and takes nothing from it', () => {
    const levels = codeLevels(read('330499', '854140'));
    expect(levels.subheading.get('hs:330499')).toBe(1);
    expect(levels.subheading.get('hs:854143')).toBe(0.25);
    expect(levels.inferred.has('hs:330499')).toBe(false);
  });

  test('a part that is stated too is sure', () => {
    const levels = codeLevels(read('854140', '854143'));
    expect(levels.subheading.get('hs:854143')).toBe(1);
    expect(levels.inferred.has('hs:854143')).toBe(false);
    expect(levels.inferred.has('hs:854142')).toBe(true);
  });

  test('parts under two headings leave the heading open', () => {
    const { heading, inferred } = codeLevels(read('300210'));
    expect(heading.get('hs:3002')).toBeCloseTo(0.8);
    expect(heading.get('hs:3822')).toBeCloseTo(0.2);
    expect([inferred.get('hs:30'), inferred.get('hs:3822')]).toEqual(['300210', '300210']);
  });

  test('no weight passes 1, whatever adds up', () => {
    const levels = codeLevels({ hs: ['8541', '854143'], inferred: [{ hs: '854143', weight: 0.9, evidence: [] }, { hs: '8541', weight: 0.9, evidence: [] }] });
    for (const level of [levels.chapter, levels.heading, levels.subheading]) for (const weight of level.values()) expect(weight).toBeLessThanOrEqual(1);
  });

  test('words are marked as words', () => {
    expect([...codeLevels({ inferred: [{ hs: '330499', weight: 0.7, evidence: ['세럼'] }] }).inferred.values()]).toEqual(['', '', '']);
  });

  test('two sides with the same older code share all of it', () => {
    const both = codeLevels(read('854140'));
    expect(overlap(both.subheading, codeLevels(read('854140')).subheading, 1)).toBeCloseTo(1);
  });
});
