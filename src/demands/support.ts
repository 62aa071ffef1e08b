import type { Holding, Supplier } from '../schema/supplier';
import { familyOf, relationBetween } from '../taxonomy/certifications';
import type { RelationKind } from '../taxonomy/regimes';

/** A certificate held, and what it does for a demand that it does not meet. */
export interface Support {
  readonly certification: string;
  readonly why?: { readonly ko: string; readonly en: string };
}

const isHeld = ({ status, validUntil }: Holding, on: string | undefined): boolean => status === 'held' && (validUntil === undefined || on === undefined || on <= validUntil);

function supporting(supplier: Supplier, demand: string, kind: RelationKind, on: string | undefined): Support[] {
  if (!Array.isArray(supplier.certifications)) return [];
  const targets = [demand, ...(familyOf(demand)?.members ?? [])];
  return supplier.certifications.flatMap((holding) => {
    if (!isHeld(holding, on)) return [];
    const relation = targets.map((target) => relationBetween(holding.certification, target, kind, on)).find((r) => r !== undefined);
    return relation ? [{ certification: holding.certification, ...(relation.note ? { why: relation.note } : {}) }] : [];
  });
}

/** What the supplier holds that shortens the way to a demanded certificate without replacing it (a CB report, ISO 13485). */
export const shortenedBy = (supplier: Supplier, demand: string, on: string | undefined): Support[] => supporting(supplier, demand, 'evidence-for', on);

/** What the supplier holds that people take for the demanded one, wrongly (EAC in Uzbekistan). */
export const notCoveredBy = (supplier: Supplier, demand: string, on: string | undefined): Support[] => supporting(supplier, demand, 'does-not-cover', on);
