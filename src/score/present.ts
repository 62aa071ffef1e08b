import type { Locale } from '../locale/locale';
import type { Issue } from '../schema/issue';
import type { Calibration } from '../schema/model';
import type { Supplier } from '../schema/supplier';
import { presentMatch, supplierUnknowns } from './explain';
import { withProbability } from './probability';
import type { Place, Ranking } from './rank';
import { SCHEMA_VERSION, type Match, type MatchResult } from './result';

interface PresentOptions {
  readonly minScore: number;
  readonly locale: Locale;
  readonly explain: boolean;
  readonly on: string | undefined;
  /** What the model says of chances; empty without one. */
  readonly calibration: readonly Calibration[];
}

/** A ranking as callers receive it. */
export function presentRanking(supplier: Supplier, { listed, nearest, excluded }: Ranking, issues: readonly Issue[], { minScore, locale, explain, on, calibration }: PresentOptions): MatchResult {
  const present = (place: Place): Match =>
    withProbability(
      explain
        ? presentMatch(supplier, place.read(), place.rank, minScore, on, locale)
        : { rank: place.rank, buyerId: place.buyerId, score: place.score, contributions: place.contributions },
      calibration,
      locale,
    );
  return {
    schemaVersion: SCHEMA_VERSION,
    supplierId: supplier.id,
    on: on ?? null,
    matches: listed.map(present),
    nearest: nearest.map(present),
    excluded,
    unknown: explain ? supplierUnknowns(supplier, locale) : [],
    issues,
  };
}
