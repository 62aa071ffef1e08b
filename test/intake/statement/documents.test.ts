import { expect, test } from 'vitest';
import { readDocuments } from '../../../src/intake/statement/documents';

const ids = (text: string) => readDocuments(text).documents.map(({ value }) => value);

test.each([
  ['3.2 cert 필수', ['EN 10204 3.2']],
  ['EN 10204 3.1 성적서 제출', ['EN 10204 3.1']],
  ['EN 10204 - 3.2 certificate', ['EN 10204 3.2']],
  ['COA, MSDS 필수', ['COA', 'MSDS']],
  ['SDS and TDS required', ['MSDS', 'TDS']],
  ['mill test certificate', ['MTC']],
  ['밀시트 제공', ['MTC']],
  ['시험성적서 제출 가능한', ['test-report']],
  ['원산지증명서 및 식물검역증 필수', ['certificate-of-origin', 'phytosanitary-certificate']],
  ['certificate of origin with each lot', ['certificate-of-origin']],
  ['훈증증명서 필요', ['fumigation-certificate']],
  ['방사능 검사성적서', ['radiation-test']],
  ['분석증명서 발급', ['COA']],
])('%s', (text, expected) => {
  expect(ids(text).toSorted()).toEqual(expected.toSorted());
});

test.each(['SDS 드릴 비트', 'TDS meter', 'Acetyl-CoA', 'MSDS 불필요', 'version 3.2'])('no paper: %s', (text) => {
  expect(ids(text)).toEqual([]);
});
