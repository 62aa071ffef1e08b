import { daysBetween } from '../calendar';
import type { Evidence } from '../schema/buyer';
import { UNKNOWN, type Feature, type Reading } from './feature';
import { recordAgainst, recordFor } from './sentences/credibility';

const TERMS = [
  { id: 'credibility.for', sign: 'positive', points: 33, sureWithin: 2 },
  { id: 'credibility.against', sign: 'negative', points: -67, sureWithin: 2 },
] as const;

const NONE: readonly Evidence[] = [];

/** What was learned of a buyer loses half its weight in two years. Our assumption until contracts say otherwise. */
const HALF_LIFE_DAYS = 730;

export interface CredibilityEvidence {
  readonly best?: Evidence;
  readonly worst?: Evidence;
}

/** Dated evidence for and against a buyer's credibility; the strongest on each side counts, decaying with age. */
export const credibility: Feature<readonly Evidence[], CredibilityEvidence, 'credibility', (typeof TERMS)[number]['id']> = {
  id: 'credibility',
  terms: TERMS,
  key: ({ evidence }) => evidence ?? NONE,
  prepare(_supplier, { on }) {
    return (key, explain): Reading<CredibilityEvidence> => {
      const known = on ? key.filter((e) => e.on <= on) : [];
      if (!on || known.length === 0) return UNKNOWN(2, [{ side: 'buyer', field: 'evidence' }]);
      const strongest = (good: boolean): { weight: number; entry: Evidence | undefined } => {
        let weight = 0;
        let entry: Evidence | undefined;
        for (const e of known) {
          const w = 0.5 ** (daysBetween(e.on, on) / HALF_LIFE_DAYS);
          if (e.for === good && w > weight) [weight, entry] = [w, e];
        }
        return { weight, entry };
      };
      const best = strongest(true);
      const worst = strongest(false);
      const reading = { state: 'known', values: [best.weight, worst.weight] } as const;
      return explain ? { ...reading, evidence: { ...(best.entry ? { best: best.entry } : {}), ...(worst.entry ? { worst: worst.entry } : {}) } } : reading;
    };
  },
  potential: (key) => [key.some((e) => e.for) ? 1 : 0, 0],
  reads: () => null,
  codec: {
    write(key, to) {
      to.number(key.length);
      for (const { for: speaksFor, on } of key) {
        to.number(speaksFor ? 1 : 0);
        to.text(on);
      }
    },
    read: (from) => Array.from({ length: from.number() }, () => ({ kind: 'other', for: from.number() === 1, on: from.text(), source: '' })),
  },
  phrase({ best, worst }, locale) {
    return [...(best ? [recordFor(locale, best)] : []), ...(worst ? [recordAgainst(locale, worst)] : [])];
  },
};
