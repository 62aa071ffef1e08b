/** Numbers of rows sorted by a small whole number each has; rows with equal ones keep the order they are given in. */
export function sortRows(rows: Uint32Array, numberOf: (row: number) => number, numbers: number): Uint32Array {
  const starts = new Uint32Array(numbers + 1);
  for (let i = 0; i < rows.length; i++) starts[numberOf(rows[i]!) + 1]!++;
  for (let i = 0; i < numbers; i++) starts[i + 1]! += starts[i]!;
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[starts[numberOf(rows[i]!)]!++] = rows[i]!;
  return sorted;
}
