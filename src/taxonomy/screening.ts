import { SCREENING } from './screening-list';

/** Where an exporter must check strategic goods, situational licences or sanctions first. A flag, never a verdict. */
export interface ScreeningEntry {
  readonly id: string;
  readonly countries: readonly string[];
  /** HS prefixes; none means all goods. */
  readonly hs: readonly string[];
  readonly note: { readonly ko: string; readonly en: string };
  readonly since: string | null;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * Entries for goods going to any of the countries on a day. Goods without a code are covered only by entries for all goods;
 * without a day every entry counts.
 */
export function screeningEntries(countries: readonly string[], codes: readonly string[], on: string | undefined): ScreeningEntry[] {
  return SCREENING.filter(
    (entry) =>
      entry.countries.some((c) => countries.includes(c)) &&
      (entry.hs.length === 0 || codes.some((code) => entry.hs.some((prefix) => code.startsWith(prefix) || prefix.startsWith(code)))) &&
      (entry.since === null || on === undefined || entry.since <= on),
  );
}
