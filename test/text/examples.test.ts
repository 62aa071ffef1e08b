import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/text';
import { indexExamples } from '../../src/text/examples';

const EXAMPLES = [
  { name: 'Haloflex 200 carrier', hs: '8466930000' },
  { name: 'Haloflex 210 carrier', hs: '8466930000' },
  { name: 'cosmetic jar 50 ml', hs: '392330' },
  { name: '아크릴 크림 용기', hs: '392330' },
  { name: '홍삼 농축액 스틱', hs: '210690' },
];

describe('labelled names of an office', () => {
  test('teach what no thesaurus can know: the office\'s own models', () => {
    const text = 'Haloflex 210 carrier';
    expect(createClassifier()(text).headings[0]?.hs).not.toBe('8466');
    const [first] = createClassifier({ examples: EXAMPLES })(text).headings;
    expect(first!.hs).toBe('8466');
    expect(first!.evidence).toContain('Haloflex 210 carrier');
  });

  test('say nothing of words they share nothing with', () => {
    const text = '보온병';
    const [first] = createClassifier({ examples: EXAMPLES })(text).headings;
    expect(first!.hs).toBe('9617');
    expect(first!.share).toBeCloseTo(createClassifier()(text).headings[0]!.share, 12);
  });

  test('a name equal to an example is as like it as can be', () => {
    const { likeness, near } = indexExamples(EXAMPLES).read('아크릴 크림 용기');
    expect(likeness).toBeCloseTo(1, 12);
    expect([...near.keys()][0]).toBe('3923');
  });

  test('parts of the whole: the votes of the nearest and of all names each sum to 1', () => {
    const { near, all } = indexExamples(EXAMPLES).read('cream jar haloflex');
    for (const shares of [near, all]) expect([...shares.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });

  test('shares stay within one, best first', () => {
    const { headings } = createClassifier({ examples: EXAMPLES })('크림 용기 haloflex 홍삼');
    expect(headings.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(headings.map(({ share }) => share)).toEqual(headings.map(({ share }) => share).sort((a, b) => b - a));
  });
});
