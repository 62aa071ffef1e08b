import { isDay, koreanDay } from '../calendar';
import { BuyerMatchError } from '../errors';
import { allRegimeIds, certificationName, regimeOf } from '../taxonomy/certifications';
import { allHeadings, headingOf, readHs } from '../taxonomy/hs';
import { findPlace, regionReach } from '../taxonomy/places';
import type { Holder, Instrument, Regime, RegimeKind } from '../taxonomy/regimes';
import { reaching, type Certainty, type Reached } from './reach';
import { reachesGoods } from './standing';

type Text = { readonly ko: string; readonly en: string };

/** One regime that a market demands of a product. */
export interface Requirement {
  readonly id: string;
  readonly names: Text;
  /** "mandatory", or "conditional": only for goods sold under a claim or in a special use. */
  readonly kind: RegimeKind;
  readonly instrument: Instrument;
  readonly holder: Holder;
  /** True only for what must exist before goods can be sold or cleared. */
  readonly blocks: boolean;
  readonly certainty: Certainty;
  readonly validityYears: number | null;
  readonly legalBasis: readonly string[];
  readonly sources: readonly string[];
  readonly notes: readonly Text[];
}

export interface MarketRequirements {
  /** As it was understood: two, four or six digits. */
  readonly hs: string;
  readonly country: string;
  readonly on: string | null;
  readonly regimes: readonly Requirement[];
}

export interface MarketQuestion {
  /** Any writing of an HS code: "3304.99", 3304, HSK10. */
  readonly hs: string;
  /** An ISO code or what people call the country. */
  readonly country: string;
  /** The day of the question, YYYY-MM-DD. Without it, what begins or ends on a day is of low certainty. */
  readonly on?: string | undefined;
}

const SURE: Readonly<Record<Certainty, Text>> = {
  high: { ko: '이 HS 품목은 대부분 대상이지만, 적용 여부는 HS가 아니라 제품의 용도·성분·규격으로 정해집니다.', en: 'Most goods of this HS code fall under it, yet use, composition and rating decide, not the code.' },
  medium: { ko: '이 HS 품목 가운데 일부가 대상이거나 근거가 덜 확실합니다. HS만으로는 알 수 없으니 적용 여부를 확인해야 합니다.', en: 'Part of the goods of this HS code fall under it, or the facts are less sure: the code alone does not tell, so check.' },
  low: { ko: '대상인지 불확실하므로 확인이 필요합니다(HS는 적용 범위가 아닙니다).', en: 'Whether it applies is uncertain and must be checked (an HS code is no legal scope).' },
};

function named(ids: readonly string[]): Text {
  const list = (locale: 'ko' | 'en'): string => ids.map((id) => certificationName(id, locale)).join(', ');
  return { ko: list('ko'), en: list('en') };
}

/** Which other regimes do what for this one on the day, for goods of the code. */
function related(target: Regime, kind: 'accepted-by' | 'evidence-for' | 'does-not-cover', code: string, on: string | undefined): string[] {
  return allRegimeIds().filter((id) => reachesGoods(id, [code]) && regimeOf(id)!.relations.some((r) => r.kind === kind && r.target === target.id && (on === undefined || ((r.from ?? on) <= on && on <= (r.until ?? on)))));
}

function relationNotes(regime: Regime, code: string, on: string | undefined): Text[] {
  const notes: Text[] = [];
  const accepted = related(regime, 'accepted-by', code, on);
  const shortening = related(regime, 'evidence-for', code, on);
  const useless = related(regime, 'does-not-cover', code, on);
  const say = (ids: readonly string[], ko: string, en: string): void => {
    if (ids.length > 0) notes.push({ ko: `${ko}: ${named(ids).ko}.`, en: `${en}: ${named(ids).en}.` });
  };
  say(accepted, '대신 인정되는 것', 'Accepted in its place');
  say(shortening, '대신하지는 못하지만 절차를 줄이거나 제출서류가 되는 것', 'Shortens or supports it without replacing it');
  say(useless, '인정되지 않는 것', 'Does not count for it');
  return notes;
}

function notesOf({ regime, scope, certainty }: Reached, code: string, on: string | undefined): Text[] {
  const notes: Text[] = [];
  if (regime.note) notes.push(regime.note);
  if (scope.note) notes.push(scope.note);
  if (regime.kind === 'conditional' && !scope.blocks) notes.push({ ko: '그렇게 표시하거나 그 용도로 파는 경우에만 필요합니다.', en: 'Needed only for goods sold under that claim or for that use.' });
  if (regime.holder === 'buyer') notes.push(regime.perBuyer ? { ko: '현지 수입자나 책임자 명의이므로 바이어가 바뀌면 다시 해야 합니다.', en: 'In the name of the importer or responsible person there, so a new buyer does it again.' } : { ko: '현지 수입자나 책임자가 합니다.', en: 'Done by the importer or a responsible person there.' });
  notes.push(...relationNotes(regime, code, on), SURE[certainty]);
  notes.push(
    regime.facts === 'general-knowledge'
      ? { ko: `출처로 확인하지 못한 내용입니다(${koreanDay(regime.asOf)} 정리).`, en: `Not confirmed in a source (compiled ${regime.asOf}).` }
      : { ko: `${koreanDay(regime.asOf)} 확인.`, en: `Checked on ${regime.asOf}.` },
  );
  return notes;
}

const ORDER: readonly Certainty[] = ['high', 'medium', 'low'];

/** The one order of requirements: what blocks first, then the surer, then as the table has them. */
export const byWeight = (a: { blocks: boolean; certainty: Certainty }, b: { blocks: boolean; certainty: Certainty }): number => Number(b.blocks) - Number(a.blocks) || ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty);

/** Reads a question's code and country; throws where it does not mean one code and one country. */
export function readQuestion({ hs, country, on }: MarketQuestion): { hs: string; country: string; on: string | undefined } {
  const digits = String(hs).replace(/\D/g, '');
  const codes = digits.length === 2 && allHeadings().some((heading) => heading.startsWith(digits)) ? [digits] : readHs(String(hs)).codes;
  // A code that a later revision divided is asked about as its heading.
  const code = codes.length > 1 ? headingOf(codes[0]!) : codes[0];
  if (code === undefined) throw new BuyerMatchError('argument-invalid', 'hs is not a code of HS 2022.', { got: hs, remedy: 'Give a chapter, heading or subheading, such as 3304 or 330499.' });
  const place = findPlace(String(country))?.id;
  if (place === undefined || !(regionReach(place).certain.size === 1 && regionReach(place).certain.has(place))) throw new BuyerMatchError('argument-invalid', 'country is not one country.', { got: country, remedy: 'Give an ISO code or a name, such as VN or 베트남.' });
  if (on !== undefined && !isDay(on)) throw new BuyerMatchError('argument-invalid', 'on is a day.', { got: on, remedy: 'Give it as YYYY-MM-DD.' });
  return { hs: code, country: place, on };
}

/**
 * What a market demands by law of goods of an HS code on a day, who must hold it, and how sure that is. An empty list
 * means that nothing is known to be demanded; for a country outside the table it means nothing at all (`isCovered`).
 * Not legal advice.
 */
export function marketRequirements(question: MarketQuestion): MarketRequirements {
  const { hs, country, on } = readQuestion(question);
  const regimes = reaching(hs, country, on)
    .map((reached): Requirement => {
      const { regime, scope, certainty } = reached;
      const { id, names, kind, instrument, holder, validityYears, legalBasis, sources } = regime;
      return { id, names, kind, instrument, holder, blocks: scope.blocks, certainty, validityYears, legalBasis, sources, notes: notesOf(reached, hs, on) };
    })
    .sort(byWeight);
  return { hs, country, on: on ?? null, regimes };
}
