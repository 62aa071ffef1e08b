import { type Certainty, type Reached, reaching } from '../../demands/reach';
import type { Level } from '../../demands/standing';
import type { Holder, Instrument } from '../../taxonomy/regimes';

/** A derived demand counts by how sure it is that it applies; what is uncertain is shown and does not count. */
const SURE: Readonly<Record<Certainty, number>> = { high: 1, medium: 0.5, low: 0 };
/** Nothing counts against the supplier that the buyer's side must hold; what either may file counts half. */
const HELD_BY: Readonly<Record<Holder, number>> = { supplier: 1, either: 0.5, buyer: 0 };
/** What the supplier can register or declare itself is a smaller step than a certificate. Our judgement, no source. */
const STEP: Readonly<Record<Instrument, number>> = { certificate: 1, registration: 0.8, notification: 0.8, 'self-declaration': 0.6, document: 0.6 };

/** Share of the whole gap at each level, in the proportions of the demands a buyer writes (-125 of -250 when not listed). */
const OPEN: Readonly<Record<Level, number>> = { held: 0, unclear: 0, expires: 0.16, refile: 0.25, 'in-progress': 0.34, 'not-listed': 0.5, planned: 0.68, expired: 0.68, none: 1 };

/** How much a demand of the market counts against a supplier that does not meet it, in [0, 1]. */
export function demandWeight({ regime, scope, certainty }: Reached): number {
  if (!scope.blocks && !scope.orAccepted) return 0;
  return SURE[certainty] * HELD_BY[regime.holder] * STEP[regime.instrument];
}

export const openShare = (level: Level): number => OPEN[level];

/** A derived demand with what it counts for, in (0, 1]. */
export interface WeighedDemand {
  readonly id: string;
  readonly weight: number;
}

const NOTHING: readonly WeighedDemand[] = [];

/** By country, then code, for the day asked about last: a market of a million buyers has far fewer destinations. */
let day: string | undefined;
let known = new Map<string, Map<string, readonly WeighedDemand[]>>();

/** The demands that count for goods of a code in a country on a day, supplier or no supplier. */
export function weighedDemands(code: string, country: string, on: string | undefined): readonly WeighedDemand[] {
  if (on !== day) [day, known] = [on, new Map()];
  let ofCountry = known.get(country);
  if (!ofCountry) known.set(country, (ofCountry = new Map()));
  let demands = ofCountry.get(code);
  if (!demands) {
    const found = reaching(code, country, on).map((reached) => ({ id: reached.regime.id, weight: demandWeight(reached) }));
    const counted = found.filter(({ weight }) => weight > 0);
    ofCountry.set(code, (demands = counted.length === 0 ? NOTHING : counted));
  }
  return demands;
}
