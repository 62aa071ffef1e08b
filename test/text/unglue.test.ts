import { expect, test } from 'vitest';
import { unglue } from '../../src/text/unglue';

const known = new Set(['pistachio', 'dried', 'spindle', 'waterproof']);
const read = (text: string): string => unglue(text, (word) => known.has(word));

test('two known words that lost their space are two words again', () => {
  expect(read('pistachiodried 20kg')).toBe('pistachio dried 20kg');
});

test('a known word, and a word with an unknown part, stay whole', () => {
  expect(read('waterproof spindleunit')).toBe('waterproof spindleunit');
});
