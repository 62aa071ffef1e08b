import { existsSync, writeFileSync } from 'node:fs';
import { appendOutcomes } from '../../advise';
import { BuyerMatchError } from '../../errors';
import { loadContracts, loadOutcomes } from '../../files';
import { exitCode, printIssues, readLayout } from '../inputs';
import { day, locale, readOptions, required, text } from '../options';
import { writeRecord } from '../record';

const OPTIONS = {
  feedback: { type: 'string' },
  'feedback-map': { type: 'string' },
  contracts: { type: 'string' },
  out: { type: 'string' },
  on: { type: 'string' },
  record: { type: 'string' },
  locale: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/**
 * `buyer-match outcomes`: what officers wrote beside matches, added to the file of contracts (JSON Lines) that `match`, `train`
 * and `evaluate` read. Reading the same list again adds nothing.
 */
export function outcomes(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  const on = day(values);
  const path = required(values, 'contracts');
  const layout = readLayout(text(values, 'feedback-map'));
  const feedback = loadOutcomes(required(values, 'feedback'), { on, locale: ui, ...(layout ? { layout } : {}) });
  const earlier = existsSync(path) ? loadContracts(path, { locale: ui }) : undefined;
  const out = text(values, 'out') ?? path;
  if (out === path && earlier !== undefined && earlier.file.layout !== 'json') throw new BuyerMatchError('usage', 'Outcomes are written as JSON Lines, and the contracts are a table.', { got: path, remedy: 'Give --out FILE for all of them together.' });
  const issues = [...feedback.issues, ...(earlier?.issues ?? [])];
  printIssues(issues, ui);
  const { contracts, added, known } = appendOutcomes(earlier?.values ?? [], feedback.values);
  // A row that could not be read must not be lost by writing the others back.
  const unreadable = (earlier?.issues ?? []).some(({ severity }) => severity === 'error');
  if ((added.length > 0 || out !== path) && !unreadable) writeFileSync(out, contracts.map((contract) => `${JSON.stringify(contract)}\n`).join(''));
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'outcomes', values, { files: [feedback.file, ...(earlier ? [earlier.file] : [])], on });
  const result = { schemaVersion: 1, on, contracts: out, total: contracts.length, added, known, written: !unreadable, issues };
  const told = ui === 'ko' ? `새 결과 ${added.length}건을 더했습니다(이미 있던 것 ${known}건, 모두 ${contracts.length}건): ${out}` : `${added.length} outcomes added (${known} were there already, ${contracts.length} in all): ${out}`;
  const refused = ui === 'ko' ? `계약 파일에 읽지 못한 행이 있어 쓰지 않았습니다: ${path}` : `Not written, because rows of the contract file could not be read: ${path}`;
  process.stdout.write(values['json'] === true ? `${JSON.stringify(result, null, 2)}\n` : `${unreadable ? refused : told}\n`);
  return unreadable ? 1 : exitCode(issues, values['strict'] === true);
}
