import { daysBetween } from '../calendar';
import type { Evidence } from '../schema/buyer';
import { UNKNOWN, type Feature, type Reading } from './feature';

const TERMS = [
  { id: 'credibility.for', sign: 'positive', points: 33, sureWithin: 2 },
  { id: 'credibility.against', sign: 'negative', points: -67, sureWithin: 2 },
] as const;

/** What was learned of a buyer loses half its weight in two years. Our assumption until contracts say otherwise. */
const HALF_LIFE_DAYS = 730;

export interface CredibilityEvidence {
  readonly best?: Evidence;
  readonly worst?: Evidence;
}

const NAMES: Record<Evidence['kind'], { ko: string; en: string }> = {
  'credit-report': { ko: '신용조사 결과', en: 'credit report' },
  'fraud-report': { ko: '사기 피해 신고', en: 'fraud report' },
  'met-in-person': { ko: '대면 상담 기록', en: 'meeting in person' },
  'repeat-order': { ko: '재주문 기록', en: 'repeat order' },
  registry: { ko: '현지 등기 확인', en: 'company registry entry' },
  reference: { ko: '거래처 추천', en: 'trade reference' },
  complaint: { ko: '거래 불만 신고', en: 'complaint' },
  other: { ko: '기타 기록', en: 'other record' },
};

/** Dated evidence for and against a buyer's credibility; the strongest on each side counts, decaying with age. */
export const credibility: Feature<readonly Evidence[], CredibilityEvidence, 'credibility', (typeof TERMS)[number]['id']> = {
  id: 'credibility',
  terms: TERMS,
  key: ({ evidence }) => evidence ?? [],
  prepare(_supplier, { on }) {
    return (key, explain): Reading<CredibilityEvidence> => {
      const known = on ? key.filter((e) => e.on <= on) : [];
      if (!on || known.length === 0) return UNKNOWN(2, [{ side: 'buyer', field: 'evidence' }]);
      const strongest = (good: boolean): { weight: number; entry: Evidence | undefined } => {
        let weight = 0;
        let entry: Evidence | undefined;
        for (const e of known) {
          const w = 0.5 ** (daysBetween(e.on, on) / HALF_LIFE_DAYS);
          if (e.for === good && w > weight) [weight, entry] = [w, e];
        }
        return { weight, entry };
      };
      const best = strongest(true);
      const worst = strongest(false);
      const reading = { state: 'known', values: [best.weight, worst.weight] } as const;
      return explain ? { ...reading, evidence: { ...(best.entry ? { best: best.entry } : {}), ...(worst.entry ? { worst: worst.entry } : {}) } } : reading;
    };
  },
  potential: (key) => [key.some((e) => e.for) ? 1 : 0, 0],
  reads: () => null,
  codec: {
    write(key, to) {
      to.number(key.length);
      for (const { for: speaksFor, on } of key) {
        to.number(speaksFor ? 1 : 0);
        to.text(on);
      }
    },
    read: (from) => Array.from({ length: from.number() }, () => ({ kind: 'other', for: from.number() === 1, on: from.text(), source: '' })),
  },
  phrase({ best, worst }, locale) {
    const say = (e: Evidence, kind: 'ground' | 'check') =>
      ({
        code: `credibility.${e.for ? 'for' : 'against'}`,
        kind,
        text:
          locale === 'ko'
            ? `바이어에 관한 ${NAMES[e.kind].ko}(${e.on}, 출처: ${e.source})가 있습니다.${e.for ? '' : ' 거래 전에 사실관계를 확인해 주십시오.'}`
            : `On file about the buyer: ${NAMES[e.kind].en} (${e.on}, source: ${e.source}).${e.for ? '' : ' Check it before you deal.'}`,
      }) as const;
    return [...(best ? [say(best, 'ground')] : []), ...(worst ? [say(worst, 'check')] : [])];
  },
};
