import { tidy } from '../normalise';
import type { IssueList, Place } from './issues';
import { maskPersonalData } from './mask';

const LONGEST = 10_000;
const DEEPEST = 12;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#34': '"' };

const decodeEntities = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#34);/g, (_, name: string) => ENTITIES[name]!);

function plainText(value: string, place: Place, issues: IssueList): string | undefined {
  let text = value;
  if (text.length > LONGEST) {
    issues.add('cell-cut', place, text);
    text = text.slice(0, LONGEST);
  }
  text = tidy(decodeEntities(text));
  const masked = maskPersonalData(text);
  if (masked !== text) issues.add('personal-data-masked', place);
  return masked === '' ? undefined : masked;
}

/**
 * Any value a caller may hand in, as plain JSON data of our own: null and "" are absent, Date objects are days, text is
 * tidied and masked, keys that reach into prototypes are dropped. Undefined for what is not data (functions, cycles).
 */
export function toPlain(value: unknown, place: Place, issues: IssueList, depth = 0): unknown {
  if (typeof value === 'string') return plainText(value, place, issues);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  const at = (key: string | number): Place => ({ row: place.row, path: place.path === undefined ? String(key) : `${place.path}.${key}` });
  if (Array.isArray(value)) return value.map((item, i) => toPlain(item, at(i), issues, depth + 1)).filter((item) => item !== undefined);
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      issues.add('field-unmapped', place, key);
      continue;
    }
    const inner = toPlain((value as Record<string, unknown>)[key], at(key), issues, depth + 1);
    if (inner !== undefined) plain[key] = inner;
  }
  return plain;
}
