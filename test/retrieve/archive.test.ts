import { describe, expect, test } from 'vitest';
import { createMatcher, Matcher } from '../../src';
import { FORMAT, pack, unpack } from '../../src/retrieve/archive';

const allocate = (length: number) => new Uint8Array(length);
const value = { name: '세럼', deep: { list: [Uint8Array.of(1, 2, 3), Uint16Array.of(65535)], empty: new Uint32Array(0) }, points: Float64Array.of(0.1, -1e300), none: null };
const bytes = pack(value, allocate);
const changed = (at: number, to: number) => bytes.map((byte, i) => (i === at ? to : byte));
const refusal = (of: Uint8Array): string => {
  try {
    unpack(of);
  } catch (error) {
    return String((error as Error).message);
  }
  return 'accepted';
};

describe('saved bytes', () => {
  test('hold plain data and arrays of numbers, wherever they lie in memory', () => {
    expect(unpack(bytes)).toEqual(value);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpack(shifted.subarray(3))).toEqual(value);
  });

  test('are refused when any single bit of them is another', () => {
    for (let at = 0; at < bytes.length; at++) for (let bit = 0; bit < 8; bit++) expect(refusal(changed(at, bytes[at]! ^ (1 << bit)))).not.toBe('accepted');
  });

  test('are refused when cut off anywhere or longer than they say', () => {
    for (let length = 0; length < bytes.length; length++) expect(refusal(bytes.slice(0, length))).not.toBe('accepted');
    expect(refusal(new Uint8Array([...bytes, 0]))).toBe('The saved index is not complete. Got: 209 bytes. Build the index again and save it.'.replace('209', String(bytes.length + 1)));
  });

  test('of another kind, a newer and an older version are told apart', () => {
    expect(refusal(new TextEncoder().encode('id,name,country\n1,Hanoi Beauty,VN\n2,Wroclaw Kosmetyki,PL\n'))).toContain('no saved index');
    expect(refusal(changed(4, FORMAT + 1))).toBe(`The index was saved by a newer version of buyer-match. Got: format ${FORMAT + 1}. Update buyer-match, or build the index again.`);
    expect(refusal(changed(4, FORMAT - 1))).toContain('an older version');
    expect(refusal(changed(40, bytes[40]! ^ 1))).toContain('damaged');
  });
});

describe('a saved matcher', () => {
  const buyers = [{ id: 'a', country: '베트남', wants: [{ name: '페이스 세럼' }] }, { id: 'b', wants: [{ name: '볼밸브' }], excludes: [{ name: '\ud800 half' }] }];
  const matcher = createMatcher({ buyers, on: '2026-03-02' });

  test('gives the same bytes each time, and may lie in memory that threads share', () => {
    const once = matcher.save();
    expect(matcher.save()).toEqual(once);
    const shared = matcher.save((length) => new Uint8Array(new SharedArrayBuffer(length)));
    expect([...shared]).toEqual([...once]);
    expect(Matcher.load(shared).match({ id: 's', products: [{ name: '세럼' }] })).toEqual(matcher.match({ id: 's', products: [{ name: '세럼' }] }));
  });

  test('leaves its bytes as they are when it is changed', () => {
    const saved = matcher.save();
    const before = saved.slice();
    const loaded = Matcher.load(saved);
    loaded.add([{ id: 'c', wants: [{ name: '전혀 새로운 낱말' }] }, buyers[0]!]);
    loaded.remove(['b']);
    loaded.match({ id: 's', products: [{ name: '세럼' }] });
    expect(saved).toEqual(before);
  });
});
