import { writeFileSync } from 'node:fs';
import { isDay } from '../../calendar';
import { BuyerMatchError } from '../../errors';
import { loadModel } from '../../files';
import { modelText, train as learn } from '../../learn';
import { DEAL_OPTIONS, readDeals } from '../deals';
import { exitCode, printIssues } from '../inputs';
import { printLearned } from '../learned';
import { number, readOptions, required, text } from '../options';
import { createSteps } from '../progress';
import { writeRecord } from '../record';

const OPTIONS = { ...DEAL_OPTIONS, until: { type: 'string' }, out: { type: 'string' }, prior: { type: 'string' } } as const;

const STEPS = { ko: { reading: '계약 읽기', fitting: '학습', calibrating: '확률 보정' }, en: { reading: 'contracts', fitting: 'fitting', calibrating: 'calibrating' } } as const;

/** `buyer-match train`: points learned from past contracts, into a model file. */
export function train(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const out = required(values, 'out');
  const until = text(values, 'until');
  if (until !== undefined && !isDay(until)) throw new BuyerMatchError('usage', '--until is a day, YYYY-MM-DD.', { got: until });
  const seed = number(values, 'seed', 1, true);
  const { suppliers, buyers, contracts, issues, files, locale } = readDeals(values);
  printIssues(issues, locale);
  const given = text(values, 'prior');
  const prior = given === undefined ? undefined : loadModel(given);
  const progress = createSteps();
  const inputs = prior ? [...files, prior.file] : files;
  const data = inputs.map(({ path, sha256, rows }) => ({ file: path.split(/[\\/]/).at(-1)!, sha256, rows }));
  const model = learn({ suppliers, buyers, contracts, until, seed, prior: prior?.value, data, validate: false, onProgress: ({ step, done, total }) => progress(STEPS[locale][step], done, total) });
  writeFileSync(out, modelText(model));
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'train', values, { files: inputs, on: model.until });
  process.stdout.write(values['json'] === true ? modelText(model) : printLearned(model, out, locale));
  return exitCode(issues, values['strict'] === true);
}
