import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BuyerMatchError } from '../../errors';
import { loadBuyers, writeCsv } from '../../files';
import { explainDuplicate, findDuplicates, mergeBuyers, partText, type BuyerList, type Duplicates } from '../../identity';
import type { OfficeLocale } from '../../locale/locale';
import { exitCode, printIssues, readLayout } from '../inputs';
import { locale, number, readOptions, several, text } from '../options';
import { createProgress } from '../progress';
import { writeRecord } from '../record';
import { wrap } from '../width';

const OPTIONS = {
  buyers: { type: 'string', multiple: true },
  'buyers-map': { type: 'string' },
  certain: { type: 'string' },
  review: { type: 'string' },
  merge: { type: 'string' },
  csv: { type: 'string' },
  record: { type: 'string' },
  locale: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const HEADERS = {
  ko: ['판단', '점수', '명단 1', '번호 1', '이름 1', '국가 1', '명단 2', '번호 2', '이름 2', '국가 2', '근거', '담당자 의견'],
  en: ['decision', 'points', 'list 1', 'id 1', 'name 1', 'country 1', 'list 2', 'id 2', 'name 2', 'country 2', 'grounds', 'comment'],
} as const;

const DECISIONS = { ko: { certain: '같은 바이어', review: '확인 필요' }, en: { certain: 'one buyer', review: 'to be looked at' } } as const;

function toCsv({ pairs }: Duplicates, ui: OfficeLocale): string {
  const rows = pairs.map(({ a, b, points, decision, parts }) => {
    const grounds = parts.flatMap((part) => partText(part, ui) ?? []).join(', ');
    return [DECISIONS[ui][decision], points.toFixed(1), a.source, a.id, a.name, a.country, b.source, b.id, b.name, b.country, grounds, ''];
  });
  return writeCsv(HEADERS[ui], rows);
}

/** All buyers of the lists, each group of certain duplicates as one; ids that several lists use get the list's name. */
function mergedLists(lists: readonly BuyerList[], { groups }: Duplicates): string {
  const key = (source: string, id: string): string => JSON.stringify([source, id]);
  const records = new Map(lists.flatMap(({ source, buyers }) => buyers.map((buyer) => [key(source, buyer.id), { source, buyer }] as const)));
  const grouped = new Set(groups.flat().map(({ source, id }) => key(source, id)));
  const merged = [
    ...groups.map((group) => mergeBuyers(group.map(({ source, id }) => records.get(key(source, id))!))),
    ...[...records].flatMap(([at, record]) => (grouped.has(at) ? [] : [mergeBuyers([record])])),
  ];
  const taken = new Set<string>();
  return merged
    .map(({ buyer, records: [first], conflicts }) => {
      const id = taken.has(buyer.id) ? `${first!.source}:${buyer.id}` : buyer.id;
      taken.add(id);
      const told = Object.fromEntries(conflicts.map(({ field, other, source }) => [`conflict.${source}.${field}`, typeof other === 'string' ? other : JSON.stringify(other)]));
      return `${JSON.stringify({ ...buyer, id, carried: { ...buyer.carried, ...told } })}\n`;
    })
    .join('');
}

const MOST_SHOWN = 50;

function print(found: Duplicates, ui: OfficeLocale): string {
  const ko = ui === 'ko';
  const certain = found.pairs.filter(({ decision }) => decision === 'certain').length;
  const head = ko
    ? `기록 ${found.records}건, 같은 바이어로 보이는 쌍 ${certain}건(묶음 ${found.groups.length}개), 확인할 쌍 ${found.pairs.length - certain}건`
    : `${found.records} records, ${certain} certain pairs in ${found.groups.length} groups, ${found.pairs.length - certain} pairs to look at`;
  const shown = found.pairs.slice(0, MOST_SHOWN).flatMap((pair) => ['', ...wrap(explainDuplicate(pair, ui), 100)]);
  const more = found.pairs.length > MOST_SHOWN ? ['', ko ? `그 밖에 ${found.pairs.length - MOST_SHOWN}쌍이 더 있습니다(--json 또는 --csv).` : `${found.pairs.length - MOST_SHOWN} more pairs (--json or --csv).`] : [];
  return `${[head, ...shown, ...more].join('\n')}\n`;
}

/** `buyer-match duplicates`: records of one or several buyer lists that may be the same buyer. Files are never changed. */
export function duplicates(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  const ui = locale(values);
  if (values['json'] === true && values['csv'] !== undefined) throw new BuyerMatchError('usage', 'Give either --json or --csv.');
  const layout = readLayout(text(values, 'buyers-map'));
  const files = several(values, 'buyers');
  const progress = createProgress(files.length, ui === 'ko' ? '명단' : 'lists');
  const loaded = files.map((file, i) => {
    const list = loadBuyers(file, { locale: ui, ...(layout ? { layout } : {}) });
    progress.step(i + 1);
    return list;
  });
  progress.end();
  // Two files of one name stay apart by their paths.
  const names = files.map((file) => path.basename(file));
  const lists = loaded.map(({ values: buyers }, i) => ({ source: names.indexOf(names[i]!) === names.lastIndexOf(names[i]!) ? names[i]! : files[i]!, buyers }));
  const issues = loaded.flatMap((list) => list.issues);
  printIssues(issues, ui);
  const found = findDuplicates(lists, { certain: number(values, 'certain', 10), review: number(values, 'review', 0) });
  const merge = text(values, 'merge');
  if (merge !== undefined) writeFileSync(merge, mergedLists(lists, found));
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'duplicates', values, { files: loaded.map(({ file }) => file), on: null });
  const csv = text(values, 'csv');
  if (csv !== undefined) writeFileSync(csv, toCsv(found, ui));
  else process.stdout.write(values['json'] === true ? `${JSON.stringify({ ...found, issues }, null, 2)}\n` : print(found, ui));
  return exitCode(issues, values['strict'] === true);
}
