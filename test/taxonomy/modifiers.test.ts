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
    ['chilled mackerel', '0302'],
    ['fresh frozen mackerel', '0303'],
    ['활방어', '0301'],
    ['염장 오이', '0711'],
    ['strawberry powder', '1106'],
    ['현미 분말', '1102'],
    ['볶은 캐슈넛', '2008'],
    ['감귤즙', '2009'],
    ["men's woven trousers", '6203'],
    ['shirt for men and women', '6206'],
    ['유아용 원피스', '6209'],
    ['polypropylene scrap', '3915'],
    ['waterborne paint', '3209'],
    ['plastic screw', '3926'],
    ['parts of umbrella', '6603'],
  ])('%s is %s', (text, heading) => {
    expect(classify(text).headings[0]?.hs).toBe(heading);
  });

  test('goods without such a word stay', () => {
    expect(classify('excavator').headings[0]?.hs).toBe('8429');
    expect(classify('냉동고').headings[0]?.hs).toBe('8418');
    expect(classify('건강한 사과').headings[0]?.hs).toBe('0808');
    expect(classify('skirt, not knitted').headings[0]?.hs).toBe('6204');
  });
});
