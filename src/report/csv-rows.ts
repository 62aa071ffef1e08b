import { titleOf } from '../score/title';
import type { Entry, RunContext } from './entry';

const HEADERS = {
  ko: ['업체 번호', '업체명', '순위', '점수', '바이어 번호', '바이어', '국가', '판정', '설명'],
  en: ['supplier id', 'supplier', 'rank', 'score', 'buyer id', 'buyer', 'country', 'verdict', 'explanation'],
} as const;

export const csvHeader = (locale: RunContext['locale']): readonly string[] => HEADERS[locale];

/** A row a match. */
export const csvLines = ({ supplier, result }: Entry, context: RunContext): (readonly (string | number | undefined)[])[] =>
  result.matches.map(({ rank, score, buyerId, explanation }) => {
    const buyer = context.buyer(buyerId);
    return [supplier.id, supplier.name, rank, score, buyerId, buyer && titleOf(buyer, context.locale), buyer?.country, explanation?.verdict.text, explanation?.text];
  });
