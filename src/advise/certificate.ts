import { shortenedBy } from '../demands/support';
import type { Supplier } from '../schema/supplier';
import { certificationName, demandQuestion, familyOf, natureOf, regimeOf } from '../taxonomy/certifications';
import type { Holder } from '../taxonomy/regimes';

type Text = { readonly ko: string; readonly en: string };

/** What an officer needs to know before advising a certificate. Null means not known: nothing is estimated. */
export interface CertificateFacts {
  readonly id: string;
  readonly names: Text;
  readonly holder: Holder | null;
  readonly months: readonly [least: number | null, most: number | null] | null;
  readonly costUsd: readonly [least: number | null, most: number | null] | null;
  readonly effortSource: string | null;
  /** What it is, what to ask first where the word names several, and what qualifies months and cost. */
  readonly notes: readonly Text[];
  /** Certificates the supplier holds that shorten the way. */
  readonly shortenedBy: readonly string[];
}

const both = (of: (locale: 'ko' | 'en') => string | undefined): Text[] => {
  const [ko, en] = [of('ko'), of('en')];
  return ko === undefined || en === undefined ? [] : [{ ko, en }];
};

export function certificateFacts(supplier: Supplier, id: string, on: string | undefined): CertificateFacts {
  const regime = regimeOf(id);
  const effort = regime?.effort;
  return {
    id,
    names: { ko: certificationName(id, 'ko'), en: certificationName(id, 'en') },
    holder: regime?.holder ?? (familyOf(id) ? null : 'supplier'),
    months: effort?.months ?? null,
    costUsd: effort?.costUsd ?? null,
    effortSource: effort?.source ?? null,
    notes: [...both((locale) => natureOf(id, locale)), ...both((locale) => demandQuestion(id, locale)), ...(effort?.note ? [effort.note] : [])],
    shortenedBy: shortenedBy(supplier, id, on).map(({ certification }) => certification),
  };
}
