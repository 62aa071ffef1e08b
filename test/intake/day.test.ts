import { expect, test } from 'vitest';
import { dayAt, readDay } from '../../src/intake/day';
import { IssueList } from '../../src/intake/issues';

test.each([
  ['2024-12-31', '2024-12-31'],
  ['2024.12.31', '2024-12-31'],
  ['2024. 1. 5.', '2024-01-05'],
  ['2024년 12월 31일 화요일', '2024-12-31'],
  ['2024.12.31(화)', '2024-12-31'],
  ['２０２４/１２/３１', '2024-12-31'],
  ['20241231', '2024-12-31'],
  ['2024-12-31 09:30', '2024-12-31'],
  ['24/12/31', '2024-12-31'],
  ["'24.1.5", '2024-01-05'],
  ['45657', '2024-12-31'],
  ['45657.5', '2024-12-31'],
  ['2024-02-30', undefined],
  ['12/31/24', undefined],
  ['99999', undefined],
  ['330499', undefined],
  ['내년 초', undefined],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test('what was made up for is said, once a value', () => {
  const issues = new IssueList('en', { cellOf: ({ row }) => `C${row}` });
  for (const [i, text] of ['2024-12-31', '24/12/31', '24/12/31', '45657', '내년'].entries()) dayAt(text, { row: i + 2, path: 'closesOn' }, issues);
  expect(issues.list().map(({ code, cells, count }) => [code, cells, count])).toEqual([['date-year-restored', ['C3', 'C4'], 2], ['date-from-serial', ['C5'], undefined], ['date-not-understood', ['C6'], undefined]]);
});
