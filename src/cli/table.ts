import { ruleName } from '../report/names';
import type { Buyer } from '../schema/buyer';
import type { Supplier } from '../schema/supplier';
import { titleOf } from '../score/title';
import type { Match, MatchResult } from '../score/result';
import { placeName } from '../taxonomy/places';
import { fit, padEnd, padStart, wrap } from './width';

const LINE = 100;

const WORDS = {
  ko: { score: '점수', buyer: '바이어', country: '국가', wants: '찾는 품목', none: '적합한 오퍼가 없습니다.', nearest: '가장 가까운 오퍼:', excluded: '제외', ask: '알려 주시면 더 정확해집니다:', products: '품목', markets: '희망 시장' },
  en: { score: 'score', buyer: 'buyer', country: 'country', wants: 'wants', none: 'No offer fits.', nearest: 'Nearest offers:', excluded: 'left out', ask: 'Tell us, and the matches get better:', products: 'products', markets: 'target markets' },
} as const;

type Ui = keyof typeof WORDS;

const points = (score: number): string => score.toFixed(0);

function lines(match: Match, buyer: Buyer | undefined, ui: Ui): string[] {
  const title = buyer === undefined ? match.buyerId : titleOf(buyer, ui);
  const wants = buyer?.wants.map(({ name }) => name).filter(Boolean).join(', ') ?? '';
  const head = `${padStart(String(match.rank), 3)}  ${padStart(points(match.score), 5)}  ${padEnd(fit(title, 34), 34)}  ${fit(wants, 48)}`;
  return [head, ...wrap(match.explanation?.text ?? '', LINE - 12).map((line) => `            ${line}`)];
}

/** One supplier's result for reading on a terminal: the list first, each with its reasons, then what is missing. */
export function printResult(supplier: Supplier, result: MatchResult, buyers: ReadonlyMap<string, Buyer>, ui: Ui): string {
  const words = WORDS[ui];
  const out: string[] = [];
  const products = supplier.products.map(({ name, hs }) => name ?? hs?.join(', ')).filter(Boolean).join(', ');
  const markets = supplier.targetMarkets?.map((place) => placeName(place, ui)).join(', ') ?? '-';
  out.push(`■ ${fit(supplier.name ?? supplier.id, 60)} (${fit(supplier.id, 60)})   ${words.products}: ${fit(products, 50)}   ${words.markets}: ${markets}`, '');
  if (result.matches.length === 0) out.push(`  ${words.none}`);
  for (const match of result.matches) out.push(...lines(match, buyers.get(match.buyerId), ui));
  if (result.matches.length === 0 && result.nearest.length > 0) {
    out.push('', `  ${words.nearest}`);
    for (const match of result.nearest) out.push(...lines(match, buyers.get(match.buyerId), ui));
  }
  const byRule = Object.entries(result.excluded.byRule);
  if (byRule.length > 0) out.push('', `  ${words.excluded}: ${byRule.map(([rule, n]) => `${ruleName(rule, ui)} ${n}`).join(', ')}`);
  if (result.unknown.length > 0) out.push('', `  ${words.ask}`, ...result.unknown.map(({ ask }) => `    - ${ask}`));
  return `${out.join('\n')}\n`;
}
