import { BuyerMatchError } from '../../errors';
import { createAccount } from '../../report/account';
import type { RunContext } from '../../report/entry';
import type { MatchResult } from '../../score/result';
import { readResults } from '../earlier-results';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs, type Inputs } from '../inputs';
import { openJournal } from '../journal';
import { runOffice, whatIfScope } from '../office-run';
import { number, readOptions, text, type Values } from '../options';
import { openOutput, type Output, type OutputKind } from '../outputs';
import { createProgress } from '../progress';
import { recordOf, writeRecord } from '../record';
import { printSummary } from '../summary';
import { printResult } from '../table';

const OPTIONS = { ...INPUT_OPTIONS, k: { type: 'string' }, csv: { type: 'string' }, html: { type: 'string' }, xlsx: { type: 'string' }, resume: { type: 'string' }, before: { type: 'string' } } as const;

const OUTPUTS: readonly OutputKind[] = ['html', 'xlsx', 'csv'];

/** Options that say where a run goes, not what it finds. */
const WHERE_TO = new Set<string>([...OUTPUTS, 'resume', 'record', 'json', 'strict']);

function journalOf(values: Values, inputs: Inputs, scope: string, earlier: readonly MatchResult[] | undefined): ReturnType<typeof openJournal> | undefined {
  const path = text(values, 'resume');
  if (path === undefined) return undefined;
  const { version, schemaVersion, on, options, inputs: files } = recordOf('match', values, inputs);
  const made = Object.entries(options).filter(([name]) => !WHERE_TO.has(name));
  return openJournal(path, [version, schemaVersion, on, scope, earlier ?? null, made, files.map(({ sha256 }) => sha256)]);
}

function printer(values: Values, inputs: Inputs): { add: Output['add']; end(): void } {
  const { buyers, issues, matcher, on, locale } = inputs;
  let first = true;
  if (values['json'] === true) {
    return {
      add({ result }) {
        // What is wrong with the files stands once, in the first entry.
        const entry = first ? { ...result, issues: [...issues, ...result.issues] } : result;
        process.stdout.write(`${first ? '[\n' : ',\n'}${JSON.stringify([entry], null, 2).slice(2, -2)}`);
        first = false;
      },
      end: () => void process.stdout.write(first ? '[]\n' : '\n]\n'),
    };
  }
  process.stdout.write(locale === 'ko' ? `기준일 ${on} · 바이어 ${matcher.size}곳\n\n` : `On ${on}, ${matcher.size} buyers\n\n`);
  return {
    add({ supplier, result }) {
      process.stdout.write(`${first ? '' : '\n'}${printResult(supplier, result, buyers, locale)}`);
      first = false;
    },
    end: () => undefined,
  };
}

/** `buyer-match match`: ranked buyers for every supplier of a file, on the terminal, as JSON, or into files for an office. */
export async function match(args: readonly string[]): Promise<number> {
  const values = readOptions(args, OPTIONS);
  const k = number(values, 'k', 10, true);
  const minScore = number(values, 'min-score', 0);
  const asked = OUTPUTS.filter((kind) => values[kind] !== undefined);
  if (values['json'] === true && asked.length > 0) throw new BuyerMatchError('usage', `Give either --json or --${asked[0]}.`);
  const inputs = readInputs(values);
  const { suppliers, buyers, matcher, issues, on, locale } = inputs;
  printIssues(issues, locale);

  const scope = whatIfScope(inputs);
  const context: RunContext = { locale, on, buyers: matcher.size, buyer: (id) => buyers.get(id), whatIfScope: scope };
  const earlierPath = text(values, 'before');
  const earlier = earlierPath === undefined ? undefined : readResults(earlierPath);
  const journal = journalOf(values, inputs, scope, earlier);
  const account = createAccount(context);
  const files: Output[] = [];
  const progress = createProgress(suppliers.length, locale === 'ko' ? '업체' : 'suppliers');
  try {
    for (const kind of asked) files.push(await openOutput(kind, text(values, kind)!, context, suppliers.length));
    const sinks = files.length > 0 ? files : [printer(values, inputs)];
    const office = asked.some((kind) => kind !== 'csv');
    let done = 0;
    for await (const entry of runOffice(inputs, { k, minScore, includeClosed: values['include-closed'] === true, whatIf: office ? scope : 'none', earlier: earlier && new Map(earlier.map((result) => [result.supplierId, result])) }, journal)) {
      account.add(entry);
      for (const sink of sinks) sink.add(entry);
      progress.step(++done);
    }
    progress.end();
    const end = { summary: account.summary(), issues, record: recordOf('match', values, inputs) };
    for (const sink of sinks) sink.end(end);
    if (files.length > 0) process.stdout.write(printSummary(end.summary, context, files));
  } catch (error) {
    progress.end();
    for (const file of files) file.discard();
    throw error;
  } finally {
    journal?.close();
  }
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'match', values, inputs);
  return exitCode(issues, values['strict'] === true);
}
