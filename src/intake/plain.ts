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

/** Values in one row: far more than any row has, far fewer than a hostile one can unfold to. */
const MOST_VALUES = 20_000;

/**
 * Any value a caller may hand in, as plain JSON data of our own: null and "" are absent, Date objects are days, text is
 * tidied and masked, keys that reach into prototypes are dropped. Undefined for what is not data (functions, cycles,
 * objects that throw when they are read).
 */
export function toPlain(value: unknown, place: Place, issues: IssueList): unknown {
  let left = MOST_VALUES;
  const above = new Set<object>();

  function plainOf(inner: unknown, at: Place): unknown {
    if (typeof inner === 'string') return plainText(inner, at, issues);
    if (typeof inner === 'number' || typeof inner === 'boolean') return inner;
    if (inner === null || typeof inner !== 'object' || above.has(inner) || above.size > DEEPEST || left-- <= 0) return undefined;
    if (inner instanceof Date) return Number.isNaN(inner.getTime()) ? undefined : inner.toISOString().slice(0, 10);
    const below = (key: string | number): Place => ({ row: at.row, path: at.path === undefined ? String(key) : `${at.path}.${key}` });
    above.add(inner);
    try {
      return Array.isArray(inner) ? inner.map((item, i) => plainOf(item, below(i))).filter((item) => item !== undefined) : plainObject(inner, at, below);
    } catch {
      return undefined;
    } finally {
      above.delete(inner);
    }
  }

  function plainObject(inner: object, at: Place, below: (key: string) => Place): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    for (const key of Object.keys(inner)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        issues.add('field-unmapped', at, key);
        continue;
      }
      const entry = plainOf((inner as Record<string, unknown>)[key], below(key));
      if (entry !== undefined) plain[key] = entry;
    }
    return plain;
  }

  return plainOf(value, place);
}
