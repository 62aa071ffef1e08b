import type { LabelledName } from '../text';
import { maskPersonalData } from './mask';
import { tidy } from '../normalise';
import { readHs } from '../taxonomy/hs';
import type { IssueList } from './issues';

/** A labelled name from a row's cells: a name and a code whose heading exists, or an issue that says which is missing. */
export function readExample(name: string, code: string, row: number, issues: IssueList): LabelledName | undefined {
  const plain = maskPersonalData(tidy(name));
  if (plain === '') return undefined;
  const hs = readHs(code).code ?? readHs(code.replace(/\D/g, '').slice(0, 4)).code;
  if (hs === undefined) {
    issues.add('hs-not-understood', { row, path: 'hs' }, code);
    return undefined;
  }
  return { name: plain, hs };
}
