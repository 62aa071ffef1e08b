import { readFileSync } from 'node:fs';
import { BuyerMatchError } from '../errors';
import { CHEONGJU_PROGRAMMES, type Programme } from '../advise';
import { loadBuyers, loadContracts, loadModel, loadProgrammes, loadRules, loadSuppliers, type Layout, type Loaded } from '../files';
import type { Locale, OfficeLocale } from '../locale/locale';
import { createMatcher, type Matcher } from '../matcher';
import { issuePlace } from '../report/issue-place';
import type { Buyer } from '../schema/buyer';
import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';
import { anonymousBuyer, anonymousIssue, anonymousSupplier } from './anonymous';
import { day, locale, required, sentenceLocale, text, type Values } from './options';

export const INPUT_OPTIONS = {
  suppliers: { type: 'string' },
  buyers: { type: 'string' },
  'supplier-id': { type: 'string' },
  'suppliers-map': { type: 'string' },
  'buyers-map': { type: 'string' },
  'suppliers-sheet': { type: 'string' },
  'buyers-sheet': { type: 'string' },
  contracts: { type: 'string' },
  'contracts-map': { type: 'string' },
  'contracts-sheet': { type: 'string' },
  model: { type: 'string' },
  rules: { type: 'string' },
  programmes: { type: 'string' },
  on: { type: 'string' },
  locale: { type: 'string' },
  'min-score': { type: 'string' },
  'include-closed': { type: 'boolean' },
  anonymous: { type: 'boolean' },
  strict: { type: 'boolean' },
  record: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface Inputs {
  readonly suppliers: readonly Supplier[];
  readonly buyers: ReadonlyMap<string, Buyer>;
  readonly matcher: Matcher;
  readonly issues: readonly Issue[];
  /** The office's support programmes; none unless asked for. */
  readonly programmes: readonly Programme[];
  readonly files: readonly Loaded<unknown>['file'][];
  readonly on: string;
  readonly locale: OfficeLocale;
  /** Of the sentences: also the buyers' languages. */
  readonly sentences: Locale;
}

/** A map of columns that a user wrote; undefined when none was given. */
export function readLayout(path: string | undefined): Layout | undefined {
  if (path === undefined) return undefined;
  try {
    const layout = JSON.parse(readFileSync(path, 'utf8')) as Layout;
    const texts = [...Object.values(layout.fields), ...Object.values(layout.set ?? {}), ...(layout.carry ?? [])];
    if (texts.some((template) => typeof template !== 'string')) throw new Error('fields');
    return { ...layout, name: layout.name ?? path };
  } catch {
    throw new BuyerMatchError('file-unreadable', 'The column map cannot be read.', { got: path, remedy: 'It is a JSON object with "fields": { "country": "{column}" }.' });
  }
}

/** Reads everything a run needs; data problems go to stderr and into the result. */
export function readInputs(values: Values): Inputs {
  const ui = locale(values);
  const on = day(values);
  const options = (kind: 'suppliers' | 'buyers' | 'contracts') => {
    const layout = readLayout(text(values, `${kind}-map`));
    const sheet = text(values, `${kind}-sheet`);
    return { locale: ui, ...(layout ? { layout } : {}), ...(sheet === undefined ? {} : { sheet }) };
  };
  const anonymous = values['anonymous'] === true;
  const suppliersFile = loadSuppliers(required(values, 'suppliers'), options('suppliers'));
  const buyersFile = loadBuyers(required(values, 'buyers'), options('buyers'));
  const suppliers = anonymous ? { ...suppliersFile, values: suppliersFile.values.map(anonymousSupplier) } : suppliersFile;
  const buyers = anonymous ? { ...buyersFile, values: buyersFile.values.map(anonymousBuyer) } : buyersFile;
  const given = <T>(name: string, load: (path: string) => T): T | undefined => {
    const path = text(values, name);
    return path === undefined ? undefined : load(path);
  };
  const rules = given('rules', (path) => loadRules(path, { locale: ui }));
  const model = given('model', loadModel);
  const contracts = given('contracts', (path) => loadContracts(path, options('contracts')));
  const programmesPath = text(values, 'programmes');
  // The shipped example goes by its name.
  const programmes = programmesPath === undefined || programmesPath === 'cheongju' ? undefined : loadProgrammes(programmesPath);
  const wanted = text(values, 'supplier-id');
  const chosen = wanted === undefined ? suppliers.values : suppliers.values.filter(({ id }) => id === wanted);
  if (wanted !== undefined && chosen.length === 0) throw new BuyerMatchError('argument-invalid', 'No supplier in the file has this id.', { got: wanted, remedy: 'Check --supplier-id; "1" and "01" differ.' });
  const matcher = createMatcher({ buyers: buyers.values, suppliers: suppliers.values, contracts: contracts?.values, model: model?.value, rules: rules?.values, on, validate: false, locale: ui });
  const issues = [...suppliers.issues, ...buyers.issues, ...(rules?.issues ?? []), ...(contracts?.issues ?? []), ...matcher.issues];
  return {
    suppliers: chosen,
    buyers: new Map(buyers.values.map((b) => [b.id, b])),
    matcher,
    issues: anonymous ? issues.map(anonymousIssue) : issues,
    files: [suppliers, buyers, rules, programmes, model, contracts].flatMap((loaded) => loaded?.file ?? []),
    programmes: programmes?.values ?? (programmesPath === 'cheongju' ? CHEONGJU_PROGRAMMES : []),
    on,
    locale: ui,
    sentences: sentenceLocale(values),
  };
}

const MOST_SHOWN = 20;

/** Issues on stderr: the first ones in words, the rest counted. */
export function printIssues(issues: readonly Issue[], ui: 'ko' | 'en'): void {
  const shown = [...issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')).slice(0, MOST_SHOWN);
  for (const issue of shown) {
    const at = issuePlace(issue, ui);
    const { message, count, cells = [] } = issue;
    const all = count === undefined || cells.length === count ? '' : ui === 'ko' ? ` (모두 ${count}건)` : ` (${count} in all)`;
    process.stderr.write(`${at === '' ? '' : `${at}: `}${message}${all}\n`);
  }
  if (issues.length > shown.length) process.stderr.write(ui === 'ko' ? `그 밖에 ${issues.length - shown.length}건이 더 있습니다(--json의 issues에 모두 있습니다).\n` : `${issues.length - shown.length} more (all are in the issues of --json).\n`);
}

/** Exit code of a run on this data. */
export const exitCode = (issues: readonly Issue[], strict: boolean): number => (strict && issues.some(({ severity }) => severity === 'error') ? 1 : 0);
