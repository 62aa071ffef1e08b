import { columnName } from '../cell-reference';
import type { Place } from './issues';
import { columnsOf, type Layout } from './layout';

/** Where a value stands whose field goes by another name in the columns; the first that the layout has counts. */
const FIELDS: readonly (readonly [path: RegExp, fields: readonly string[]])[] = [
  [/^products\.\d+\.hs/, ['hs', 'products']],
  [/^products/, ['products', 'hs']],
  [/^wants\.\d+\.hs/, ['hs', 'product', 'statement']],
  [/^wants/, ['product', 'statement', 'hs']],
  [/^product\.hs/, ['hs', 'product']],
  [/^date/, ['date', 'date.consulted', 'date.contracted', 'date.cleared']],
  [/^stage/, ['stage', 'amount.contracted', 'amount.expected', 'amount.consulted', 'amount.cleared']],
];

/** The column a path's value came from: its own header, its field's, or that of the sentence it was read from. */
function columnOf(path: string, layout: Layout, headers: readonly string[]): number {
  const own = headers.indexOf(path.replace(/^carried\./, ''));
  if (own >= 0) return own;
  const candidates = [path, ...FIELDS.flatMap(([pattern, fields]) => (pattern.test(path) ? fields : [])), path.split('.')[0]!, 'statement'];
  const field = candidates.find((name) => Object.hasOwn(layout.fields, name));
  const [column] = field === undefined ? [] : columnsOf({ name: '', for: layout.for, fields: { field: layout.fields[field]! } });
  return column === undefined ? -1 : headers.indexOf(column);
}

/** Finds the cell of a place in a table ("C7"); a place without a row is its column's header. */
export function cellLocator(layout: Layout, headers: readonly string[], headerRow: number): (place: Place) => string | undefined {
  const known = new Map<string, number>();
  return ({ row = headerRow, path }) => {
    if (path === undefined) return undefined;
    let column = known.get(path);
    if (column === undefined) known.set(path, (column = columnOf(path, layout, headers)));
    return column < 0 ? undefined : `${columnName(column)}${row}`;
  };
}
