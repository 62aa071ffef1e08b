import { koreanDay } from '../calendar';
import { BuyerMatchError } from '../errors';
import type { Clause } from '../features/feature';
import { officeLocale, type Locale } from '../locale/locale';
import { programmes as schema, type Gap, type PastSupport, type Programme } from '../schema/programme';
import type { Supplier } from '../schema/supplier';
import type { Explanation } from '../score/result';

/** A programme that helps with a gap, and whether it can be used on the day. Null: its announcement does not say. */
export interface Fitting {
  readonly programme: Programme;
  /** Whether applications are taken on the day. */
  readonly open: boolean | null;
  /** Whether the supplier may use it again; null also where nobody said how often. */
  readonly available: boolean | null;
  /** When the supplier used it, latest first. */
  readonly used: readonly PastSupport[];
}

/** Which kind of gap a clause of an explanation tells of, by its code. */
const GAP_OF: readonly (readonly [prefix: string, gap: Gap])[] = [
  ['certification.', 'certification'],
  ['market.', 'certification'],
  ['conditions.', 'trade-skills'],
];

/** Checks a list of programmes; one with a mistake is refused, because an officer would promise what it says. */
export function requireProgrammes(rows: unknown): Programme[] {
  const result = schema.safeParse(rows);
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new BuyerMatchError('argument-invalid', 'The programmes cannot be read.', { got: problem?.path.join('.'), remedy: `${problem?.message ?? ''} Each is { id, names: { ko, en }, helps, source } with from, until, limitUsd, share, repeat and conditions where they are announced.` });
}

function isOpen({ from, until }: Programme, on: string | undefined): boolean | null {
  if (on === undefined || (from === undefined && until === undefined)) return null;
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}

function mayRepeat({ repeat }: Programme, used: readonly PastSupport[], on: string | undefined): boolean | null {
  if (used.length === 0 || repeat === 'unlimited') return true;
  if (repeat === 'once') return false;
  if (repeat === undefined || on === undefined) return null;
  return !used.some((past) => past.on.slice(0, 4) === on.slice(0, 4));
}

const usesOf = ({ id, names }: Programme, support: readonly PastSupport[] = []): PastSupport[] => support.filter(({ programme }) => programme === id || programme === names.ko || programme === names.en).sort((a, b) => (a.on < b.on ? 1 : -1));

/** The programmes that help with a gap, those that can be used first. Closed ones and used ones stay, marked. */
export function fittingProgrammes(gap: Gap, programmes: readonly Programme[], supplier: Supplier, on: string | undefined): Fitting[] {
  const rank = ({ open, available }: Fitting): number => Number(open === false) + Number(available === false);
  return programmes
    .filter(({ helps }) => helps.includes(gap))
    .map((programme): Fitting => {
      const used = usesOf(programme, supplier.support);
      return { programme, open: isOpen(programme, on), available: mayRepeat(programme, used, on), used };
    })
    .sort((a, b) => rank(a) - rank(b));
}

function details({ programme, open, available, used }: Fitting, locale: Locale): string {
  const ko = locale === 'ko';
  const day = (d: string): string => (ko ? koreanDay(d) : d);
  const { from, until, repeat } = programme;
  const period = from || until ? `${from ? day(from) : ''}~${until ? day(until) : ''}` : ko ? '신청 기간 확인 필요' : 'period to be checked';
  const parts = [open === false ? (ko ? `신청 기간 아님: ${period}` : `not open: ${period}`) : period];
  if (repeat === 'once' || repeat === 'yearly') parts.push(ko ? (repeat === 'once' ? '1회' : '연 1회') : repeat === 'once' ? 'once' : 'once a year');
  if (used.length > 0) parts.push(`${ko ? '지원 이력' : 'used'} ${used.map((past) => past.note ?? day(past.on)).join(', ')}${available === false ? (ko ? ', 지금은 다시 받을 수 없음' : ', not again now') : ''}`);
  return parts.join(ko ? ', ' : '; ');
}

/** The clauses of an explanation that name which programme fits its gaps, once a programme. */
export function programmeClauses(clauses: readonly Clause[], programmes: readonly Programme[], supplier: Supplier, on: string | undefined, locale: Locale): Clause[] {
  const gaps = new Set(clauses.filter(({ kind, code }) => kind === 'gap' || code === 'market.needed').flatMap(({ code }) => GAP_OF.filter(([prefix]) => code.startsWith(prefix)).map(([, gap]) => gap)));
  const fitting = new Map([...gaps].flatMap((gap) => fittingProgrammes(gap, programmes, supplier, on).map((fit) => [fit.programme.id, fit] as const)));
  return [...fitting.values()].map((fit): Clause => {
    const name = fit.programme.names[officeLocale(locale)];
    const text = locale === 'ko' ? `이 보완에는 ‘${name}’ 사업을 검토해 보십시오(${details(fit, 'ko')}).` : `For this gap consider the programme ‘${name}’ (${details(fit, 'en')}).`;
    return { code: 'programme.fits', kind: 'next', text };
  });
}

/** An explanation with the programmes that fit its gaps. Its numbers and verdict stay as they are. */
export function withProgrammes(explanation: Explanation, programmes: readonly Programme[], supplier: Supplier, on: string | undefined, locale: Locale): Explanation {
  const more = programmeClauses(explanation.clauses, programmes, supplier, on, locale);
  return more.length === 0 ? explanation : { ...explanation, clauses: [...explanation.clauses, ...more], text: [explanation.text, ...more.map(({ text }) => text)].join(' ') };
}
