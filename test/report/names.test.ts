import { expect, test } from 'vitest';
import { FEATURES } from '../../src/features';
import { FEATURE_NAMES, ruleName, stateName, TERM_NAMES } from '../../src/report/names';

test('every feature and term has a name of its own in both languages', () => {
  for (const { id, terms } of FEATURES) {
    expect([id, FEATURE_NAMES[id].ko, FEATURE_NAMES[id].en].every((name) => name.length > 0)).toBe(true);
    for (const term of terms) for (const locale of ['ko', 'en'] as const) expect([term.id, typeof TERM_NAMES[term.id]?.[locale]]).toEqual([term.id, 'string']);
  }
  for (const locale of ['ko', 'en'] as const) expect(new Set(Object.values(FEATURE_NAMES).map((name) => name[locale])).size).toBe(Object.keys(FEATURE_NAMES).length);
});

test('rules of the office go by their ids, states say what was learned', () => {
  expect([ruleName('offer-closed', 'ko'), ruleName('constructor', 'ko')]).toEqual(['마감', 'constructor']);
  expect([stateName({ state: 'inferred', origin: 'prior' }, 'ko'), stateName({ state: 'known', origin: 'learned' }, 'en')]).toEqual(['추정', 'known·learned']);
});
