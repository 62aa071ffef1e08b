import { expect, test } from 'vitest';
import { readLicences } from '../../../src/intake/statement/licences';

const values = (text: string) => readLicences(text).said.map(({ value }) => value);

test.each([
  ['마블 캐릭터 라이선스를 가지고 있는 완구', ['마블 캐릭터 라이선스'], '완구'],
  ['포켓몬 라이센스 보유 문구류', ['포켓몬 라이센스'], '문구류'],
  ['주류 수출 면허 필수', ['주류 수출 면허'], ''],
  ['toys with an official Looney license', ['Looney license'], 'toys'],
])('%s', (text, licences, rest) => {
  expect(values(text)).toEqual(licences);
  expect(readLicences(text).rest).toBe(rest);
});

test.each(['소프트웨어 라이선스', '정식 라이선스 보유', '면허 시험 교재'])('no licence of anything: %s', (text) => {
  expect(values(text)).toEqual([]);
});
