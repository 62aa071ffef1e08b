import { writeFileSync } from 'node:fs';
import { withProgrammes } from '../../advise';
import { BuyerMatchError } from '../../errors';
import { writeCsv } from '../../files';
import { titleOf } from '../../score/title';
import type { Match, MatchResult } from '../../score/result';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs, type Inputs } from '../inputs';
import { number, readOptions, text } from '../options';
import { createProgress } from '../progress';
import { writeRecord } from '../record';
import { printResult } from '../table';

const OPTIONS = { ...INPUT_OPTIONS, k: { type: 'string' }, csv: { type: 'string' } } as const;

const HEADERS = {
  ko: ['업체 번호', '업체명', '순위', '점수', '바이어 번호', '바이어', '국가', '판정', '설명'],
  en: ['supplier id', 'supplier', 'rank', 'score', 'buyer id', 'buyer', 'country', 'verdict', 'explanation'],
} as const;

function toCsv(results: readonly MatchResult[], { suppliers, buyers, locale, sentences }: Inputs): string {
  const names = new Map(suppliers.map(({ id, name }) => [id, name]));
  const rows = results.flatMap(({ supplierId, matches }) =>
    matches.map(({ rank, score, buyerId, explanation }) => {
      const buyer = buyers.get(buyerId);
      return [supplierId, names.get(supplierId), rank, score, buyerId, buyer && titleOf(buyer, sentences), buyer?.country, explanation?.verdict.text, explanation?.text];
    }),
  );
  return writeCsv(HEADERS[locale], rows);
}

/** `buyer-match match`: ranked buyers for every supplier of a file. */
export function match(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const k = number(values, 'k', 10, true);
  const minScore = number(values, 'min-score', 0);
  if (values['json'] === true && values['csv'] !== undefined) throw new BuyerMatchError('usage', 'Give either --json or --csv.');
  const inputs = readInputs(values);
  const { suppliers, buyers, matcher, issues, programmes, on, locale, sentences } = inputs;
  printIssues(issues, locale);
  const progress = createProgress(suppliers.length, locale === 'ko' ? '업체' : 'suppliers');
  const results = suppliers.map((supplier, i) => {
    const plain = matcher.match(supplier, { k, minScore, locale: sentences, validate: false, includeClosed: values['include-closed'] === true });
    const helped = (m: Match): Match => (m.explanation ? { ...m, explanation: withProgrammes(m.explanation, programmes, supplier, on, sentences) } : m);
    const result = { ...plain, matches: plain.matches.map(helped), nearest: plain.nearest.map(helped) };
    progress.step(i + 1);
    // What is wrong with the files stands once, in the first entry.
    return i === 0 ? { ...result, issues: [...issues, ...result.issues] } : result;
  });
  progress.end();
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'match', values, inputs);
  const csv = text(values, 'csv');
  if (csv !== undefined) writeFileSync(csv, toCsv(results, inputs));
  else if (values['json'] === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else {
    process.stdout.write(locale === 'ko' ? `기준일 ${on} · 바이어 ${matcher.size}곳\n\n` : `On ${on}, ${matcher.size} buyers\n\n`);
    process.stdout.write(results.map((result, i) => printResult(suppliers[i]!, result, buyers, locale)).join('\n'));
  }
  return exitCode(issues, values['strict'] === true);
}
