import { describe, expect, test } from 'vitest';
import { classify } from '../../src/text';
import { isHeading } from '../../src/taxonomy/hs';
import { modifiers } from '../../src/taxonomy/modifiers';

test('modifiers move headings that exist to other headings that exist', () => {
  for (const { id, moves } of modifiers()) for (const [from, to] of moves) expect([id, from, to, isHeading(from), isHeading(to), from !== to]).toEqual([id, from, to, true, true, true]);
});

describe('the state of goods, whom they are for and whether they are parts decide the heading', () => {
  test.each([
    ['knitted trousers for women', '6104'],
    ['ladies woven blouse', '6206'],
    ['parts for excavator', '8431'],
    ['굴착기 부품', '8431'],
    ['mango juice', '2009'],
    ['frozen mackerel', '0303'],
  ])('%s is %s', (text, heading) => {
    expect(classify(text).headings[0]?.hs).toBe(heading);
  });

  test('goods without such a word stay', () => {
    expect(classify('excavator').headings[0]?.hs).toBe('8429');
    expect(classify('냉동고').headings[0]?.hs).toBe('8418');
  });
});
