import { BuyerMatchError } from '../../errors';
import { decodeText, loadExamples, parseCsv } from '../../files';
import { readBytes } from '../../files/bytes';
import { createClassifier, type Classification } from '../../text';
import { maskPersonalData } from '../../intake/mask';
import { tidy } from '../../normalise';
import { hsLabel } from '../../taxonomy/labels';
import { exitCode, printIssues } from '../inputs';
import { locale, readOptions, text } from '../options';
import { fit } from '../width';

const OPTIONS = { text: { type: 'string' }, file: { type: 'string' }, examples: { type: 'string' }, strict: { type: 'boolean' }, locale: { type: 'string' }, json: { type: 'boolean' } } as const;

/** Texts of a file: the `name` column of a CSV, or one text a line. Blank ones count: every row has its answer. */
function textsOf(path: string): string[] {
  const { text: source } = decodeText(readBytes(path));
  const all = source.replace(/\r?\n$/, '').split(/\r?\n/);
  const { headers, rows } = parseCsv(source);
  const at = headers.indexOf('name');
  if (at < 0) return all;
  const found = new Map(rows.map(({ row, cells }) => [row, cells[at] ?? '']));
  const first = rows[0]?.row ?? 2;
  const header = all.findIndex((line) => line.trim() !== '') + 1;
  const texts: string[] = [];
  for (let row = Math.min(first, header + 1); row <= all.length; row++) {
    const name = found.get(row);
    // A line inside a quoted cell is no row of its own.
    if (name !== undefined) texts.push(name);
    else if (all[row - 1]!.trim() === '' || /^,*$/.test(all[row - 1]!.trim())) texts.push('');
  }
  return texts;
}

/** Below this share a heading is a guess to look at, not an answer. */
const TELLS = 0.1;

const TEXTS = {
  ko: { blank: '(빈 줄)', none: '  품목번호를 알 수 없습니다.', unsure: '  표현만으로는 확실하지 않습니다. 가까운 호:', medical: '  의료기기·의약품 여부 확인' },
  en: { blank: '(blank)', none: '  The words do not tell.', unsure: '  The words do not tell for sure. Nearest headings:', medical: '  Check whether this is a medical device or a medicine' },
} as const;

function print({ text: words, headings, medical }: Classification, ui: 'ko' | 'en'): string {
  const texts = TEXTS[ui];
  const shown = headings.slice(0, 3).map(({ hs, share, evidence }) => `  ${hs}  ${share.toFixed(2)}  ${hsLabel(hs, ui) ?? ''}  (${evidence.map((e) => fit(e, 40)).join(', ')})`);
  const doubt = headings.length === 0 ? [texts.none] : headings[0]!.share < TELLS ? [texts.unsure] : [];
  return [maskPersonalData(tidy(words)) || texts.blank, ...doubt, ...shown, ...(medical === undefined ? [] : [`${texts.medical}: ${medical}`])].join('\n');
}

/** `buyer-match classify`: words to HS headings, with the words that decided. */
export function classify(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  const one = text(values, 'text');
  const file = text(values, 'file');
  if ((one === undefined) === (file === undefined)) throw new BuyerMatchError('usage', 'Give either --text or --file.');
  const given = text(values, 'examples');
  const examples = given === undefined ? undefined : loadExamples(given, { locale: ui });
  printIssues(examples?.issues ?? [], ui);
  const results = (one === undefined ? textsOf(file!) : [one]).map(createClassifier(examples ? { examples: examples.values } : {}));
  if (values['json'] === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else process.stdout.write(`${results.map((result) => print(result, ui)).join('\n')}\n`);
  return exitCode(examples?.issues ?? [], values['strict'] === true);
}
