/** Place of the quotation mark that closes a quoted cell; a doubled one is text. -1: none does. */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Cells of one record. A cell is quoted when it begins with a quotation mark and another one ends it; any other quotation mark
 * is text (`5" valve`, `"Premium`). Linear, even for a line of lone quotes: a mark that closes nothing is met before the next cell.
 */
export function readCells(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    const close = record[at] === '"' ? closingQuote(record, at + 1) : -1;
    if (close !== -1 && (close + 1 === record.length || record[close + 1] === delimiter)) {
      cells.push(record.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const next = record.indexOf(delimiter, at);
      const end = next === -1 ? record.length : next;
      cells.push(record.slice(at, end));
      at = end;
    }
    if (at >= record.length) return cells;
  }
}
