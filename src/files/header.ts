import { isHeader } from '../intake/layout';

/** Records looked at to find the header under title rows. */
export const HEADER_WINDOW = 20;

export const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

const recognised = (cells: readonly string[]): number => cells.filter(isHeader).length;

/**
 * The header is the first record with several cells, if at least as many records have several as stand above it with one;
 * those are titles. Otherwise it is the first record: a list of one column, with a comma here or there. Where that record has
 * no name of a column that we know, and one below it has two, that one is it: above it stand headings of groups, or notes.
 */
export function findHeader<R extends { readonly cells: readonly string[] }>(records: readonly R[]): R | undefined {
  const titles = records.findIndex(({ cells }) => filled(cells) > 1);
  const several = records.filter(({ cells }) => filled(cells) > 1).length;
  const first = records[titles !== -1 && titles <= several ? titles : 0];
  if (!first || recognised(first.cells) > 1) return first;
  return records.find(({ cells }) => recognised(cells) > Math.max(1, recognised(first.cells))) ?? first;
}

/** Trimmed; the second "name" is "name (2)". */
export function nameHeaders(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    if (name === '') return name;
    let unique = name;
    let n = last.get(name) ?? 1;
    while (taken.has(unique)) unique = `${name} (${++n})`;
    last.set(name, n);
    taken.add(unique);
    return unique;
  });
}
