import { daysBetween } from '../calendar';
import { writtenDay } from '../locale/written';
import { UNKNOWN, type Feature, type Reading } from './feature';
import * as say from './sentences/recency';

const TERMS = [{ id: 'recency.active', sign: 'positive', points: 25, sureWithin: 2 }] as const;

/** Active within a quarter is recent; after two years activity says nothing any more. */
const RECENT_DAYS = 90;
const STALE_DAYS = 730;

export interface RecencyKey {
  readonly lastOn?: string;
  /** Taken from the day an offer was opened. */
  readonly inferred: boolean;
}

export interface RecencyEvidence {
  readonly lastOn: string;
  readonly recent: boolean;
  readonly posted: boolean;
}

/** How lately the buyer was active. A day after the comparison is not known on it, and says nothing. */
export const recency: Feature<RecencyKey, RecencyEvidence, 'recency', (typeof TERMS)[number]['id']> = {
  id: 'recency',
  terms: TERMS,
  key({ lastActiveOn, opensOn }) {
    const lastOn = lastActiveOn ?? opensOn;
    const inferred = lastActiveOn === undefined;
    return lastOn ? { lastOn, inferred } : { inferred };
  },
  prepare(_supplier, { on }) {
    return ({ lastOn, inferred }, explain): Reading<RecencyEvidence> => {
      if (!lastOn) return UNKNOWN(1, [{ side: 'buyer', field: 'lastActiveOn' }]);
      if (!on || lastOn > on) return UNKNOWN(1);
      const age = daysBetween(lastOn, on);
      const value = Math.max(0, Math.min(1, (STALE_DAYS - age) / (STALE_DAYS - RECENT_DAYS)));
      const reading = { state: inferred ? 'inferred' : 'known', values: [value] } as const;
      return explain ? { ...reading, evidence: { lastOn, recent: age <= RECENT_DAYS, posted: inferred } } : reading;
    };
  },
  potential: ({ lastOn }) => [lastOn ? 1 : 0],
  reads: () => null,
  phrase({ lastOn, recent, posted }, locale) {
    if (!recent) return [];
    return [(posted ? say.posted : say.active)(locale, { day: writtenDay(lastOn, locale) })];
  },
};
