import { expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokenise';

test('English words meet in the singular', () => {
  expect(tokenise('Ball Valves')).toEqual(tokenise('ball valve'));
});

test('Hangul is compared by pairs of syllables, so that spaces do not matter inside a word', () => {
  expect(tokenise('볼밸브')).toEqual(['볼밸', '밸브']);
});

test('goods of one syllable are words', () => {
  expect(tokenise('김, 쌀')).toEqual(['김', '쌀']);
});

test('quantities and function words say nothing about the goods', () => {
  expect(tokenise('the serum of 30ml, 2 pcs')).toEqual(['serum', 'pc']);
});

test('full-width letters and accents are the same words', () => {
  expect(tokenise('ＳＥＲＵＭ sérum')).toEqual(['serum', 'serum']);
});
