import { expect, test } from 'vitest';
import { singular } from '../../src/text/singular';

test.each([['valves', 'valve'], ['batteries', 'battery'], ['boxes', 'box'], ['brushes', 'brush'], ['glass', 'glass'], ['hibiscus', 'hibiscus'], ['gas', 'gas'], ['ties', 'tie'], ['cookies', 'cookie'], ['smoothies', 'smoothie'], ['berries', 'berry'], ['potatoes', 'potato'], ['shoes', 'shoe'], ['toes', 'toe']])('%s is %s', (plural, word) => {
  expect(singular(plural)).toBe(word);
});
