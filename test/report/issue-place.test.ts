import { expect, test } from 'vitest';
import { issuePlace } from '../../src/report/issue-place';

const issue = { code: 'duplicate-id', severity: 'error', message: '' } as const;

test('a problem is found by its file, sheet and cells', () => {
  expect(issuePlace({ ...issue, source: '기업.xlsx', sheet: '공급기업', cells: ['C7', 'C9'], row: 7, path: 'id', count: 30 }, 'ko')).toBe("기업.xlsx 시트 '공급기업' C7, C9 외 28건 id");
  expect(issuePlace({ ...issue, source: 'a.json', row: 3 }, 'en')).toBe('a.json row 3');
  expect(issuePlace(issue, 'en')).toBe('');
});
