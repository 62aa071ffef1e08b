import { findCertification } from '../taxonomy/certifications';
import { EXPORT_STAGES, HOLDING_STATUSES } from '../schema/supplier';
import { ROLES, SUPPLY_MODES } from '../schema/values';
import { dayAt, readDay } from './day';
import type { IssueList } from './issues';

export type Words = Readonly<Record<string, RegExp>>;

const ROLE_WORDS: Words = { manufacturer: /제조|생산|manufactur|maker|producer/i, 'brand-owner': /브랜드|brand/i, distributor: /유통|무역|도매|총판|distribut|trad(?:er|ing)|wholesal/i };
const MODE_WORDS: Words = { 'own-brand': /자사|자체\s?브랜드|own[\s-]?brand/i, oem: /oem/i, odm: /odm/i, 'private-label': /pb|프라이빗|private[\s-]?label/i };
const STAGE_WORDS: Words = { none: /내수|none|수출\s?전/i, first: /초보|first|초기/i, growing: /유망|growing/i, established: /성장|강소|established/i };
const LANGUAGE_WORDS: Words = { ko: /한국어|국어|korean/i, en: /영어|english/i, zh: /중국어|chinese|mandarin/i, ja: /일본어|일어|japanese/i, vi: /베트남어|vietnamese/i, ru: /러시아어|russian/i, id: /인도네시아어|indonesian/i, uz: /우즈베크어|우즈벡어|uzbek/i, ar: /아랍어|arabic/i, es: /스페인어|spanish/i, pl: /폴란드어|polish/i, de: /독일어|german/i, fr: /프랑스어|불어|french/i };
const STATUS_WORDS: Words = { 'in-progress': /진행|심사|신청\s?중|in[\s-]progress|pending/i, planned: /예정|계획|준비|planned/i, expired: /만료|expired/i };

/** "없음" is a known none; "-" and a blank say nothing. */
const NONE = /^(?:없음|무|無|해당\s?(?:사항)?\s?(?:없음|무)|미보유|none|no|nil)$/i;
/** Written into cells that do not apply; of certificates alone it says something. */
const NOT_APPLICABLE = /^(?:해당\s?(?:사항)?\s?(?:없음|무)|없음)$/;
export const SAYS_NOTHING = /^(?:-+|n\/a|na|미기재|미정|\.)$/i;

export const splitList = (text: string): string[] => text.split(/[,;|\n、]|\s\/\s/).map((part) => part.trim()).filter((part) => part !== '' && !SAYS_NOTHING.test(part));

/** What a row's cells need: where they stand and where to report. */
export interface CellContext {
  readonly row: number;
  readonly issues: IssueList;
}

export function chooseWords(text: string, words: Words, allowed: readonly string[], path: string, { row, issues }: CellContext): string[] {
  return splitList(text.replace(/\//g, ',')).flatMap((part) => {
    const found = allowed.includes(part.toLowerCase()) ? [part.toLowerCase()] : Object.entries(words).flatMap(([value, pattern]) => (pattern.test(part) ? [value] : []));
    if (found.length === 0) issues.add('value-not-recognised', { row, path }, part, allowed.join(', '));
    return found;
  });
}

const FOREIGN_MONEY = /[€£¥₩원]|krw|eur|jpy|cny|gbp/i;
const SCALE: Readonly<Record<string, number>> = { 만: 1e4, 천: 1e3, 백만: 1e6, 억: 1e8, k: 1e3, m: 1e6 };

/** US dollars: "US$ 50,000", "5만달러", "50k". Another currency is an issue, never converted. */
export function readUsd(text: string, path: string, { row, issues }: CellContext): number | undefined {
  if (FOREIGN_MONEY.test(text.replace(/만|억|천/g, ''))) {
    issues.add('currency-not-usd', { row, path }, text);
    return undefined;
  }
  const match = /^(?:us\$|usd|\$|미화)?\s*([\d,]+(?:\.\d+)?)\s*(백만|만|천|억|k|m)?\s*(?:불|달러|usd|us\$|\$)?$/i.exec(text.normalize('NFKC').trim());
  if (!match) {
    issues.add('number-not-understood', { row, path }, text);
    return undefined;
  }
  return Number(match[1]!.replaceAll(',', '')) * (match[2] === undefined ? 1 : SCALE[match[2].toLowerCase()]!);
}

/** "CPNP", "할랄(진행중)", "ISO 9001 ~2027-03-31": name, state and validity of what is held. */
function readHolding(text: string): Record<string, string> {
  const until = /(?:~|까지|until|유효)?\s*(\d{4}[-./년]\s?\d{1,2}[-./월]\s?\d{1,2}일?)\s*(?:까지)?/.exec(text);
  const validUntil = until && findCertification(text) === undefined ? readDay(until[1]!) : undefined;
  const status = HOLDING_STATUSES.find((s) => STATUS_WORDS[s]?.test(text)) ?? 'held';
  const name = text
    .replace(validUntil === undefined ? '' : until![0], ' ')
    .replace(status === 'held' ? /^$/ : /[([]?[^()[\]\s]*(?:진행|심사|신청|예정|계획|준비|만료|in[\s-]progress|pending|planned|expired)\s?(?:중)?[^()[\]\s]*[)\]]?/i, ' ')
    .replace(/[~()[\]]\s*$/g, ' ')
    .trim();
  return { certification: name || text, status, ...(validUntil ? { validUntil } : {}) };
}

/** "수출바우처(2025-03-02), 2024 해외전시회": each programme with its day, or its year where no day is written. */
function readSupport(text: string, { row, issues }: CellContext): Record<string, string>[] {
  return splitList(text).flatMap((part) => {
    const full = /\(?\s*(\d{4}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}\s?[일.]?)\s*\)?/.exec(part);
    const year = /\(?\s*'?(20\d{2})\s*년?(?:도)?\s*\)?/.exec(part);
    const found = full ?? year;
    const on = full ? readDay(full[1]!) : year ? `${year[1]}-01-01` : undefined;
    if (!found || on === undefined) {
      issues.add('date-not-understood', { row, path: 'support' }, part);
      return [];
    }
    return [{ programme: part.replace(found[0], ' ').trim() || part, on, ...(full ? {} : { note: year![1]! }) }];
  });
}

export function readProducts(names: string[], codes: string[]): Record<string, unknown>[] {
  if (codes.length === 0) return names.map((name) => ({ name }));
  if (names.length === codes.length) return names.map((name, i) => ({ name, hs: [codes[i]!] }));
  return [{ ...(names.length > 0 ? { name: names.join(', ') } : {}), hs: codes }];
}

/** A row object of the shape the schemas know, from the text of its cells. */
export function rowFromCells(cells: ReadonlyMap<string, string>, kind: 'buyers' | 'suppliers', context: CellContext): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const codes = splitList((cells.get('hs') ?? '').replace(/\//g, ','));
  for (const [field, raw] of cells) {
    const text = raw.trim();
    if ((SAYS_NOTHING.test(text) && field !== 'id') || (NOT_APPLICABLE.test(text) && field !== 'certifications')) continue;
    switch (field) {
      case 'hs':
        break;
      case 'products':
        row['products'] = readProducts(splitList(text), codes);
        break;
      case 'product':
        // Where every item has a code of its own they are paired; otherwise the words describe the coded goods.
        row['wants'] = codes.length > 0 ? readProducts(splitList(text).length === codes.length ? splitList(text) : [text.replace(/_/g, ' ')], codes) : splitList(text).map((name) => ({ name: name.replace(/_/g, ' ') }));
        break;
      case 'excludes':
        row['excludes'] = splitList(text).map((name) => ({ name }));
        break;
      case 'targetMarkets':
      case 'sellsIn':
      case 'sourcesFrom':
      case 'excludesOrigin':
      case 'documents':
        row[field] = splitList(text.replace(/\//g, ','));
        break;
      case 'requires':
      case 'prefers':
        if (!NONE.test(text)) row[field] = splitList(text);
        break;
      case 'certifications':
        row[field] = NONE.test(text) ? 'none' : splitList(text).map(readHolding);
        break;
      case 'roles':
        row[field] = chooseWords(text, ROLE_WORDS, ROLES, field, context);
        break;
      case 'supplyModes':
        row[field] = chooseWords(text, MODE_WORDS, SUPPLY_MODES, field, context);
        break;
      case 'languages':
        row[field] = splitList(text.replace(/\//g, ',')).flatMap((part) => (/^[a-z]{2}$/.test(part) ? part : chooseWords(part, LANGUAGE_WORDS, Object.keys(LANGUAGE_WORDS), field, context)));
        break;
      case 'support':
        row[field] = readSupport(text, context);
        break;
      case 'exportStage':
        row[field] = chooseWords(text, STAGE_WORDS, EXPORT_STAGES, field, context)[0];
        break;
      case 'annualCapacityUsd':
      case 'minOrderUsd':
        row[field] = readUsd(text, field, context);
        break;
      case 'orderUsd.min':
      case 'orderUsd.max':
        row['orderUsd'] = { ...(row['orderUsd'] as object | undefined), [field.slice(9)]: readUsd(text, field, context) };
        break;
      case 'opensOn':
      case 'closesOn':
      case 'lastActiveOn':
        row[field] = dayAt(text, { row: context.row, path: field }, context.issues);
        break;
      default:
        if (field.startsWith('carried.')) row['carried'] = { ...(row['carried'] as object | undefined), [field.slice(8)]: text };
        else row[field] = text;
    }
  }
  const goods = kind === 'buyers' ? 'wants' : 'products';
  if (codes.length > 0 && row[goods] === undefined) row[goods] = readProducts([], codes);
  return row;
}
