import type { Contract } from '../schema/contract';
import { readContracts } from './contract';
import { findStage } from './stages';
import type { ReadOptions, ReadResult } from './supplier';

export interface OutcomeOptions extends ReadOptions {
  /** The day on which the outcomes are recorded: they are known from then on, whenever the match was made. */
  readonly on: string;
}

type Row = Readonly<Record<string, unknown>>;

const textOf = (row: Row, field: string): string => String(row[field] ?? '');

/** The same outcome read again from the same list is the same row: its id says the pair, and what became of it. */
const idOf = (row: Row): string => ['outcome', textOf(row, 'supplierId'), textOf(row, 'buyerId'), findStage(textOf(row, 'stage')) ?? textOf(row, 'stage')].join(':');

/** A row number is no id: the next list counts from 1 again. */
const isNumbered = (row: Row): boolean => row['id'] !== undefined && !textOf(row, 'id').startsWith('row-');

/**
 * What became of matches, from the rows of a list in which officers wrote it (처리결과, 선정여부, 담당자 의견), as contracts. Rows in which
 * nobody wrote an outcome are passed over; one that was only picked is an introduction.
 */
export function readOutcomes(rows: Iterable<unknown>, { on, rowOf = (i) => i + 1, ...options }: OutcomeOptions): ReadResult<Contract> {
  const written: Row[] = [];
  const places: number[] = [];
  [...rows].forEach((row, place) => {
    const fields = row as Row;
    if (fields['stage'] === undefined) return;
    written.push({ ...fields, id: isNumbered(fields) ? fields['id'] : idOf(fields), date: fields['date'] ?? on });
    places.push(place);
  });
  return readContracts(written, { ...options, rowOf: (i) => rowOf(places[i]!) });
}
