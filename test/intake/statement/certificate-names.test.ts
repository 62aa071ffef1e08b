import { expect, test } from 'vitest';
import { certificateNames } from '../../../src/intake/statement/certificate-names';

const names = (text: string) => certificateNames(text).map(({ id, words }) => [id, words]);

test('the longest name first, cut to the shortest words that mean the same', () => {
  expect(names('ISO 13485 인증서와 CE 마크')).toEqual([['iso-13485', 'ISO 13485'], ['ce', 'CE']]);
  expect(names('화장품 GMP')).toEqual([['iso-22716', '화장품 GMP']]);
});

test('names that are English words stand in capitals', () => {
  expect(names('reach us at Acme Co., a red nom')).toEqual([]);
  expect(names('REACH')).toEqual([['reach', 'REACH']]);
  expect(names('fda and halal')).toEqual([['fda', 'fda'], ['halal', 'halal']]);
});

test('a part of a name is not the name, and papers for each delivery are read elsewhere', () => {
  expect(names('무선 이어폰, 산림 용품, Korea')).toEqual([]);
  expect(names('원산지증명서, 훈증증명서')).toEqual([]);
});
