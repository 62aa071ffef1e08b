import { readSupplier } from '../intake';
import { officeLocale, type Locale, type OfficeLocale } from '../locale/locale';
import type { Matcher } from '../matcher';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { askFor } from '../score/ask';
import { compareRanked, type Ranked } from '../score/order';
import { openBuyerFields, openSupplierFields } from './possible-values';

/** A question worth asking, and what its answers would do to the list. */
export interface NextQuestion {
  readonly side: 'supplier' | 'buyer';
  readonly field: string;
  /** The buyers to ask, the one whose answer moves most first, at most three; none for a question to the supplier. */
  readonly buyerIds: readonly string[];
  /** The question in the language asked for. */
  readonly ask: string;
  /** Answers tried, each by scoring again; of the first buyer, as all that follows. */
  readonly answers: number;
  /** Places by which the listed buyers move, added up: over all answers on average, and for the one that moves most. */
  readonly places: { readonly mean: number; readonly most: number };
  /** The answer that moves most, and the buyers it would bring into the list or move out of it. */
  readonly example: { readonly answer: string; readonly enters: readonly string[]; readonly leaves: readonly string[] };
  /** The question with what hangs on it, in one line, for the office. */
  readonly text: string;
}

export interface AskNextOptions {
  /** Length of the list that the questions are about. */
  readonly k?: number;
  /** Points from which buyers are listed. */
  readonly minScore?: number;
  /** How many questions, the most telling first. */
  readonly questions?: number;
  readonly includeClosed?: boolean;
  readonly locale?: Locale;
  readonly validate?: boolean;
}

/** Nobody asks more buyers than this the same question. */
const ASKED = 3;

/** Buyers behind the list that answers may bring forward, in lengths of the list. */
const BEHIND = 5;

/**
 * How far two lists of length k are apart: the places by which each buyer moves, added up, one that is not in a list standing
 * behind its end (Fagin, Kumar and Sivakumar 2003, footrule with location k + 1).
 */
export function placesMoved(before: readonly string[], after: readonly string[], k: number): number {
  const places = (list: readonly string[]): Map<string, number> => new Map(list.slice(0, k).map((id, i) => [id, i + 1]));
  const [then, now] = [places(before), places(after)];
  let moved = 0;
  for (const id of new Set([...then.keys(), ...now.keys()])) moved += Math.abs((then.get(id) ?? k + 1) - (now.get(id) ?? k + 1));
  return moved;
}

interface Tried {
  readonly moved: number;
  readonly list: readonly string[];
  readonly answer: string;
}

/** Questions whose answers move more are more telling; of equal ones that to the supplier is asked once for all buyers. */
const compareQuestions = (a: Omit<NextQuestion, 'text'>, b: Omit<NextQuestion, 'text'>): number => b.places.mean - a.places.mean || b.places.most - a.places.most || (a.side === b.side ? 0 : a.side === 'supplier' ? -1 : 1);

/**
 * What to ask next: the unknown fields of a supplier, and of the buyers in its list, whose answers would change the list most,
 * found by scoring again with each answer that buyers near the top make possible. Questions that change nothing are left out.
 */
export function askNext(matcher: Matcher, supplier: unknown, { k = 10, minScore = 0, questions = 5, includeClosed = false, locale = 'ko', validate = true }: AskNextOptions = {}): NextQuestion[] {
  const office = officeLocale(locale);
  const given = validate ? readSupplier(supplier, { locale: office }).value : (supplier as Supplier);
  const rank = (who: Supplier, length: number, least: number): Ranked[] => matcher.match(who, { k: length, minScore: least, explain: false, validate: false, includeClosed }).matches.map(({ buyerId, score }) => ({ buyerId, score }));
  const ranked = rank(given, k * (BEHIND + 1), -Infinity);
  const listed = (all: readonly Ranked[]): string[] => all.filter(({ score }) => score >= minScore).slice(0, k).map(({ buyerId }) => buyerId);
  const before = listed(ranked);
  const known = new Map<string, Buyer>();
  matcher.scan(given, (buyer) => void known.set(buyer.id, buyer), { ids: ranked.map(({ buyerId }) => buyerId), includeClosed, validate: false });
  const near = ranked.flatMap(({ buyerId }) => known.get(buyerId) ?? []);

  const found: Omit<NextQuestion, 'text'>[] = [];
  const weigh = (side: NextQuestion['side'], field: string, tried: readonly Tried[], buyerId?: string): void => {
    const most = tried.reduce((best, next) => (next.moved > best.moved ? next : best));
    if (most.moved === 0) return;
    const [then, now] = [new Set(before), new Set(most.list)];
    const example = { answer: most.answer, enters: most.list.filter((id) => !then.has(id)), leaves: before.filter((id) => !now.has(id)) };
    const ask = askFor({ side, field }, locale);
    const places = { mean: tried.reduce((sum, { moved }) => sum + moved, 0) / tried.length, most: most.moved };
    found.push({ side, field, buyerIds: buyerId === undefined ? [] : [buyerId], ask, answers: tried.length, places, example });
  };

  for (const { field, values } of openSupplierFields(given, near)) {
    const tried = values.map(({ party, label }) => {
      const list = listed(rank(party, k, minScore));
      return { list, moved: placesMoved(before, list, k), answer: label(office) };
    });
    weigh('supplier', field, tried);
  }
  for (const id of before) {
    const buyer = known.get(id);
    if (!buyer) continue;
    for (const { field, values } of openBuyerFields(buyer, given, near, matcher.on)) {
      const tried = values.map(({ party, label }) => {
        const { score } = matcher.scoreOf(given, party, { validate: false });
        const list = listed(ranked.map((entry) => (entry.buyerId === id ? { buyerId: id, score } : entry)).sort(compareRanked));
        return { list, moved: placesMoved(before, list, k), answer: label(office) };
      });
      weigh('buyer', field, tried, id);
    }
  }
  // One question to several buyers stands once, with those to ask first.
  const grouped = new Map<string, Omit<NextQuestion, 'text'>>();
  for (const question of found.sort(compareQuestions)) {
    const key = `${question.side} ${question.field}`;
    const first = grouped.get(key);
    if (!first) grouped.set(key, question);
    else if (first.buyerIds.length < ASKED) grouped.set(key, { ...first, buyerIds: [...first.buyerIds, ...question.buyerIds] });
  }
  return [...grouped.values()].slice(0, questions).map((question) => ({ ...question, text: TEXTS[office](question, askFor(question, office), k) }));
}

const changed = ({ enters, leaves }: NextQuestion['example']): number => Math.max(enters.length, leaves.length);

const TEXTS: Readonly<Record<OfficeLocale, (question: Omit<NextQuestion, 'text'>, ask: string, k: number) => string>> = {
  ko: ({ buyerIds, example }, ask, k) => {
    const who = buyerIds.length === 0 ? '업체' : `바이어 ${buyerIds.join('·')}`;
    return `[${who}] ${ask} 예를 들어 답이 ‘${example.answer}’이면 상위 ${k}곳 ${changed(example) > 0 ? `가운데 ${changed(example)}곳이 바뀝니다.` : '안에서 순서가 바뀝니다.'}`;
  },
  en: ({ buyerIds, example }, ask, k) => {
    const who = buyerIds.length === 0 ? 'supplier' : `${buyerIds.length === 1 ? 'buyer' : 'buyers'} ${buyerIds.join(', ')}`;
    return `[${who}] ${ask} If the answer is ‘${example.answer}’, ${changed(example) > 0 ? `${changed(example)} of the top ${k} ${changed(example) === 1 ? 'changes' : 'change'}.` : `the order within the top ${k} changes.`}`;
  },
};
