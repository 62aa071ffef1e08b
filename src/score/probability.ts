import { officeLocale, type Locale, type OfficeLocale } from '../locale/locale';
import type { Contract } from '../schema/contract';
import type { Calibration } from '../schema/model';
import { withJosa } from '../text/josa';

type Stage = Contract['stage'];

/** How often pairs with such a score come so far, or why that cannot be said. */
export interface Probability {
  /** The stage reached, of the pairs that reached `given`. */
  readonly stage: Stage;
  readonly given: Stage;
  readonly verdict: Calibration['verdict'];
  /** Share of pairs with this score, with its 95% interval: as wide as the line's own, and as what came of pairs with like scores. Absent unless calibrated. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** Pairs that reached the stage, and all it was learned from. */
  readonly positives: number;
  readonly pairs: number;
  readonly text: string;
}

const Z_95 = 1.959963984540054;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const logit = (share: number): number => Math.log(share / (1 - share));
const percent = (share: number): string => (100 * share).toFixed(share < 0.1 ? 1 : 0);

const NAMES: Readonly<Record<Stage, { ko: string; en: string }>> = {
  introduced: { ko: '소개', en: 'introduced' },
  consulted: { ko: '상담', en: 'met for a consultation' },
  sampled: { ko: '샘플', en: 'sent samples' },
  quoted: { ko: '견적', en: 'quoted' },
  mou: { ko: '양해각서', en: 'party to a memorandum' },
  contracted: { ko: '계약', en: 'under contract' },
  shipped: { ko: '선적', en: 'shipped to' },
  declined: { ko: '거절', en: 'declined' },
  'no-response': { ko: '무응답', en: 'left without an answer' },
};

function textOf({ stage, given, verdict, pairs, positives }: Calibration, interval: { value: number; low: number; high: number } | undefined, locale: OfficeLocale): string {
  const [from, to] = [NAMES[given][locale], NAMES[stage][locale]];
  if (locale === 'ko') {
    if (interval) return `점수가 이와 같은 조합은 ${from} 뒤 ${percent(interval.value)}%(95% 구간 ${percent(interval.low)}~${percent(interval.high)}%)가 ${to}에 이르렀습니다(${from} ${pairs}건, ${to} ${positives}건 기준).`;
    return verdict === 'no-meetings-logged' ? `성사되지 않은 ${withJosa(from, '이/가')} 기록되어 있지 않아 확률을 말할 수 없습니다.` : `${withJosa(to, '이/가')} ${positives}건뿐이어서 확률을 말하기에는 이릅니다.`;
  }
  if (interval) return `Of pairs ${from}, ${percent(interval.value)}% with such a score came to be ${to} (95% interval ${percent(interval.low)}-${percent(interval.high)}%; from ${pairs} pairs, ${positives} of them ${to}).`;
  return verdict === 'no-meetings-logged' ? 'Meetings that came to nothing are not logged, so there is no probability to give.' : `Too few contracts to say: ${positives} of ${pairs} pairs were ${to}.`;
}

/**
 * How far, in log-odds, the line may lie from what came of the pairs with predictions like this one: the interval of what was
 * observed among them against what was predicted. A line alone is surer of itself than of the market, which need not follow it.
 */
function misfit({ reliability = [] }: Calibration, centre: number): readonly [below: number, above: number] {
  const [first, ...rest] = reliability;
  if (!first) return [0, 0];
  const near = rest.reduce((a, b) => (Math.abs(logit(b.predicted) - centre) < Math.abs(logit(a.predicted) - centre) ? b : a), first);
  return [logit(near.low) - logit(near.predicted), logit(near.high) - logit(near.predicted)];
}

function read(calibration: Calibration, score: number, locale: Locale): Probability {
  const { stage, given, verdict, positives, pairs, intercept, slope, covariance } = calibration;
  if (intercept === undefined || slope === undefined || !covariance) return { stage, given, verdict, positives, pairs, text: textOf(calibration, undefined, officeLocale(locale)) };
  const centre = intercept + slope * score;
  const half = Z_95 * Math.sqrt(Math.max(0, covariance.intercept + 2 * score * covariance.both + score * score * covariance.slope));
  const [below, above] = misfit(calibration, centre);
  const interval = { value: logistic(centre), low: logistic(centre + Math.min(-half, below)), high: logistic(centre + Math.max(half, above)) };
  return { stage, given, verdict, ...interval, positives, pairs, text: textOf(calibration, interval, officeLocale(locale)) };
}

/** The probability a model gives for a score: the first of its questions that contracts can answer, else why the first cannot be. */
export function probabilityOf(calibrations: readonly Calibration[], score: number, locale: Locale): Probability | undefined {
  const answered = calibrations.find(({ verdict }) => verdict === 'calibrated') ?? calibrations[0];
  return answered && read(answered, score, locale);
}

/** A match with what the model says of its chances; as it is, where it says nothing. */
export function withProbability<T extends { readonly score: number }>(match: T, calibrations: readonly Calibration[], locale: Locale): T & { readonly probability?: Probability } {
  const probability = probabilityOf(calibrations, match.score, locale);
  return probability ? { ...match, probability } : match;
}
