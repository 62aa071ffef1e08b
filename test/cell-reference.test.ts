import { expect, test } from 'vitest';
import { columnName, readReference } from '../src/cell-reference';

test('columns go by letters, and back', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  for (const column of [0, 25, 26, 701, 702, 16_383]) expect(readReference(`${columnName(column)}12`)).toEqual({ column, row: 12 });
  expect([readReference('$C$7'), readReference('C'), readReference('7'), readReference('ABCD1')]).toEqual([{ column: 2, row: 7 }, undefined, undefined, undefined]);
});
