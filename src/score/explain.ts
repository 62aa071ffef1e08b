import type { Clause } from '../features/feature';
import { officeLocale, type Locale } from '../locale/locale';
import { writtenDay } from '../locale/written';
import type { Buyer } from '../schema/buyer';
import { OTHER_COUNTRY } from '../schema/carried';
import type { Supplier } from '../schema/supplier';
import { placeName, regionReach } from '../taxonomy/places';
import { screeningEntries } from '../taxonomy/screening';
import { askFor, nameOfMissing } from './ask';
import { statedFacts } from './facts';
import type { Explanation, Flag, Match, Unknown, VerdictCode } from './result';
import type { Contribution, Read } from './score';
import { titleOf } from './title';
import * as say from './wording';

/** A single part that takes this much away makes the pair one to check, however good the rest. */
const SERIOUS_POINTS = -60;
/** With fewer points than a shared heading, what was found is a hint. */
const FIRM_POINTS = 100;

function verdictOf(score: number, minScore: number, contributions: readonly Contribution[], clauses: readonly Clause[]): VerdictCode {
  if (score < minScore || score < 0) return 'not-recommended';
  if (clauses.some(({ kind }) => kind === 'gap')) return 'recommended-after-gaps';
  if (score < FIRM_POINTS || contributions.some(({ points }) => points <= SERIOUS_POINTS)) return 'check-first';
  return 'recommended';
}

function flagsOf(supplier: Supplier, buyer: Buyer, on: string | undefined, locale: Locale): Flag[] {
  const flags: Flag[] = [];
  if (buyer.country !== undefined && buyer.country === supplier.country) flags.push({ code: 'domestic-buyer', text: say.DOMESTIC[locale] });
  const other = buyer.carried?.[OTHER_COUNTRY];
  if (buyer.country !== undefined && other !== undefined) {
    flags.push({ code: 'country-conflict', text: say.OTHER_PLACE[locale](placeName(buyer.country, locale), placeName(other, locale)), places: [buyer.country, other] });
  }
  if (on && buyer.closesOn && buyer.closesOn < on) flags.push({ code: 'offer-closed', text: say.CLOSED[locale](writtenDay(buyer.closesOn, locale)) });
  const codes = supplier.products.flatMap((p) => [...(p.hs ?? []), ...(p.inferred ?? []).map(({ hs }) => hs)]);
  const places = [...(buyer.country === undefined ? [] : [buyer.country]), ...(buyer.sellsIn ?? [])];
  for (const { note, since, source } of screeningEntries(places.flatMap((place) => [...regionReach(place).certain]), codes, on)) {
    flags.push({ code: 'screening', text: say.SCREENING[locale](note[officeLocale(locale)], since ? writtenDay(since, locale) : ''), since, source });
  }
  return flags;
}

/** Buyer's side fields worth a sentence: what decides a first talk. */
const WORTH_ASKING = new Set(['wants', 'requires', 'orderUsd']);

function sentences(buyer: Buyer, clauses: readonly Clause[], unknown: readonly Unknown[], flags: readonly Flag[], verdict: string, locale: Locale): string {
  const title = titleOf(buyer, locale);
  const opening = clauses.find(({ continues }) => continues);
  const first = opening ? say.OPENING[locale](title, opening.text) : say.ONLY_TITLE[locale](title);
  const rest = (['ground', 'against', 'gap', 'inferred', 'fact', 'check', 'next'] as const).flatMap((kind) => clauses.filter((c) => c !== opening && c.kind === kind).map((c) => c.text));
  const asked = unknown.filter(({ side, field }) => side === 'buyer' && WORTH_ASKING.has(field)).map((m) => nameOfMissing(m, locale));
  const ask = asked.length === 0 ? [] : [say.NOT_STATED[locale](asked.join(say.SEPARATORS[locale]))];
  const closes = buyer.closesOn && !flags.some(({ code }) => code === 'offer-closed') ? [say.CLOSES[locale](writtenDay(buyer.closesOn, locale))] : [];
  const flagged = flags.map(({ code, text }) => (code === 'domestic-buyer' ? say.ONLY_TITLE[locale](text) : text));
  return [`[${verdict}] ${first}`, ...rest, ...ask, ...closes, ...flagged].join(' ');
}

/** A scored pair as people read it: the numbers as they are, and sentences from the evidence behind them. */
export function presentMatch<Rank extends number | null>(supplier: Supplier, read: Read, rank: Rank, minScore: number, on: string | undefined, locale: Locale): Omit<Match, 'rank'> & { rank: Rank } {
  const { buyer } = read.candidate;
  const clauses = [...read.clauses(locale), ...statedFacts(buyer, locale)];
  const unknown: Unknown[] = read.missing.map((missing) => ({ ...missing, ask: askFor(missing, locale) }));
  const flags = flagsOf(supplier, buyer, on, locale);
  const code = verdictOf(read.score, minScore, read.contributions, clauses);
  const verdict = say.VERDICTS[code][locale];
  const explanation: Explanation = { verdict: { code, text: verdict }, clauses, text: sentences(buyer, clauses, unknown, flags, verdict, locale) };
  return { rank, buyerId: buyer.id, score: read.score, contributions: read.contributions, explanation, unknown, flags };
}

const SUPPLIER_FIELDS = ['products', 'targetMarkets', 'certifications', 'roles', 'supplyModes', 'languages', 'minOrderUsd'] as const;

const FEATURE_OF = { products: 'product', targetMarkets: 'region', certifications: 'certification', roles: 'conditions', supplyModes: 'conditions', languages: 'language', minOrderUsd: 'size' } as const;

/** What the supplier left unsaid, whoever the buyer is. */
export function supplierUnknowns(supplier: Supplier, locale: Locale): Unknown[] {
  const absent = SUPPLIER_FIELDS.filter((field) => {
    const value = supplier[field];
    return value === undefined || (Array.isArray(value) && value.length === 0 && field !== 'certifications');
  });
  return absent.map((field) => {
    const missing = { side: 'supplier', field } as const;
    return { feature: FEATURE_OF[field], ...missing, ask: askFor(missing, locale) };
  });
}
