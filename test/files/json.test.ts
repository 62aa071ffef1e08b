import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/files/json';

describe('JSON and JSON Lines', () => {
  it('an array counts its values from 1, a single object is one row', () => {
    expect(parseJson('\uFEFF [{"a":1},\n {"a":2}]').rows).toEqual([{ row: 1, value: { a: 1 } }, { row: 2, value: { a: 2 } }]);
    expect(parseJson('{\n "a": 1\n}').rows).toEqual([{ row: 1, value: { a: 1 } }]);
  });

  it('a broken line costs no other line', () => {
    const { rows, problems } = parseJson('{"a":1}\r\n\r\n{"a":\r\n{"a":3}\r\n');
    expect(rows).toEqual([{ row: 1, value: { a: 1 } }, { row: 4, value: { a: 3 } }]);
    expect(problems.map(({ row }) => row)).toEqual([3]);
  });

  it('an array cut short is one problem and gives no half rows', () => {
    const { rows, problems } = parseJson('[\n  {\n    "name": "A",\n    "tags": [\n      "x"\n    ]\n  },\n');
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('__proto__ is a key like any other', () => {
    const value = parseJson('{"__proto__":{"admin":true}}').rows[0]!.value as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(value['admin']).toBeUndefined();
  });

  it('empty text has no rows and no problems', () => {
    expect(parseJson(' \n')).toEqual({ rows: [], problems: [] });
  });
});
