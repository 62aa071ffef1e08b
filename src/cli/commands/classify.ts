import { BuyerMatchError } from '../../errors';
import { decodeText, parseCsv } from '../../files';
import { readBytes } from '../../files/bytes';
import { classify as read, type Classification } from '../../text';
import { maskPersonalData } from '../../intake/mask';
import { tidy } from '../../normalise';
import { hsLabel } from '../../taxonomy/labels';
import { locale, readOptions, text } from '../options';

const OPTIONS = { text: { type: 'string' }, file: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } } as const;

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

const print = ({ text: words, headings }: Classification, ui: 'ko' | 'en'): string =>
  [
    maskPersonalData(tidy(words)) || (ui === 'ko' ? '(빈 줄)' : '(blank)'),
    ...(headings.length === 0 ? [ui === 'ko' ? '  품목번호를 알 수 없습니다.' : '  The words do not tell.'] : headings.slice(0, 3).map(({ hs, share, evidence }) => `  ${hs}  ${share.toFixed(2)}  ${hsLabel(hs, ui) ?? ''}  (${evidence.join(', ')})`)),
  ].join('\n');

/** `buyer-match classify`: words to HS headings, with the words that decided. */
export function classify(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  const one = text(values, 'text');
  const file = text(values, 'file');
  if ((one === undefined) === (file === undefined)) throw new BuyerMatchError('usage', 'Give either --text or --file.');
  const results = (one === undefined ? textsOf(file!) : [one]).map(read);
  if (values['json'] === true) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  else process.stdout.write(`${results.map((result) => print(result, ui)).join('\n')}\n`);
  return 0;
}
