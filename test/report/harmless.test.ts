import { expect, test } from 'vitest';
import { escapeMarkup, harmless } from '../../src/report/harmless';

test('what cannot be seen or turns the direction of reading is taken out; lines and text stay', () => {
  expect(harmless('a\u202Eb\u0000c\u200F\n\t가\u2066\uFEFF\uD800', 100)).toBe('abc\n\t가');
  expect(harmless('😀가', 100)).toBe('😀가');
});

test('a long text is cut with a mark, never within a character', () => {
  expect(harmless('가'.repeat(10_000), 50)).toHaveLength(50);
  expect(harmless('ab😀😀', 4)).toBe('ab…');
});

test('markup shows as text', () => {
  expect(escapeMarkup(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});
