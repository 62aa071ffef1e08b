import { BuyerMatchError } from '../../errors';
import { evaluate as run } from '../../experiment';
import { METHODS } from '../../experiment/result';
import { SEGMENT_KINDS } from '../../experiment/segments';
import { loadModel } from '../../files';
import { STAGES } from '../../schema/contract';
import { DEAL_OPTIONS, readDeals } from '../deals';
import { printEvaluation } from '../figures';
import { exitCode, printIssues } from '../inputs';
import { choice, choices, number, readOptions, required, text } from '../options';
import { createSteps } from '../progress';
import { writeRecord } from '../record';

const OPTIONS = {
  ...DEAL_OPTIONS,
  'train-until': { type: 'string' },
  direction: { type: 'string' },
  pairs: { type: 'string' },
  methods: { type: 'string' },
  model: { type: 'string' },
  segments: { type: 'string' },
  'relevant-from': { type: 'string' },
  'shuffle-labels': { type: 'boolean' },
} as const;

/** `buyer-match evaluate`: rankings judged by the contracts that came after a day. */
export function evaluate(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const trainUntil = required(values, 'train-until');
  const seed = number(values, 'seed', 1, true);
  const options = {
    trainUntil,
    seed,
    direction: choice(values, 'direction', ['supplier', 'buyer'], 'supplier'),
    pairs: choice(values, 'pairs', ['all', 'new'], 'all'),
    relevantFrom: choice(values, 'relevant-from', STAGES, 'introduced'),
    methods: choices(values, 'methods', METHODS, METHODS),
    segmentBy: choices(values, 'segments', SEGMENT_KINDS, []),
    shuffleLabels: values['shuffle-labels'] === true,
  };
  if (options.relevantFrom === 'declined' || options.relevantFrom === 'no-response') throw new BuyerMatchError('usage', '--relevant-from names a stage on the way to a deal.', { got: options.relevantFrom });
  const { suppliers, buyers, contracts, issues, files, locale } = readDeals(values);
  const modelPath = text(values, 'model');
  const model = modelPath === undefined ? undefined : loadModel(modelPath);
  const progress = createSteps();
  const result = run({ ...options, suppliers, buyers, contracts, validate: false, locale, model: model?.value, onProgress: ({ method, step, done, total }) => progress(`${method}: ${step}`, done, total) });
  const all = [...issues, ...result.issues];
  printIssues(all, locale);
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'evaluate', values, { files: [...files, ...(model ? [model.file] : [])], on: result.split.asOf });
  process.stdout.write(values['json'] === true ? `${JSON.stringify({ ...result, issues: all }, null, 2)}\n` : printEvaluation(result, locale));
  return (result.guards.aboveShuffled?.length ?? 0) > 0 ? 1 : exitCode(all, values['strict'] === true);
}
