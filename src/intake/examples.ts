import { tidy } from '../normalise';
import { readHs } from '../taxonomy/hs';
import type { LabelledName } from '../text';
import type { IssueList } from './issues';
import { maskPersonalData } from './mask';

/** A labelled name from a row's cells: a name and a code whose heading exists, or an issue that says what is wrong with the code. */
export function readExample(name: string, code: string, row: number, issues: IssueList): LabelledName | undefined {
  const plain = maskPersonalData(tidy(name));
  if (plain === '') return undefined;
  const [hs] = readHs(code).codes;
  if (hs === undefined) {
    issues.add('hs-not-understood', { row, path: 'hs' }, code);
    return undefined;
  }
  return { name: plain, hs };
}
