import { expect, test } from 'vitest';
import { withJosa } from '../../src/text/josa';

test.each([
  ['볼밸브', '을/를', '볼밸브를'],
  ['세럼', '을/를', '세럼을'],
  ['서울', '으로/로', '서울로'],
  ['동남아', '은/는', '동남아는'],
  ['116호', '은/는', '116호는'],
  ['(주)대성', '이/가', '(주)대성이'],
  ['대성(주)', '은/는', '대성(주)는'],
  ['CPNP', '을/를', 'CPNP를'],
  ['HACCP', '을/를', 'HACCP를'],
  ['ISO 22716', '을/를', 'ISO 22716을'],
  ['2023', '으로/로', '2023으로'],
  ['100', '이/가', '100이'],
  ['8', '으로/로', '8로'],
  ['OEM', '을/를', 'OEM을'],
  ['face serum', '을/를', 'face serum을'],
  ['ball valve', '을/를', 'ball valve를'],
  ['‘볼밸브’', '과/와', '‘볼밸브’와'],
] as const)('%s with %s is %s', (word, josa, expected) => {
  expect(withJosa(word, josa)).toBe(expected);
});
