import { attribute, scanXml } from './xml';

/** How a number in a cell is shown, as far as it changes what it says: a day, a row of digits with its zeros, or itself. */
export type Shown = { readonly as: 'number' } | { readonly as: 'day' } | { readonly as: 'digits'; readonly mask: string };

/** Built-in formats that are days or times, those of the Korean edition included (ECMA-376 part 1, 18.8.30). */
const DAYS: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

const NUMBER: Shown = { as: 'number' };

function formatShows(code: string): Shown {
  const [first = ''] = code.split(';');
  // A mask of zeros and dashes ("000000", "000-00-00000") is how offices keep HS codes and business numbers as numbers.
  const mask = first.replace(/\\-|"-"/g, '-').replace(/"\."|\\\./g, '.');
  if (/^[0.-]*$/.test(mask) && /^0{2,}(?:[.-]0+)*$/.test(mask) && (code.includes('"') || code.includes('\\') || !mask.includes('.'))) return { as: 'digits', mask };
  const letters = first.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[ymdhs]/i.test(letters) && !/general/i.test(letters) ? { as: 'day' } : NUMBER;
}

/** What each cell style of a workbook shows, by its index. */
export function readNumberFormats(xml: string): (style: number) => Shown {
  const custom = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') custom.set(Number(attribute(attributes, 'numFmtId')), formatShows(attribute(attributes, 'formatCode') ?? ''));
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        styles.push(custom.get(id) ?? (DAYS.some(([from, to]) => from <= id && id <= to) ? { as: 'day' } : NUMBER));
      }
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
    text: () => undefined,
  });
  return (style) => styles[style] ?? NUMBER;
}
