/** One choice: the alternative that was chosen, first, against others. Only what tells them apart is kept. */
export interface Choice {
  readonly weight: number;
  /** Choices of one supplier are not independent of each other. */
  readonly cluster: number;
  /** The parameters that differ between the alternatives. */
  readonly parameters: Uint16Array;
  /** Where each alternative's entries begin; one more than there are alternatives. */
  readonly starts: Uint32Array;
  /** Places in `parameters`. */
  readonly columns: Uint16Array;
  readonly values: Float64Array;
}

/** What one alternative has of each parameter; absent ones are 0. */
export interface Row {
  readonly parameters: readonly number[];
  readonly values: readonly number[];
}

/** Puts rows together, chosen first; parameters that are the same in all of them decide nothing and are left out. */
export function createChoice(rows: readonly Row[], weight: number, cluster: number): Choice {
  const seen = new Map<number, { value: number; times: number; differs: boolean }>();
  for (const { parameters, values } of rows) {
    parameters.forEach((parameter, i) => {
      const known = seen.get(parameter);
      if (!known) seen.set(parameter, { value: values[i]!, times: 1, differs: false });
      else {
        known.times++;
        if (values[i] !== known.value) known.differs = true;
      }
    });
  }
  const parameters = Uint16Array.from([...seen].filter(([, { times, differs }]) => differs || times < rows.length).map(([parameter]) => parameter)).sort();
  const place = new Map([...parameters].map((parameter, i) => [parameter, i]));
  const starts = new Uint32Array(rows.length + 1);
  const columns: number[] = [];
  const entries: number[] = [];
  rows.forEach((row, r) => {
    row.parameters.forEach((parameter, i) => {
      const column = place.get(parameter);
      if (column === undefined) return;
      columns.push(column);
      entries.push(row.values[i]!);
    });
    starts[r + 1] = columns.length;
  });
  return { weight, cluster, parameters, starts, columns: Uint16Array.from(columns), values: Float64Array.from(entries) };
}
