import { BuyerMatchError } from '../errors';
import { certification } from '../features/certification';
import { readSupplier } from '../intake';
import type { Matcher } from '../matcher';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { SCHEMA_VERSION } from '../score/result';
import type { Contribution } from '../score/score';
import { isCertification } from '../taxonomy/certifications';
import { regionReach } from '../taxonomy/places';
import { keysOf } from './alike';
import { certificateFacts, type CertificateFacts } from './certificate';
import { derivedDemands, isMet, levelNow, waysTo, withCertificates, type Bundle } from './demanded';
import { chosen, sizeOf } from './sets';
import { lacksNothing, tally, type Counted, type Seen } from './tally';

/** Certificates considered at once: every set of up to three of them is tried. */
const CONSIDERED = 16;

export interface WhatIfOptions {
  /** Certificates to consider, at most 16; by default those that most buyers in the target markets lack. */
  readonly certificates?: readonly string[];
  /** Size of the largest set, 1 to 3. */
  readonly most?: number;
  /** Pairs with fewer points are not listed, so they are not open. */
  readonly minScore?: number;
  readonly includeClosed?: boolean;
  /** Only these buyers are looked at, such as those a ranking lists; by default all. */
  readonly buyerIds?: readonly string[];
  readonly validate?: boolean;
}

/** What a set of certificates would change. A buyer is open when it is listed and no certificate that counts is missing. */
export interface SetCase {
  readonly certificates: readonly string[];
  /** Buyers that it opens. */
  readonly opens: number;
  /** Points gained over the buyers that are listed with it. */
  readonly points: number;
}

export interface SupplierWhatIf {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly supplierId: string;
  readonly on: string | null;
  /** Countries that were looked at; null for all. */
  readonly markets: readonly string[] | null;
  /** Buyers there, how many are open now, and how many certificates alone keep shut. */
  readonly buyers: { readonly considered: number; readonly open: number; readonly lacking: number };
  /** Every certificate considered, alone, best first. */
  readonly certificates: readonly (CertificateFacts & SetCase)[];
  /** The best set of each size: all were tried, and the buyers it opens were scored again. A larger one only where it adds something. */
  readonly best: readonly SetCase[];
  /** Demanded too, and not considered. */
  readonly leftOut: readonly string[];
}

/** The countries aimed at; undefined for the whole world or when none is named. */
function aims(supplier: Supplier): ReadonlySet<string> | undefined {
  const reaches = (supplier.targetMarkets ?? []).map(regionReach);
  return reaches.length === 0 || reaches.some(({ world }) => world) ? undefined : new Set(reaches.flatMap(({ certain, extended }) => [...certain, ...extended]));
}

function isIn(buyer: Buyer, countries: ReadonlySet<string>): boolean {
  const places = [...(buyer.sellsIn ?? []), ...(buyer.country === undefined ? [] : [buyer.country])];
  return places.some((place) => countries.has(place) || [...regionReach(place).certain].some((country) => countries.has(country)));
}

/** The most that certificates could add to a pair: what they cost it now, and all that is preferred. */
function reachable(contributions: readonly Contribution[], buyer: Buyer): number {
  const lost = contributions.reduce((sum, { feature, points }) => (points < 0 && (feature === 'certification' || feature === 'market') ? sum - points : sum), 0);
  return lost + (buyer.prefers?.length ? certification.terms.reduce((sum, { points }) => sum + Math.max(0, points), 0) : 0);
}

/** Certificates that buyers lack, the most lacked first. */
function lacked(supplier: Supplier, seen: readonly Seen[], on: string | undefined): string[] {
  // Buyers that write alike, and those whose market and goods are alike, lack alike.
  const known = new Map<string, readonly string[]>();
  const waysOf = (at: string, demands: () => Bundle): readonly string[] => {
    let ways = known.get(at);
    if (!ways) known.set(at, (ways = demands().flatMap((demand) => (isMet(levelNow(supplier, demand, on)) ? [] : waysTo(demand, on)))));
    return ways;
  };
  const counts = new Map<string, number>();
  for (const { keys } of seen) {
    const { wrote, law } = keys;
    const written = [...wrote.requires, ...wrote.documents.filter(isCertification), ...wrote.prefers].flatMap((id) => waysOf(`${id}|${wrote.to}`, () => [{ id, weight: 1, markets: wrote.markets, goods: wrote.goods }]));
    const derived = law.to === '' ? [] : waysOf(`${law.to}|${law.requires.join(' ')}`, () => derivedDemands(law, on).flat());
    for (const id of new Set([...written, ...derived])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

const better = (a: Counted, b: Counted): number => b.opens - a.opens || b.points - a.points || sizeOf(a.mask) - sizeOf(b.mask) || a.mask - b.mask;

/**
 * Which certificate, and which set of up to three, would open most buyers and gain most points in a supplier's target
 * markets. Every set of at most 16 certificates is tried; buyers that demand alike are scored once. A supplier that says
 * "none" is read as one with an empty list, so that one certificate gained does not seem to bring the others nearer.
 */
export function whatIf(matcher: Matcher, supplier: unknown, options: WhatIfOptions = {}): SupplierWhatIf {
  const { most = 3, minScore = 0, includeClosed = false, validate = true } = options;
  if (!Number.isInteger(most) || most < 1 || most > 3) throw new BuyerMatchError('argument-invalid', 'most is the size of the largest set.', { got: most, remedy: 'Give 1, 2 or 3.' });
  const given = validate ? readSupplier(supplier).value : (supplier as Supplier);
  const base = withCertificates(given, []);
  const { on } = matcher;
  const countries = aims(base);
  const lacking: Seen[] = [];
  let considered = 0;
  let openNow = 0;
  matcher.scan(
    base,
    (buyer, score, contributions) => {
      if (countries && !isIn(buyer, countries)) return;
      considered++;
      const open = score >= minScore && lacksNothing(contributions);
      if (open) openNow++;
      const more = reachable(contributions, buyer);
      if (more > 0 && score + more >= minScore) lacking.push({ keys: keysOf(buyer), score, open });
    },
    { includeClosed, validate: false, ...(options.buyerIds ? { ids: options.buyerIds } : {}) },
  );

  const all = options.certificates ?? lacked(base, lacking, on);
  const ids = all.slice(0, CONSIDERED);
  const { counted, openedBy } = tally(matcher, base, ids, most, lacking, minScore, includeClosed);
  const ranked = [...counted].sort(better);

  /** The buyers a set is said to open, scored again with it. */
  function confirm(mask: number): number {
    let opens = 0;
    matcher.scan(withCertificates(base, chosen(ids, mask)), (_, score, contributions) => void (score >= minScore && lacksNothing(contributions) && opens++), { ids: openedBy(mask), includeClosed, validate: false });
    return opens;
  }

  const best: SetCase[] = [];
  for (let size = 1; size <= most; size++) {
    const top = ranked.find(({ mask }) => sizeOf(mask) === size);
    if (!top || top.points <= 0) continue;
    const found = { certificates: chosen(ids, top.mask), opens: confirm(top.mask), points: top.points };
    const last = best.at(-1);
    if (!last || found.opens > last.opens || (found.opens === last.opens && found.points > last.points)) best.push(found);
  }
  const alone = ranked.filter(({ mask }) => sizeOf(mask) === 1);
  return {
    schemaVersion: SCHEMA_VERSION,
    supplierId: base.id,
    on: on ?? null,
    markets: countries ? [...countries].sort() : null,
    buyers: { considered, open: openNow, lacking: lacking.filter(({ open }) => !open).length },
    certificates: alone.map(({ mask, opens, points }) => {
      const [id] = chosen(ids, mask);
      return { ...certificateFacts(given, id!, on), certificates: [id!], opens, points };
    }),
    best,
    leftOut: all.slice(CONSIDERED),
  };
}
