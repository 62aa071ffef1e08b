import { daysBetween } from '../calendar';
import { compareIds } from '../compare-ids';
import { nameOfMissing } from '../score/ask';
import { titleOf } from '../score/title';
import type { VerdictCode } from '../score/result';
import { certificationName } from '../taxonomy/certifications';
import type { Entry, RunContext } from './entry';
import { goodsText, marketsText } from './phrases';
import { VERDICT_ORDER, type Closing, type Line, type Summary, type Tallied } from './summary';

/** Days before an offer closes within which an officer should hear of it first. */
const CLOSING_DAYS = 21;
const MOST_LISTED = 10;

const none = (): Record<VerdictCode, number> => ({ recommended: 0, 'recommended-after-gaps': 0, 'check-first': 0, 'not-recommended': 0 });

const isRecommended = (verdict: VerdictCode | undefined): boolean => verdict === 'recommended' || verdict === 'recommended-after-gaps';

function tallied(counts: ReadonlyMap<string, { suppliers: number; opens: number }>, nameOf: (key: string) => string, least: number): Tallied[] {
  return [...counts]
    .filter(([, { suppliers }]) => suppliers >= least)
    .sort(([a, x], [b, y]) => y.opens - x.opens || y.suppliers - x.suppliers || compareIds(a, b))
    .slice(0, MOST_LISTED)
    .map(([key, { suppliers, opens }]) => ({ name: nameOf(key), suppliers, ...(opens > 0 ? { opens } : {}) }));
}

/** Keeps the figures of a run while its results pass by: a few lines a supplier, whatever the results weigh. */
export function createAccount(context: RunContext): { add(entry: Entry): void; summary(): Summary } {
  const { locale, on } = context;
  const lines: Line[] = [];
  const verdicts = none();
  const bestVerdicts = none();
  const closing: Closing[] = [];
  const certificates = new Map<string, { suppliers: number; opens: number }>();
  const asked = new Map<string, { suppliers: number; opens: number }>();
  const sought = new Map<string, { suppliers: number; opens: number }>();
  const buyers = new Set<string>();

  const count = (counts: Map<string, { suppliers: number; opens: number }>, key: string, opens = 0): void => {
    const known = counts.get(key);
    if (known) {
      known.suppliers++;
      known.opens += opens;
    } else counts.set(key, { suppliers: 1, opens });
  };
  const byDeadline = (a: Closing, b: Closing): number => a.days - b.days || b.score - a.score || compareIds(a.buyerId, b.buyerId) || compareIds(a.supplierId, b.supplierId);

  return {
    add({ supplier, result, whatIf }) {
      const own = none();
      for (const { buyerId, score, explanation } of result.matches) {
        const verdict = explanation?.verdict.code ?? 'check-first';
        own[verdict]++;
        verdicts[verdict]++;
        buyers.add(buyerId);
        if (!isRecommended(verdict)) continue;
        count(sought, buyerId);
        const buyer = context.buyer(buyerId);
        const days = on !== null && buyer?.closesOn ? daysBetween(on, buyer.closesOn) : -1;
        if (buyer?.closesOn && days >= 0 && days <= CLOSING_DAYS) closing.push({ supplierId: supplier.id, supplier: supplier.name, buyerId, title: titleOf(buyer, locale), closesOn: buyer.closesOn, days, verdict, score });
      }
      if (closing.length > 20 * MOST_LISTED) closing.splice(MOST_LISTED, Infinity, ...closing.sort(byDeadline).slice(MOST_LISTED, 2 * MOST_LISTED));
      const top = VERDICT_ORDER.find((code) => own[code] > 0);
      if (top) bestVerdicts[top]++;
      const [first] = result.matches;
      const buyer = first && context.buyer(first.buyerId);
      for (const { id, opens } of whatIf?.certificates ?? []) if (opens > 0) count(certificates, id, opens);
      for (const missing of result.unknown) count(asked, nameOfMissing(missing, locale));
      lines.push({
        id: supplier.id,
        name: supplier.name,
        products: goodsText(supplier.products),
        markets: marketsText(supplier, locale),
        verdicts: own,
        best: first && { title: buyer ? titleOf(buyer, locale) : first.buyerId, score: first.score, verdict: first.explanation?.verdict.code ?? 'check-first' },
        asked: result.unknown.length,
      });
    },
    summary: () => ({
      suppliers: lines.length,
      matched: lines.filter(({ best }) => best).length,
      verdicts,
      bestVerdicts,
      distinctBuyers: buyers.size,
      lines,
      closing: [...closing].sort(byDeadline).slice(0, MOST_LISTED),
      certificates: tallied(certificates, (id) => certificationName(id, locale), 1),
      asked: tallied(asked, (name) => name, 1),
      sought: tallied(sought, (id) => { const buyer = context.buyer(id); return buyer ? titleOf(buyer, locale) : id; }, 2),
    }),
  };
}
