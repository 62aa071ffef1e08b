import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../src/score/score';
import { scaleOf, stepsOf, waterfall } from '../../../src/report/html/waterfall';
import { office } from '../../support/office';

const part = (term: Contribution['term'], points: number, state: Contribution['state'] = 'known'): Contribution => ({ feature: 'product', term, points, state, origin: 'prior' });

describe('a score as a picture', () => {
  test('shows every step of a real score, and the numbers shown add up to the total shown', () => {
    for (const { result } of office().entries) {
      for (const { contributions, score } of [...result.matches, ...result.nearest]) {
        const { steps, total } = stepsOf(contributions, score, 'ko');
        expect(steps.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(Math.abs(total - score)).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test('puts the levels of a code together and marks what is inferred', () => {
    const { steps, total } = stepsOf([part('bias', 0), part('product.chapter', 50), part('product.heading', 50.4, 'inferred'), part('certification.gap', -125.4)], -25, 'en');
    expect([steps, total]).toEqual([[{ label: 'same HS code', points: 100, inferred: true }, { label: 'certificate lacking', points: -125, inferred: false }], -25]);
  });

  test('tells the same in words, draws losses to the left, and stays in its frame', () => {
    const picture = stepsOf([part('region.target', 67), part('certification.gap', -250)], -183, 'ko');
    const { markup } = waterfall('베트남 <바이어>', picture, scaleOf([picture]), 'ko');
    expect(markup).toContain('aria-label="베트남 &lt;바이어&gt;의 점수 −183점: 희망 지역 +67, 요구 인증 부족 −250"');
    const bars = [...markup.matchAll(/<rect class="(\w+)[^"]*" x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, kind, x, width]) => [kind, Number(x), Number(x) + Number(width)] as const);
    expect(bars.map(([kind]) => kind)).toEqual(['gain', 'loss', 'all']);
    const [gain, loss, all] = bars as [(typeof bars)[0], (typeof bars)[0], (typeof bars)[0]];
    expect([gain[2], loss[1]]).toEqual([loss[2], all[1]]);
    for (const [, from, to] of bars) expect(from >= 116 && to <= 318.1).toBe(true);
  });
});
