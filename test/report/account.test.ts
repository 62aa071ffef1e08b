import { describe, expect, test } from 'vitest';
import { office } from '../support/office';

describe('the office in figures', () => {
  const { summary } = office().end;

  test('counts suppliers, matches by verdict, and who has none', () => {
    expect([summary.suppliers, summary.matched]).toEqual([3, 2]);
    expect(summary.verdicts['recommended-after-gaps']).toBe(1);
    expect(Object.values(summary.verdicts).reduce((a, b) => a + b, 0)).toBe(summary.lines.reduce((sum, { verdicts }) => sum + Object.values(verdicts).reduce((a, b) => a + b, 0), 0));
    expect(summary.lines.map(({ id, best }) => [id, best?.title])).toEqual([['001', expect.stringContaining('101호')], ['002', expect.stringContaining('KL Foods')], ['003', undefined]]);
  });

  test('names offers that close soon, certificates that open most, and data that is missing', () => {
    expect(summary.closing.map(({ buyerId, days, suppliers, more }) => [buyerId, days, suppliers.map(({ id }) => id), more])).toEqual([['b1', 18, ['001'], 0]]);
    expect(summary.closingSoon).toBe(1);
    expect(summary.asked[0]!.suppliers).toBe(3);
    expect(summary.certificates.every(({ opens = 0, suppliers }) => opens > 0 && suppliers > 0)).toBe(true);
  });
});
