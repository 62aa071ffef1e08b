import { expect, test } from 'vitest';
import { romanise } from '../../src/identity/romanise';
import { soundsOf } from '../../src/identity/sounds';

test.each([
  ['뷰티', 'beauty'],
  ['밸브', 'valve'],
  ['코스메틱', 'cosmetic'],
  ['센터', 'center'],
  ['파워', 'power'],
  ['하노이', 'hanoi'],
  ['사이공', 'saigon'],
  ['헬스', 'health'],
  ['마켓', 'market'],
  ['ташкент', 'toshkent'],
  ['фарм', 'pharm'],
])('%s sounds like %s', (foreign, latin) => {
  expect(soundsOf(romanise(foreign))).toBe(soundsOf(latin));
});

test('words that are not alike do not', () => {
  expect(soundsOf('valve')).not.toBe(soundsOf('solar'));
  expect(romanise('한국')).toBe('hanguk');
});
