import { describe, expect, test } from 'vitest';
import { isHeading, isSubheading } from '../../src/taxonomy/hs';
import { broaderKinds, kindLabel, kinds } from '../../src/taxonomy/kinds';
import { kindNames } from '../../src/taxonomy/kind-names';
import { KIND_LINES } from '../../src/taxonomy/kinds/index';

describe('kinds of goods', () => {
  test('are named once each, with labels and names in both languages or at least one name', () => {
    const lines = KIND_LINES.flatMap((text) => text.trim().split('\n'));
    expect(kinds().size).toBe(lines.length);
    const names = kindNames();
    expect([...names.keys()]).toEqual([...kinds().keys()]);
    for (const { id, ko, en } of kinds().values()) expect([id, /[가-힣A-Z]/.test(ko), /[a-z]/i.test(en), names.get(id)!.length > 0]).toEqual([id, true, true, true]);
  });

  test('stand below kinds that exist, and never below themselves', () => {
    for (const { id, broader } of kinds().values()) {
      for (const kind of broader) expect([id, kind, kinds().has(kind)]).toEqual([id, kind, true]);
      expect([id, broaderKinds(id).has(id)]).toEqual([id, false]);
    }
  });

  test('fall under headings or subheadings of HS 2022', () => {
    for (const { id, hs } of kinds().values()) for (const code of hs) expect([id, code, isHeading(code) || isSubheading(code)]).toEqual([id, code, true]);
  });

  test('weights lie above 0 and at most at 1; nothing is named twice by one kind', () => {
    for (const [id, names] of kindNames()) {
      expect([id, names.map(({ text }) => text).length]).toEqual([id, new Set(names.map(({ text }) => text)).size]);
      for (const { text, weight } of names) expect([text, weight > 0 && weight <= 1]).toEqual([text, true]);
    }
  });

  test('ranges are counted by the steps to them', () => {
    expect(broaderKinds('skin-care').get('cosmetics')).toBe(1);
    expect(kindLabel('cosmetics', 'ko')).toBe('화장품');
    expect(kindLabel('no-such-kind', 'en')).toBe('no-such-kind');
  });
});
