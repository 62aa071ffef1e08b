import type { Comparison } from '../evaluate';
import type { EvaluationResult, Segment } from '../experiment';
import { subregionTitle } from '../taxonomy/subregions';
import { padEnd, padStart } from './width';

type Ui = 'ko' | 'en';

const NAMES: Readonly<Record<Ui, Readonly<Record<string, string>>>> = {
  ko: { random: '임의', popularity: '인기순', bm25: '단어(BM25)', category: '품목별 실적', prior: '기본 점수', trained: '학습한 점수' },
  en: { random: 'random', popularity: 'popularity', bm25: 'bm25', category: 'category', prior: 'prior', trained: 'trained' },
};

const STAGES: Readonly<Record<string, string>> = { introduced: '소개', consulted: '상담', sampled: '샘플', quoted: '견적', mou: 'MOU', contracted: '계약', shipped: '선적', declined: '거절', 'no-response': '무응답' };

/** A figure between 0 and 1 as tables print it: .625. */
const figure = (value: number): string => value.toFixed(3).replace(/^0/, '');
const signed = (value: number): string => `${value < 0 ? '-' : '+'}${figure(Math.abs(value))}`;
const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function table({ methods }: Segment | EvaluationResult, ui: Ui, lists?: EvaluationResult['lists']): string[] {
  const names = Object.keys(methods) as (keyof typeof methods)[];
  const metrics = Object.keys(methods[names[0]!] ?? {});
  const listHead = lists ? (ui === 'ko' ? '  노출범위   쏠림' : '  coverage   Gini') : '';
  const head = padEnd('', 13) + metrics.map((metric) => padEnd(metric, 16)).join('') + listHead;
  return [
    `  ${head}`,
    ...names.map((name) => {
      const figures = metrics.map((metric) => {
        const { mean, low, high } = methods[name]![metric]!;
        return padEnd(`${figure(mean)} ${figure(low)}-${figure(high)}`, 16);
      });
      const list = lists?.[name];
      return `  ${padEnd(NAMES[ui][name]!, 13)}${figures.join('')}${list ? `${padStart(figure(list.coverage), 10)} ${padStart(figure(list.gini), 6)}` : ''}`;
    }),
  ].map((line) => line.trimEnd());
}

/** How the library's own ranking stands to the simpler ones, on the two metrics people quote. */
function comparisons(all: readonly Comparison[], ui: Ui): string[] {
  const [first] = all;
  return all
    .filter(({ a, metric }) => a === first?.a && (metric === 'mrr' || metric === 'ndcg@10'))
    .map(({ a, b, metric, difference, low, high, p }) => `  ${padEnd(`${NAMES[ui][a]} - ${NAMES[ui][b]}`, 28)}${padEnd(metric, 9)}${signed(difference)}  (${signed(low)} ~ ${signed(high)})  p ${figure(p)}`);
}

function head({ split, stages, direction, pairs, queries, candidates, baseRate, unreachable, known, seed }: EvaluationResult, ui: Ui): string[] {
  const reached = Object.entries(stages.test);
  if (ui === 'ko') {
    return [
      `${split.trainUntil}까지의 ${count(split.training)}건을 알고, 그 뒤 ${count(split.test)}건으로 평가합니다(기준일 ${split.asOf}, 난수 씨앗 ${seed}).`,
      `${direction === 'supplier' ? '업체마다 모든 바이어' : '바이어마다 모든 업체'} ${count(candidates)}곳의 순위를 매깁니다${pairs === 'new' ? '(이미 거래한 상대는 뺌)' : ''}. 질의 ${count(queries)}건, 정답은 전체 조합의 ${(baseRate * 100).toFixed(2)}%입니다.`,
      `정답: ${STAGES[stages.relevantFrom]}부터, 단계가 높을수록 높은 등급. 평가 기간의 단계: ${reached.map(([stage, n]) => `${STAGES[stage]} ${count(n)}`).join(', ')}.`,
      ...(unreachable.pairs > 0 ? [`명단에 없어 찾을 수 없는 정답 ${count(unreachable.pairs)}쌍(그것뿐인 질의 ${count(unreachable.queries)}건)은 따로 셉니다.`] : []),
      ...(known.pairs > 0 ? [`이미 거래한 ${count(known.pairs)}쌍(그것뿐인 질의 ${count(known.queries)}건)은 뺐습니다.`] : []),
    ];
  }
  return [
    `Known: ${count(split.training)} contracts up to ${split.trainUntil}; judged by ${count(split.test)} after it (as of ${split.asOf}, seed ${seed}).`,
    `Each ${direction} ranks all ${count(candidates)} ${direction === 'supplier' ? 'buyers' : 'suppliers'}${pairs === 'new' ? ' (known pairs left out)' : ''}: ${count(queries)} queries, ${(baseRate * 100).toFixed(2)}% of the pairs are relevant.`,
    `Relevant: from ${stages.relevantFrom} on, a later stage by a higher grade. Stages judged by: ${reached.map(([stage, n]) => `${stage} ${count(n)}`).join(', ')}.`,
    ...(unreachable.pairs > 0 ? [`${count(unreachable.pairs)} relevant pairs name a party in no file and cannot be found (${count(unreachable.queries)} queries have no other): counted apart.`] : []),
    ...(known.pairs > 0 ? [`${count(known.pairs)} pairs known before were left out (${count(known.queries)} queries have no other).`] : []),
  ];
}

/** What the trained method learned from; one that did not come to rest is said to have not. */
function learnedFrom({ learned }: EvaluationResult, ui: Ui): string[] {
  if (!learned) return [];
  const { until, labels, lambda, converged } = learned;
  return ui === 'ko'
    ? [`학습한 점수: ${until ?? '-'}까지의 성과 ${count(labels)}건에서 배웠습니다(lambda ${lambda}${converged ? '' : ', 수렴하지 않음'}).`]
    : [`trained: learned from ${count(labels)} labels up to ${until ?? '-'} (lambda ${lambda}${converged ? '' : ', not converged'}).`];
}

const SEGMENTS: Readonly<Record<Ui, Readonly<Record<string, string>>>> = {
  ko: { cold: '처음 보는 곳(그때까지 기록 없음)', warm: '기록이 있는 곳', region: '지역', chapter: '품목(류)', exportStage: '수출단계', unknown: '알 수 없음' },
  en: { cold: 'cold: no contract up to the split', warm: 'warm: seen before', region: 'region', chapter: 'chapter', exportStage: 'export stage', unknown: 'unknown' },
};

/** A segment's own name in words. */
function segmentName(kind: string, name: string, ui: Ui): string {
  const words = SEGMENTS[ui][name] ?? (kind === 'region' ? subregionTitle(name, ui) : undefined) ?? name.replace(/^hs:/, 'HS ');
  return `${SEGMENTS[ui][kind]} ${words}`;
}

/** An evaluation for reading on a terminal. */
export function printEvaluation(result: EvaluationResult, ui: Ui): string {
  const out = [...head(result, ui), ...learnedFrom(result, ui), '', ...table(result, ui, result.lists)];
  const section = (title: string, segment: Segment): void => {
    if (segment.queries > 0) out.push('', `${title}: ${count(segment.queries)}`, ...table(segment, ui), ...comparisons(segment.comparisons, ui));
  };
  out.push(...comparisons(result.comparisons, ui));
  for (const name of ['cold', 'warm'] as const) section(SEGMENTS[ui][name]!, result.segments[name]);
  for (const [kind, segments] of Object.entries(result.segmentsBy)) for (const [name, segment] of Object.entries(segments)) section(segmentName(kind, name, ui), segment);
  const shuffled = result.guards.aboveShuffled;
  if (shuffled) {
    const above = shuffled.map((name) => NAMES[ui][name]).join(', ');
    out.push('', shuffled.length === 0 ? (ui === 'ko' ? '섞은 자료에서 인기순을 넘는 방법이 없습니다: 새는 정보가 없습니다.' : 'On shuffled labels no method ranks above popularity: nothing leaks.') : ui === 'ko' ? `섞은 자료인데도 인기순을 넘습니다: ${above}. 알 수 없어야 할 것을 알고 있습니다.` : `Above popularity although the labels are shuffled: ${above}. Something leaks.`);
  }
  out.push('', ui === 'ko' ? '범위는 질의를 다시 뽑아 얻은 95% 구간, p는 Holm으로 보정한 무작위화 검정입니다.' : 'Ranges are 95% bootstrap intervals over queries; p is a randomisation test corrected by Holm.');
  return `${out.join('\n')}\n`;
}
