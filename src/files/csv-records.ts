import { readCells } from './csv-cells';
import { lineAt, linesAt, type Lines } from './csv-lines';

export interface CsvRecord {
  readonly cells: string[];
  /** The line after the record. */
  readonly next: number;
  /** A quote that cannot be: the line was read by itself and the mark kept as text. */
  readonly broken: boolean;
}

/** A header seldom has more lines than this; before it is known, a longer record is a quote that was never closed. */
const LONGEST_HEADER = 30;
/** Delimiters that must fall into place, line by line, before a record that fits the header is called several all the same. */
const COINCIDENCE = 12;

interface Walk {
  readonly end: 'closed' | 'open' | 'broken';
  /** Delimiters outside quotes. */
  readonly delimiters: number;
}

/** Follows one line from outside or inside a quoted cell (`open`) to its end. */
function walk(line: string, delimiter: string, open: boolean): Walk {
  let delimiters = 0;
  for (let at = 0; ; at++, delimiters++) {
    if (!open && line[at] !== '"') {
      at = line.indexOf(delimiter, at);
      if (at === -1) return { end: 'closed', delimiters };
      continue;
    }
    at = line.indexOf('"', open ? at : at + 1);
    while (at !== -1 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
    if (at === -1) return { end: 'open', delimiters };
    open = false;
    if (++at === line.length) return { end: 'closed', delimiters };
    if (line[at] !== delimiter) return { end: 'broken', delimiters };
  }
}

function countOf(line: string, delimiter: string): number {
  let count = 0;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) count++;
  return count;
}

/**
 * A reader of the record that begins at a line. `width` is how many cells the header has, once known.
 *
 * What becomes of a cell that is open at the beginning of a line depends on nothing before that line. So it is worked out once
 * for all lines, from the last to the first, and a file full of lone quotes costs no more than another.
 */
export function recordReader(lines: Lines, delimiter: string): (first: number, width?: number) => CsvRecord {
  const count = lines.starts.length;
  /** Line on which a cell open at this line's beginning lets the record end; -1: a mark in the wrong place, or none at all. */
  const lastOf = new Int32Array(count + 1).fill(-1);
  const delimitersOf = new Int32Array(count + 1);
  for (let i = count - 1; i >= 0; i--) {
    const { end, delimiters } = walk(lineAt(lines, i), delimiter, true);
    lastOf[i] = end === 'closed' ? i : end === 'open' ? lastOf[i + 1]! : -1;
    delimitersOf[i] = delimiters + (end === 'open' ? delimitersOf[i + 1]! : 0);
  }
  let misfits: { width: number; before: Int32Array } | undefined;
  const allHave = (first: number, last: number, width: number): boolean => {
    if (misfits?.width !== width) {
      const before = new Int32Array(count + 1);
      for (let i = 0; i < count; i++) before[i + 1] = before[i]! + (countOf(lineAt(lines, i), delimiter) + 1 === width ? 0 : 1);
      misfits = { width, before };
    }
    return misfits.before[last + 1] === misfits.before[first];
  };
  /** Lines that each fit the header by themselves, but not (or only by an unlikely chance) as one record. */
  const areSeveral = (first: number, last: number, cells: number, width: number | undefined): boolean => {
    if (width === undefined) return last - first >= LONGEST_HEADER;
    return width > 1 && (cells !== width || (width - 1) * (last - first) >= COINCIDENCE) && allHave(first, last, width);
  };

  return (first, width) => {
    const line = lineAt(lines, first);
    const { end, delimiters } = walk(line, delimiter, false);
    const last = end === 'open' ? lastOf[first + 1]! : first;
    const sound = end !== 'broken' && last !== -1 && (last === first || !areSeveral(first, last, delimiters + delimitersOf[first + 1]! + 1, width));
    return sound
      ? { cells: readCells(linesAt(lines, first, last), delimiter), next: last + 1, broken: false }
      : { cells: readCells(line, delimiter), next: first + 1, broken: true };
  };
}
