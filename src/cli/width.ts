/** Terminals draw Hangul, ideographs, kana and full-width signs two columns wide (East Asian Width W and F, Unicode UAX #11). */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{M}|[\u200b-\u200f\ufeff]/u;

const signWidth = (sign: string): number => (WIDE.test(sign) ? 2 : NO_WIDTH.test(sign) ? 0 : 1);

export const width = (text: string): number => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);

/** The text cut to a number of columns, with a mark where it was cut. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let used = 0;
  let kept = '';
  for (const sign of text) {
    used += signWidth(sign);
    if (used > columns - 1) break;
    kept += sign;
  }
  return `${kept}…`;
}

export const padEnd = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));
export const padStart = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - width(text))) + text;

/** Lines of at most so many columns, broken at spaces. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
