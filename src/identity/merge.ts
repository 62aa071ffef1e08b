import { BuyerMatchError } from '../errors';
import type { Buyer } from '../schema/buyer';

/** A record with the list it comes from. */
export interface Sourced {
  readonly source: string;
  readonly buyer: Buyer;
}

/** A field on which the records disagree: the first record's value stands, the other is kept here. */
export interface Conflict {
  readonly field: string;
  readonly kept: unknown;
  readonly other: unknown;
  readonly source: string;
  readonly id: string;
}

export interface Merged {
  readonly buyer: Buyer;
  /** Every record that went in, the first one's id kept. */
  readonly records: readonly { readonly source: string; readonly id: string }[];
  readonly conflicts: readonly Conflict[];
}

/** Lists that add up; what both say stands once. */
const LISTS = ['wants', 'excludes', 'sellsIn', 'sourcesFrom', 'excludesOrigin', 'requires', 'prefers', 'documents', 'languages', 'evidence', 'inferred'] as const;
/** What the later day is right about. */
const LATEST = 'lastActiveOn';

const text = (value: unknown): string => JSON.stringify(value);

function union(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const known = new Set(first.map(text));
  return [...first, ...second.filter((value) => !known.has(text(value)))];
}

function carriedOf({ source, buyer }: Sourced): Record<string, string> {
  return { ...buyer.carried, [`record.${source}`]: buyer.id };
}

/**
 * One buyer from several records of it. Lists, evidence and carried columns of all are kept; where single values differ the
 * first record's stands and the others are named as conflicts. Where each record came from stands under `carried`.
 */
export function mergeBuyers(records: readonly Sourced[]): Merged {
  const [first, ...rest] = records;
  if (first === undefined) throw new BuyerMatchError('argument-invalid', 'mergeBuyers takes the records of one buyer.', { got: 0, remedy: 'Give at least one.' });
  const merged: Record<string, unknown> = { ...first.buyer, carried: carriedOf(first) };
  const conflicts: Conflict[] = [];
  for (const record of rest) {
    for (const [field, value] of Object.entries(record.buyer)) {
      const kept = merged[field];
      if (field === 'id' || field === 'carried' || value === undefined) continue;
      if (kept === undefined) merged[field] = value;
      else if ((LISTS as readonly string[]).includes(field)) merged[field] = union(kept as unknown[], value as unknown[]);
      else if (field === LATEST) merged[field] = String(kept) > String(value) ? kept : value;
      else if (text(kept) !== text(value)) conflicts.push({ field, kept, other: value, source: record.source, id: record.buyer.id });
    }
    const carried = merged['carried'] as Record<string, string>;
    for (const [column, value] of Object.entries(carriedOf(record))) {
      const known = carried[column];
      carried[column] = known === undefined || known.split('; ').includes(value) ? (known ?? value) : `${known}; ${value}`;
    }
  }
  return { buyer: merged as Buyer, records: records.map(({ source, buyer }) => ({ source, id: buyer.id })), conflicts };
}
