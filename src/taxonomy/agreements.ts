import { officeLocale, type Locale } from '../locale/locale';
import { AGREEMENTS } from './trade-agreements';

/** A trade agreement of Korea, with the day it took effect and, where they differ, the day for each party. */
export interface Agreement {
  readonly id: string;
  readonly names: { readonly ko: string; readonly en: string };
  readonly parties: readonly string[];
  readonly inForce: string;
  readonly byParty?: Readonly<Record<string, string>>;
  readonly source: string;
  readonly verified: boolean;
}

/** Ids of the agreements between Korea and a country in force on a day. Other pairs of countries are not known here. */
export function agreementsInForce(a: string, b: string, on: string): string[] {
  const other = a === 'KR' ? b : b === 'KR' ? a : undefined;
  if (other === undefined) return [];
  return AGREEMENTS.filter(({ parties, inForce, byParty }) => parties.includes(other) && (byParty?.[other] ?? inForce) <= on).map(({ id }) => id);
}

export const agreementName = (id: string, locale: Locale): string => AGREEMENTS.find((a) => a.id === id)?.names[officeLocale(locale)] ?? id;

/** Number of partner countries. */
export const agreementSize = (id: string): number => AGREEMENTS.find((a) => a.id === id)?.parties.length ?? 0;
