import { expect, test } from 'vitest';
import type { BuyerChange } from '../../../src/advise';
import type { RunContext } from '../../../src/report/entry';
import { changesOf } from '../../../src/report/html/changes';

const context: RunContext = { locale: 'en', on: '2026-03-02', buyers: 2, buyer: () => undefined, whatIfScope: 'all' };
const supplier = { id: 's', country: 'KR', products: [] };
const result = { schemaVersion: 1 as const, supplierId: 's', on: null, matches: [], nearest: [], excluded: { total: 0, byRule: {}, first: [] }, unknown: [], issues: [] };
const change = (more: Partial<BuyerChange>): BuyerChange => ({ buyerId: 'b-1', kind: 'scored', before: { rank: 1, score: 100 }, after: { rank: 1, score: 100.2 }, terms: [], ...more });
const told = (...changes: BuyerChange[]): string => changesOf({ supplier, result, changes: { supplierId: 's', changes, unchanged: 0 } }, context)!.markup;
const term = (id: 'region.target' | 'product.words', difference: number) => ({ feature: 'product' as const, term: id, before: 0, after: difference, difference });

test('a score that changed by less than a point is no news', () => {
  expect(told(change({ terms: [term('product.words', 0.2)] }))).toContain('Nothing changed in the list.');
  const html = told(change({ after: { rank: 1, score: 167.2 }, terms: [term('region.target', 67), term('product.words', 0.2)] }));
  expect([html.includes('target region +67'), html.includes('words in common'), html.includes('1 → 1')]).toEqual([true, false, true]);
});

test('a buyer whose own score stayed moved because others did; one that is gone says why there are no terms', () => {
  expect(told(change({ kind: 'moved', after: { rank: 2, score: 100 } }))).toContain('Its own score is the same; others changed.');
  expect(told(change({ kind: 'left', after: { rank: null, score: null }, unexplained: 'not-scored-after' }))).toContain('No longer among the buyers');
});

test('ids are text, whatever they hold', () => {
  const html = told(change({ buyerId: '<script>', kind: 'entered' }));
  expect([html.includes('&lt;script&gt;'), html.includes('<script>')]).toEqual([true, false]);
});
