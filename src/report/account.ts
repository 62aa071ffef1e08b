import { daysBetween } from '../calendar';
import { compareIds } from '../compare-ids';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { nameOfMissing } from '../score/ask';
import type { VerdictCode } from '../score/result';
import { certificationName } from '../taxonomy/certifications';
import type { Entry, RunContext } from './entry';
import { buyerTitle, goodsText, marketsText, supplierTitle, wantsText } from './phrases';
import { VERDICT_ORDER, type Closing, type Line, type Summary, type Tallied } from './summary';

/** Days before an offer closes within which an officer should hear of it first. */
const CLOSING_DAYS = 21;
const MOST_LISTED = 10;
/** Suppliers named with an offer. */
const MOST_NAMED = 4;

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
  const closing = new Map<string, { offer: Omit<Closing, 'suppliers' | 'more'>; suppliers: (Closing['suppliers'][number] & { score: number })[]; all: number }>();
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
  /** An offer that closes soon, and who it is for: the best few suppliers are kept. */
  function closes(supplier: Supplier, buyer: Buyer, verdict: VerdictCode, score: number): void {
    const days = on !== null && buyer.closesOn ? daysBetween(on, buyer.closesOn) : -1;
    if (!buyer.closesOn || days < 0 || days > CLOSING_DAYS) return;
    let known = closing.get(buyer.id);
    if (!known) closing.set(buyer.id, (known = { offer: { buyerId: buyer.id, title: buyerTitle(buyer, buyer.id, locale), wants: wantsText(buyer), closesOn: buyer.closesOn, days }, suppliers: [], all: 0 }));
    known.all++;
    known.suppliers.push({ id: supplier.id, name: supplierTitle(supplier), verdict, score });
    known.suppliers.sort((a, b) => b.score - a.score || compareIds(a.id, b.id));
    known.suppliers.length = Math.min(known.suppliers.length, MOST_NAMED);
  }

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
        if (buyer) closes(supplier, buyer, verdict, score);
      }
      const top = VERDICT_ORDER.find((code) => own[code] > 0);
      if (top) bestVerdicts[top]++;
      const [first] = result.matches;
      const buyer = first && context.buyer(first.buyerId);
      for (const { id, opens } of whatIf?.certificates ?? []) if (opens > 0) count(certificates, id, opens);
      for (const missing of result.unknown) count(asked, nameOfMissing(missing, locale));
      lines.push({
        id: supplier.id,
        name: supplierTitle(supplier),
        products: goodsText(supplier.products),
        markets: marketsText(supplier, locale),
        verdicts: own,
        best: first && { title: buyerTitle(buyer, first.buyerId, locale), score: first.score, verdict: first.explanation?.verdict.code ?? 'check-first' },
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
      closingSoon: closing.size,
      closing: [...closing.values()]
        .sort((a, b) => a.offer.days - b.offer.days || compareIds(a.offer.buyerId, b.offer.buyerId))
        .slice(0, MOST_LISTED)
        .map(({ offer, suppliers, all }) => ({ ...offer, suppliers: suppliers.map(({ score: _score, ...named }) => named), more: all - suppliers.length })),
      certificates: tallied(certificates, (id) => certificationName(id, locale), 1),
      asked: tallied(asked, (name) => name, 1),
      sought: tallied(sought, (id) => buyerTitle(context.buyer(id), id, locale), 2),
    }),
  };
}
