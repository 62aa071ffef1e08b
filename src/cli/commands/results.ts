import { writeFileSync } from 'node:fs';
import { programmeResults, type ProgrammeResults } from '../../advise';
import { BuyerMatchError } from '../../errors';
import { loadContracts, writeCsv } from '../../files';
import type { OfficeLocale } from '../../locale/locale';
import { AMOUNT_KINDS } from '../../schema/contract';
import { exitCode, printIssues, readLayout } from '../inputs';
import { locale, readOptions, required, text } from '../options';
import { writeRecord } from '../record';
import { fit, padEnd, padStart } from '../width';

const OPTIONS = {
  contracts: { type: 'string' },
  'contracts-map': { type: 'string' },
  csv: { type: 'string' },
  record: { type: 'string' },
  locale: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const HEADERS = {
  ko: ['사업', '업체 수', '바이어 수', '상담 건수', '상담액(US$)', '계약추진액(US$)', '계약액(US$)', '수출액(US$)'],
  en: ['programme', 'suppliers', 'buyers', 'consultations', 'consulted US$', 'expected US$', 'contracted US$', 'exported US$'],
} as const;

type Line = readonly [string, ...(number | undefined)[]];

/** A kind without a single amount is not zero: nothing is known of it. */
function lines({ programmes, total }: ProgrammeResults, ui: OfficeLocale): Line[] {
  const line = (name: string, result: ProgrammeResults['total']): Line => [
    name,
    result.suppliers,
    result.buyers,
    result.consultations,
    ...AMOUNT_KINDS.map((kind) => (result.amounts[kind].deals === 0 ? undefined : result.amounts[kind].usd)),
  ];
  const unnamed = ui === 'ko' ? '(사업명 없음)' : '(no programme)';
  return [...programmes.map((result) => line(result.programme ?? unnamed, result)), line(ui === 'ko' ? '전체' : 'all', total)];
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

function print(results: ProgrammeResults, ui: OfficeLocale): string {
  const widths = [30, 10, 10, 14, 16, 18, 16, 16];
  const row = (cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? padEnd(fit(cell, widths[0]!), widths[0]!) : padStart(cell, widths[i]!))).join('');
  const note = ui === 'ko' ? '상담액·계약추진액·계약액·수출액은 성격이 달라 서로 더하지 않습니다. -는 적힌 금액이 없다는 뜻입니다.' : 'Amounts of different kinds are never added up. "-": no amount of that kind was given.';
  return `${[row(HEADERS[ui]), ...lines(results, ui).map((cells) => row(cells.map((cell) => (cell === undefined ? '-' : typeof cell === 'number' ? grouped(cell) : cell)))), '', note].join('\n')}\n`;
}

/** `buyer-match results`: consultations and amounts by programme, each kind of amount by itself. */
export function results(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  if (values['json'] === true && values['csv'] !== undefined) throw new BuyerMatchError('usage', 'Give either --json or --csv.');
  const layout = readLayout(text(values, 'contracts-map'));
  const loaded = loadContracts(required(values, 'contracts'), { locale: ui, ...(layout ? { layout } : {}) });
  printIssues(loaded.issues, ui);
  const found = programmeResults(loaded.values);
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'results', values, { files: [loaded.file], on: null });
  const csv = text(values, 'csv');
  if (csv !== undefined) writeFileSync(csv, writeCsv(HEADERS[ui], lines(found, ui)));
  else process.stdout.write(values['json'] === true ? `${JSON.stringify({ ...found, issues: loaded.issues }, null, 2)}\n` : print(found, ui));
  return exitCode(loaded.issues, values['strict'] === true);
}
