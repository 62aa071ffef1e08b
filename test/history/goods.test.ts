import { describe, expect, test } from 'vitest';
import { goodsLevels } from '../../src/history';

describe('what a good is counted under', () => {
  test('a code of the nomenclature at every level it has, then the name', () => {
    expect(goodsLevels({ hs: ['330499'], name: '페이스 세럼' })).toEqual([['hs:33'], ['hs:3304'], ['hs:330499'], ['name:페이스세럼']]);
    expect(goodsLevels({ hs: ['3304'] })).toEqual([['hs:33'], ['hs:3304']]);
  });

  test('codes of other schemes: in levels where the scheme is known, as they are where it is not', () => {
    expect(goodsLevels({ categories: [{ scheme: 'UNSPSC', code: '53131600' }] })).toEqual([['unspsc:5313'], ['unspsc:531316'], ['unspsc:53131600']]);
    expect(goodsLevels({ categories: [{ scheme: 'office', code: 'A1' }, { scheme: 'cpv', code: '33' }] })).toEqual([['office:A1', 'cpv:33']]);
  });

  test('goods with only a name go by its words, then by the name; an inferred heading is not counted', () => {
    expect(goodsLevels({ name: 'Ball Valves, 2', inferred: [{ hs: '8481', weight: 0.9, evidence: ['valve'] }] })).toEqual([['word:ball', 'word:valv'], ['name:ballvalves2']]);
    expect(goodsLevels({ keywords: ['김', '쌀'] })).toEqual([['word:김', 'word:쌀'], ['name:김쌀']]);
  });

  test('nothing to go by is no level at all', () => expect(goodsLevels({})).toEqual([]));
});
