import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/files/decode';

const KOREAN = '업체명,품목\r\n한빛정밀,스테인리스 볼밸브\r\n똠방각하,펲시\r\n';
const bytes = (text: string, encoding: string, addBOM = false): Uint8Array => iconv.encode(text, encoding, { addBOM });
const join = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

describe('A file whose encoding nobody wrote down', () => {
  it.each([
    ['utf-8', 'utf8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ] as const)('%s is known by its mark, and the mark is taken off', (encoding, name) => {
    expect(decodeText(bytes(KOREAN, name, true))).toEqual({ text: KOREAN, encoding });
  });

  it.each([
    ['utf-8', 'utf8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['cp949', 'cp949'],
  ] as const)('%s is known without a mark', (encoding, name) => {
    expect(decodeText(bytes(KOREAN, name))).toEqual({ text: KOREAN, encoding });
  });

  it('English in UTF-16 without a mark is read too', () => {
    expect(decodeText(bytes('name,hs\nACME,8481\n', 'utf-16le'))).toEqual({ text: 'name,hs\nACME,8481\n', encoding: 'utf-16le' });
  });

  it('Korean prose in UTF-16 without a mark, with few commas, is read too', () => {
    const prose = `품목,설명\n${'밸브,고압에서도 새지 않는 산업용 제품으로 조선소와 정유 공장이 오래 쓰는 것입니다\n'.repeat(30)}`;
    expect(decodeText(bytes(prose, 'utf-16le')).text).toBe(prose);
    expect(decodeText(bytes(prose, 'utf-16be')).text).toBe(prose);
  });

  it('a CP949 file with Chinese names is CP949', () => {
    const text = '會社名,代表\n大韓貿易,金哲洙\n';
    expect(decodeText(bytes(text, 'cp949'))).toEqual({ text, encoding: 'cp949' });
  });

  it('a CP949 file whose only Korean is the syllable 펲 is CP949', () => {
    expect(decodeText(bytes('name\n펲\n', 'cp949'))).toEqual({ text: 'name\n펲\n', encoding: 'cp949' });
  });

  it('one CP949 line in a UTF-8 file costs that line and no other', () => {
    const read = decodeText(join(bytes(KOREAN.repeat(5), 'utf8'), bytes('대한무역,화장품\r\n', 'cp949'), bytes(KOREAN, 'utf8')));
    expect(read.encoding).toBe('utf-8');
    expect(read.text.startsWith(KOREAN.repeat(5))).toBe(true);
    expect(read.text.endsWith(KOREAN)).toBe(true);
  });

  it('a UTF-8 file in Chinese or French with one bad byte stays readable', () => {
    for (const line of ['公司名称,产品\n', 'société,crème brûlée\n']) {
      const read = decodeText(join(bytes(line.repeat(5), 'utf8'), Uint8Array.of(0xff, 0x0a), bytes(line, 'utf8')));
      expect(read).toEqual({ text: `${line.repeat(5)}\uFFFD\n${line}`, encoding: 'utf-8' });
    }
  });

  it('a UTF-8 file cut in the middle of its last syllable stays UTF-8', () => {
    expect(decodeText(bytes(KOREAN.trim(), 'utf8').subarray(0, -1)).text.startsWith('업체명,품목\r\n한빛정밀')).toBe(true);
  });

  it('an English file with one Latin-1 letter does not turn Korean', () => {
    for (const place of ['Paris Caf\xE9,5\n', '\x93quoted\x94,5\n']) {
      expect(decodeText(bytes(place, 'latin1')).text).not.toMatch(/[가-힣]/);
    }
  });

  it('a NUL is kept as text and does not turn a file into UTF-16', () => {
    for (const text of ['name\n\0A', 'ab,\0cd\n', '이름,\0품목\n밸브,1\n', `a,b\n${'\0'.repeat(1000)}`]) {
      expect(decodeText(bytes(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
      expect(decodeText(bytes(text, 'cp949')).text).toBe(text);
    }
  });

  it('an empty file is empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });
});
