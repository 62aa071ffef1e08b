import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeCp949 } from '../../src/files/cp949';

const hex = (text: string): string => [...text].map((sign) => sign.codePointAt(0)!.toString(16)).join(' ');

describe('CP949, the encoding of older Korean offices', () => {
  it('keeps 똠방각하 and 펲시, syllables that EUC-KR does not have', () => {
    expect(decodeCp949(iconv.encode('똠방각하, 펲시', 'cp949'))).toBe('똠방각하, 펲시');
  });

  it('keeps every one of the 11,172 Hangul syllables', () => {
    const all = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i)).join('');
    expect(decodeCp949(iconv.encode(all, 'cp949'))).toBe(all);
  });

  it('reads each of the 65,536 two-byte codes as iconv-lite does, or not at all when iconv-lite does not', () => {
    const wrong: string[] = [];
    let known = 0;
    for (let lead = 0; lead < 256; lead++) {
      for (let trail = 0; trail < 256; trail++) {
        const bytes = Uint8Array.of(lead, trail);
        const ours = decodeCp949(bytes);
        const theirs = iconv.decode(Buffer.from(bytes), 'cp949');
        if (!theirs.includes('\uFFFD')) known++;
        // For invalid codes only the number of U+FFFD may differ: iconv-lite reads a trail byte beyond ASCII a second time.
        const agree = theirs.includes('\uFFFD') ? ours.replaceAll(/\uFFFD+/g, '\uFFFD') === theirs.replaceAll(/\uFFFD+/g, '\uFFFD') : ours === theirs;
        if (!agree) wrong.push(`${lead.toString(16)}${trail.toString(16)}: ${hex(ours)} / ${hex(theirs)}`);
      }
    }
    expect(wrong).toEqual([]);
    // 17,048 codes of two bytes (WHATWG index euc-kr) and 128 x 128 pairs of ASCII.
    expect(known).toBe(17_048 + 128 * 128);
  });

  it('turns bytes that are no code into U+FFFD and never eats the comma or line end after them', () => {
    expect(decodeCp949(Uint8Array.of(0x80, 0xff, 0xc6, 0x2c, 0xfe, 0x0a, 0xb0))).toBe('\uFFFD\uFFFD\uFFFD,\uFFFD\n\uFFFD');
    expect(decodeCp949(Uint8Array.of(0xc9, 0xa1, 0xb0, 0xa1))).toBe('\uFFFD가');
  });
});
