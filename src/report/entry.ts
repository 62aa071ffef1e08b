import type { SupplierChanges, SupplierWhatIf } from '../advise';
import type { OfficeLocale } from '../locale/locale';
import type { Buyer } from '../schema/buyer';
import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';
import type { Match, MatchResult } from '../score/result';
import type { Summary } from './summary';

/** One supplier's part of a run over an office's suppliers. */
export interface Entry {
  readonly supplier: Supplier;
  readonly result: MatchResult;
  readonly whatIf?: SupplierWhatIf;
  /** What to ask first, best question first, where that was worked out. */
  readonly questions?: readonly string[];
  /** What changed in the list since an earlier result, where one was given. */
  readonly changes?: SupplierChanges;
}

/** What holds for the whole run. */
export interface RunContext {
  readonly locale: OfficeLocale;
  readonly on: string | null;
  readonly buyers: number;
  /** A buyer of the run by its id. */
  buyer(id: string): Buyer | undefined;
  /** Whether what-if looked at all buyers, or at the listed ones only. */
  readonly whatIfScope: 'all' | 'listed';
}

/** What a run was made of, as its record file has it. */
export interface RunRecord {
  readonly version: string;
  readonly schemaVersion: number;
  readonly command: string;
  readonly on: string | null;
  readonly options: Readonly<Record<string, string | boolean | number | readonly string[] | undefined>>;
  readonly inputs: readonly { readonly path: string; readonly sha256: string; readonly rows: number; readonly used: number; readonly encoding?: string; readonly bytes?: number }[];
}

/** What is known when all suppliers are through. */
export interface RunEnd {
  readonly summary: Summary;
  readonly issues: readonly Issue[];
  readonly record: RunRecord;
}

/** Takes the results of a run one by one, so that none of them has to be kept. */
export interface Sink {
  add(entry: Entry): void;
  end(end: RunEnd): void;
}

/** Gaps of a match in words: what the supplier lacks for this buyer. */
export const gapsOf = ({ explanation }: Match): string[] => (explanation?.clauses ?? []).filter(({ kind }) => kind === 'gap').map(({ text }) => text);

/** Sentences that name a programme for a gap. */
export const programmesOf = ({ explanation }: Match): string[] => (explanation?.clauses ?? []).filter(({ code }) => code === 'programme.fits').map(({ text }) => text);
