import { askNext, type NextQuestion } from '../../advise';
import type { OfficeLocale } from '../../locale/locale';
import type { Supplier } from '../../schema/supplier';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs } from '../inputs';
import { number, readOptions, text } from '../options';
import { createProgress } from '../progress';
import { writeRecord } from '../record';
import { wrap } from '../width';

const OPTIONS = { ...INPUT_OPTIONS, k: { type: 'string' }, questions: { type: 'string' } } as const;

function print(supplier: Supplier, questions: readonly NextQuestion[], ui: OfficeLocale): string {
  const title = `■ ${supplier.name ?? supplier.id} (${supplier.id})`;
  if (questions.length === 0) return `${title}\n  ${ui === 'ko' ? '목록을 바꿀 만한 질문이 없습니다.' : 'No answer would change the list.'}\n`;
  const lines = questions.flatMap(({ text: words }, i) => wrap(words, 92).map((line, j) => `  ${j === 0 ? `${i + 1}.` : '  '} ${line}`));
  return `${[title, ...lines].join('\n')}\n`;
}

/** `buyer-match ask`: which answers of a supplier, or of the buyers in its list, would change the list most. */
export function ask(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const k = number(values, 'k', 10, true);
  const most = number(values, 'questions', 5, true);
  const minScore = number(values, 'min-score', 0);
  const inputs = readInputs(values);
  const { suppliers, matcher, issues, locale, sentences } = inputs;
  printIssues(issues, locale);
  const progress = createProgress(suppliers.length, locale === 'ko' ? '업체' : 'suppliers');
  const results = suppliers.map((supplier, i) => {
    const questions = askNext(matcher, supplier, { k, minScore, questions: most, includeClosed: values['include-closed'] === true, locale: sentences, validate: false });
    progress.step(i + 1);
    return { supplierId: supplier.id, on: inputs.on, questions };
  });
  progress.end();
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'ask', values, inputs);
  if (values['json'] === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else process.stdout.write(results.map(({ questions }, i) => print(suppliers[i]!, questions, locale)).join('\n'));
  return exitCode(issues, values['strict'] === true);
}
