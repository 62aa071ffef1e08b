import type { Clause, Locale } from '../features/feature';
import type { Buyer } from '../schema/buyer';
import type { FactKey } from '../schema/facts';

const NAMES: Readonly<Record<FactKey, { ko: string; en: string }>> = {
  quantity: { ko: '수량', en: 'quantity' },
  price: { ko: '가격', en: 'price' },
  age: { ko: '연령', en: 'age' },
  size: { ko: '규격', en: 'size' },
  form: { ko: '제형', en: 'form' },
  content: { ko: '성분·소재', en: 'content' },
  grade: { ko: '등급', en: 'grade' },
  audience: { ko: '대상', en: 'for whom' },
  use: { ko: '용도', en: 'use' },
  channel: { ko: '판매처', en: 'channel' },
  packaging: { ko: '포장', en: 'packaging' },
  delivery: { ko: '납기', en: 'delivery' },
  terms: { ko: '거래 조건', en: 'terms' },
  specification: { ko: '사양', en: 'specification' },
  certificate: { ko: '인증(이름 없음)', en: 'certificates (unnamed)' },
  partner: { ko: '거래처 요건', en: 'partner' },
};

/** Facts of the buyer's sentence that limit the goods: shown with its words, and said not to be scored. */
export function statedFacts({ carried = {} }: Buyer, locale: Locale): Clause[] {
  const facts = (Object.keys(NAMES) as FactKey[]).flatMap((key) => {
    const words = carried[`statement.${key}`];
    return words === undefined ? [] : `${NAMES[key][locale]} ‘${words.replace(/; /g, ', ')}’`;
  });
  if (facts.length === 0) return [];
  return [{ code: 'buyer.facts', kind: 'fact', text: locale === 'ko' ? `그 밖에 적힌 사항(점수에 반영하지 않음): ${facts.join(', ')}.` : `Also stated, not scored: ${facts.join(', ')}.` }];
}
