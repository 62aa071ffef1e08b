import { expect, test } from 'vitest';
import { plain, without } from '../../../src/intake/statement/said';

test('stretches are taken out, the marks of brackets in them are kept', () => {
  expect(without('바이어 브랜드\u00020\u0002의 비누', [[0, 7], [10, 11]])).toBe('\u00020\u0002 비누');
  expect(without('바이어 브랜드\u00020\u0002의 비누', [[0, 11]])).toBe('\u00020\u0002 비누');
  expect(without('가 나 다', [[2, 3], [2, 4]])).toBe('가 다');
  expect(plain('할랄\u00020\u0002 인증')).toBe('할랄 인증');
});
