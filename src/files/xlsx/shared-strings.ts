import { scanXml } from './xml';

/** `_x000D_` is how a workbook writes a character that XML cannot hold (ECMA-376 part 1, 22.4.2.4). */
export const unescapeText = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text);

/** The texts that cells refer to by number. Reading aids (furigana, `rPh`) are no part of them. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inAid = false;
  scanXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inAid = true;
      else if (name === 't') inText = !inAid;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 'rPh') inAid = false;
      else if (name === 't') inText = false;
    },
    text: (text) => void (inText && (current += text)),
  });
  return strings;
}
