import { expect, test } from 'vitest';
import { DELIVERY_DOCUMENTS, documentName } from '../../src/taxonomy/documents';

test('every paper is found by its own names', () => {
  for (const { id, names, words } of DELIVERY_DOCUMENTS) {
    const pattern = new RegExp(words, 'i');
    expect([id, pattern.test(names.ko), pattern.test(names.en)]).toEqual([id, true, true]);
  }
});

test('an id of its own stands for itself', () => {
  expect(documentName('MSDS', 'ko')).toBe('물질안전보건자료(MSDS)');
  expect(documentName('우리 양식', 'ko')).toBe('우리 양식');
});
