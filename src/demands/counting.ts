import { familyOf, regimeOf, relationBetween } from '../taxonomy/certifications';
import { regionReach } from '../taxonomy/places';

/** How a certificate that is held counts for one that is demanded. */
export interface Counting {
  /**
   * "same"; "member": of the family that was named; "accepted": another that is recognised; "unclear": the word on one side
   * names several, and which one is meant must be asked.
   */
  readonly how: 'same' | 'member' | 'accepted' | 'unclear';
  /** The regime that accepts it, where the demand named a family. */
  readonly acceptedBy?: string;
  /** Last day of the recognition. */
  readonly until?: string;
}

const inMarkets = (id: string, markets: readonly string[]): boolean =>
  regimeOf(id)?.markets.some((market) => market === 'GLOBAL' || [...regionReach(market).certain].some((country) => markets.includes(country))) ?? false;

/** The regimes of a family that matter where the goods go; all of them where none does. */
function meant(members: readonly string[], markets: readonly string[]): readonly string[] {
  const local = members.filter((id) => inMarkets(id, markets));
  return local.length > 0 ? local : members;
}

function accepted(held: string, demanded: string, on: string | undefined): Counting | undefined {
  const relation = relationBetween(held, demanded, 'accepted-by', on);
  return relation && { how: 'accepted', acceptedBy: demanded, ...(relation.until === undefined ? {} : { until: relation.until }) };
}

/** Whether and how holding `held` answers a demand for `demanded` in goods for `markets` on a day. */
export function countingOf(held: string, demanded: string, markets: readonly string[], on: string | undefined): Counting | undefined {
  if (held === demanded) return { how: 'same' };
  const family = familyOf(demanded);
  const own = familyOf(held);
  if (family) {
    const wanted = meant(family.members, markets);
    if (wanted.includes(held)) return { how: 'member' };
    for (const id of wanted) {
      const through = accepted(held, id, on);
      if (through) return through;
    }
    const overlaps = family.members.includes(held) || (own?.members.some((id) => wanted.includes(id)) ?? false);
    return overlaps ? { how: 'unclear' } : undefined;
  }
  if (own) {
    const could = own.members.includes(demanded) || own.members.some((id) => accepted(id, demanded, on) !== undefined);
    return could ? { how: 'unclear' } : undefined;
  }
  return accepted(held, demanded, on);
}

/** Whether holding `held` answers a demand for `demanded` in some market or other. */
export function countsSomewhere(held: string, demanded: string, on: string | undefined): boolean {
  if (held === demanded) return true;
  const own = familyOf(held)?.members;
  const wanted = familyOf(demanded)?.members;
  if (wanted) return wanted.some((id) => id === held || own?.includes(id) || accepted(held, id, on) !== undefined);
  if (own) return own.some((id) => id === demanded || accepted(id, demanded, on) !== undefined);
  return accepted(held, demanded, on) !== undefined;
}
