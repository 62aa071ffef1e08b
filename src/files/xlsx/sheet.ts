import { readReference } from '../../cell-reference';
import { BuyerMatchError } from '../../errors';
import { cellText, type CellStyles } from './cell-text';
import { unescapeText } from './shared-strings';
import { attribute, scanXml } from './xml';

/** A block of merged cells, from its top left to its bottom right; rows from 1, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Grid {
  /** Cells by row number, from column A on; rows without any are left out. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly merges: readonly Merge[];
  /** Cells that hold an error such as #REF!; they are read as blank. */
  readonly errors: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Columns of a sheet, at most, in Excel. */
const MOST_COLUMNS = 16_384;
/** Cells held, blank ones before the last of each row included: a hundred times the largest list of an office. */
const MOST_CELLS = 50_000_000;

function readMerge(reference: string): Merge | undefined {
  const [from, to] = reference.split(':').map(readReference);
  return from && to && { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

/** The text of every cell of a sheet. Formulas give the value that was last worked out; none is run. */
export function readSheet(xml: string, strings: readonly string[], styles: CellStyles): Grid {
  const rows = new Map<number, string[]>();
  const merges: Merge[] = [];
  const errors: { row: number; column: number; text: string }[] = [];
  let row = 0;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let taking = false;
  let inAid = false;
  let held = 0;

  function put(): void {
    if (value === '' || column < 0 || column >= MOST_COLUMNS) return;
    if (type === 'e') {
      errors.push({ row, column, text: value });
      return;
    }
    const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? cellText(value, style, styles) : type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : unescapeText(value);
    if (text === '') return;
    let cells = rows.get(row);
    if (!cells) rows.set(row, (cells = []));
    held += Math.max(0, column + 1 - cells.length);
    if (held > MOST_CELLS) throw new BuyerMatchError('input-too-large', 'A sheet of the workbook has more cells than can be read.', { got: `row ${row}`, remedy: 'Split the list.' });
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  scanXml(xml, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          // Both numbers may be left out; then they count on.
          row = Number(attribute(attributes, 'r') ?? row + 1);
          column = -1;
          break;
        case 'c': {
          const at = readReference(attribute(attributes, 'r') ?? '');
          column = at?.column ?? column + 1;
          type = attribute(attributes, 't') ?? 'n';
          style = Number(attribute(attributes, 's') ?? 0);
          value = '';
          break;
        }
        case 'v':
        case 't':
          taking = !inAid;
          break;
        case 'rPh':
          inAid = true;
          break;
        case 'mergeCell': {
          const merge = readMerge(attribute(attributes, 'ref') ?? '');
          if (merge) merges.push(merge);
        }
      }
    },
    close(name) {
      if (name === 'c') put();
      else if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inAid = false;
    },
    text: (text) => void (taking && (value += text)),
  });
  return { rows, merges, errors };
}
