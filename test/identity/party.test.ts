import { describe, expect, test } from 'vitest';
import { partyOf } from '../../src/identity/party';

const named = (name: string) => partyOf({ id: 'x', name, wants: [] });

describe('a company name without its legal form', () => {
  test.each([
    ['Hanoi Beauty Co., Ltd.', 'hanoibeauty', ['limited', 'joint-stock']],
    ['Công ty TNHH Hà Nội Xanh', 'hanoixanh', ['limited']],
    ['CÔNG TY CỔ PHẦN ĐẠI VIỆT', 'daiviet', ['joint-stock']],
    ['WROCŁAW Kosmetyki Sp. z o.o.', 'wroclawkosmetyki', ['limited']],
    ['ООО «Ташкент Савдо»', 'tashkentsavdo', ['limited']],
    ['Toshkent Savdo MChJ', 'toshkentsavdo', ['limited']],
    ['Oʻzbek Don AJ', 'ozbekdon', ['joint-stock']],
    ['(주)한빛무역', 'hanbitmuyeok', ['limited', 'joint-stock']],
    ['㈜한빛무역', 'hanbitmuyeok', ['limited', 'joint-stock']],
    ['한빛무역 주식회사', 'hanbitmuyeok', ['limited', 'joint-stock']],
    ['ABC S.R.L.', 'abc', ['limited']],
    ['PT Maju Jaya Tbk', 'majujaya', ['limited', 'joint-stock']],
    ['Bio-Med d.o.o.', 'biomed', ['limited']],
  ])('%s', (name, compact, legal) => {
    expect([named(name).compact, [...named(name).legal].sort()]).toEqual([compact, [...legal].sort()]);
  });

  test('a name that is nothing but a legal form keeps it, and none has no words', () => {
    expect(named('Company Ltd').compact).toBe('companyltd');
    expect(partyOf({ id: 'x', wants: [] })).toMatchObject({ words: [], compact: '' });
  });

  test('a name of ten thousand letters, or of bidirectional marks, is read without harm', () => {
    expect(named('가 '.repeat(5000)).words).toHaveLength(24);
    expect(named('\u202e=HYPERLINK("x") <script>').compact).toBe('hyperlinkxscript');
  });
});
