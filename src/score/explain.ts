import { koreanDay } from '../calendar';
import type { Clause, Locale } from '../features/feature';
import { OTHER_COUNTRY, type Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { placeName, regionReach } from '../taxonomy/places';
import { screeningEntries } from '../taxonomy/screening';
import { withJosa } from '../text/josa';
import { askFor, nameOfMissing } from './ask';
import { statedFacts } from './facts';
import type { Explanation, Flag, Match, Unknown, VerdictCode } from './result';
import type { Contribution, Read } from './score';

const VERDICTS: Readonly<Record<VerdictCode, { ko: string; en: string }>> = {
  recommended: { ko: '추천', en: 'Recommended' },
  'recommended-after-gaps': { ko: '보완 후 추천', en: 'Recommended once the gaps are closed' },
  'check-first': { ko: '확인 후 검토', en: 'Check first' },
  'not-recommended': { ko: '추천하지 않음', en: 'Not recommended' },
};

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

const KINDS: Readonly<Record<NonNullable<Buyer['kind']>, { ko: string; en: string }>> = {
  buyer: { ko: '바이어', en: 'Buyer' },
  offer: { ko: '구매오퍼', en: 'Purchase offer' },
  lead: { ko: '관심 바이어', en: 'Lead' },
  inquiry: { ko: '인콰이어리', en: 'Inquiry' },
};

/** "말레이시아 구매오퍼 116호" / "Purchase offer 116 from Malaysia": what people call this buyer. */
export function titleOf(buyer: Buyer, locale: Locale): string {
  const kind = KINDS[buyer.kind ?? 'buyer'];
  const place = buyer.country === undefined ? '' : placeName(buyer.country, locale);
  if (locale === 'ko') {
    const number = buyer.reference === undefined ? (buyer.name ?? buyer.id) : `${buyer.reference}호`;
    return `${place ? `${place} ` : ''}${kind.ko} ${number}`;
  }
  return `${kind.en} ${buyer.reference ?? buyer.name ?? buyer.id}${place ? ` from ${/^(?:United|Netherlands|Philippines|Czech Rep|Maldives|Gambia|Bahamas)/.test(place) ? 'the ' : ''}${place}` : ''}`;
}

function flagsOf(supplier: Supplier, buyer: Buyer, on: string | undefined, locale: Locale): Flag[] {
  const ko = locale === 'ko';
  const flags: Flag[] = [];
  if (buyer.country !== undefined && buyer.country === supplier.country) flags.push({ code: 'domestic-buyer', text: ko ? '국내 소재 바이어' : 'Buyer in your own country' });
  const other = buyer.carried?.[OTHER_COUNTRY];
  if (buyer.country !== undefined && other !== undefined) {
    const [column, sentence] = [placeName(buyer.country, locale), placeName(other, locale)];
    const text = ko
      ? `국가란에는 ${withJosa(column, '으로/로')}, 문장에는 ${withJosa(sentence, '으로/로')} 적혀 있어 국가란을 따랐습니다. 어느 쪽이 맞는지 먼저 확인해 주십시오.`
      : `The country column says ${column}, the sentence says ${sentence}; the column was used. Check first which is right.`;
    flags.push({ code: 'country-conflict', text, places: [buyer.country, other] });
  }
  if (on && buyer.closesOn && buyer.closesOn < on) flags.push({ code: 'offer-closed', text: ko ? `마감된 오퍼입니다(${koreanDay(buyer.closesOn)}).` : `The offer closed on ${buyer.closesOn}.` });
  const codes = supplier.products.flatMap((p) => [...(p.hs ?? []), ...(p.inferred ?? []).map(({ hs }) => hs)]);
  const places = [...(buyer.country === undefined ? [] : [buyer.country]), ...(buyer.sellsIn ?? [])];
  for (const { note, since, source } of screeningEntries(places.flatMap((place) => [...regionReach(place).certain]), codes, on)) {
    const text = ko ? `전략물자·상황허가·제재 확인 필요: ${note.ko}${since ? ` (${koreanDay(since)}부터)` : ''}` : `Check strategic goods, situational licence and sanctions: ${note.en}${since ? ` (since ${since})` : ''}`;
    flags.push({ code: 'screening', text, since, source });
  }
  return flags;
}

/** Buyer's side fields worth a sentence: what decides a first talk. */
const WORTH_ASKING = new Set(['wants', 'requires', 'orderUsd']);

function sentences(buyer: Buyer, clauses: readonly Clause[], unknown: readonly Unknown[], flags: readonly Flag[], verdict: string, locale: Locale): string {
  const ko = locale === 'ko';
  const title = titleOf(buyer, locale);
  const opening = clauses.find(({ continues }) => continues);
  const first = opening ? (ko ? `${withJosa(title, '은/는')} ${opening.text}` : `${title} ${opening.text}`) : ko ? `${title}입니다.` : `${title}.`;
  const rest = (['ground', 'against', 'gap', 'inferred', 'fact', 'check', 'next'] as const).flatMap((kind) => clauses.filter((c) => c !== opening && c.kind === kind).map((c) => c.text));
  const asked = unknown.filter(({ side, field }) => side === 'buyer' && WORTH_ASKING.has(field)).map((m) => nameOfMissing(m, locale));
  const ask = asked.length === 0 ? [] : [ko ? `${withJosa(asked.join('·'), '은/는')} 적혀 있지 않으니 먼저 확인해 주십시오.` : `Not stated, so ask first: ${asked.join(', ')}.`];
  const closes = buyer.closesOn && !flags.some(({ code }) => code === 'offer-closed') ? [ko ? `신청 마감은 ${koreanDay(buyer.closesOn)}입니다.` : `The offer closes on ${buyer.closesOn}.`] : [];
  const flagged = flags.map(({ code, text }) => (code === 'domestic-buyer' ? `${text}${ko ? '입니다.' : '.'}` : text));
  return [`[${verdict}] ${first}`, ...rest, ...ask, ...closes, ...flagged].join(' ');
}

/** A scored pair as people read it: the numbers as they are, and sentences from the evidence behind them. */
export function presentMatch<Rank extends number | null>(supplier: Supplier, read: Read, rank: Rank, minScore: number, on: string | undefined, locale: Locale): Omit<Match, 'rank'> & { rank: Rank } {
  const { buyer } = read.candidate;
  const clauses = [...read.clauses(locale), ...statedFacts(buyer, locale)];
  const unknown: Unknown[] = read.missing.map((missing) => ({ ...missing, ask: askFor(missing, locale) }));
  const flags = flagsOf(supplier, buyer, on, locale);
  const code = verdictOf(read.score, minScore, read.contributions, clauses);
  const verdict = VERDICTS[code][locale];
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
