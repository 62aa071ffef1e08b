import type { z } from 'zod';
import type { IssueList } from './issues';

type Path = readonly PropertyKey[];

/** Takes the value at a path out of its parent; says whether there was one to take. */
function removeAt(root: unknown, path: Path): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  let parent: unknown = root;
  for (const key of path.slice(0, -1)) parent = (parent as Record<PropertyKey, unknown> | undefined)?.[key];
  if (typeof parent !== 'object' || parent === null || !(last in parent)) return false;
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<PropertyKey, unknown>)[last];
  return true;
}

const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);

/** Rounds of taking out what does not fit: each round mends at least one value, and rows are small. */
const ROUNDS = 50;

/**
 * A row as the schema has it. A value that does not fit is taken out and reported, so that one bad field does not cost
 * the row; a row whose required fields are bad is lost, and reported.
 */
export function conform<T>(schema: z.ZodType<T>, row: unknown, at: number | undefined, issues: IssueList): T | undefined {
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(row);
    if (result.success) return result.data;
    let mended = false;
    // Deepest and last first, so that taking one array element out does not move another that is still to go.
    for (const problem of [...result.error.issues].reverse()) {
      const path = problem.path.map(String).join('.');
      if (problem.code === 'unrecognized_keys') {
        for (const key of problem.keys) {
          issues.add('field-unmapped', { row: at, path }, [path, key].filter(Boolean).join('.'));
          mended = removeAt(row, [...problem.path, key]) || mended;
        }
        continue;
      }
      const value = valueAt(row, problem.path);
      if (path === 'id') {
        issues.add(value === undefined ? 'id-missing' : 'value-invalid', { row: at, path }, value, value === undefined ? '' : 'id');
        return undefined;
      }
      const removed = removeAt(row, problem.path);
      if (removed) issues.add('value-invalid', { row: at, path }, value, problem.message);
      else if (problem.path.length > 1) mended = removeAt(row, problem.path.slice(0, -1)) || mended;
      else {
        issues.add('value-invalid', { row: at, path: path || undefined }, value ?? '', problem.message);
        return undefined;
      }
      mended ||= removed;
    }
    if (!mended) return undefined;
  }
  return undefined;
}
