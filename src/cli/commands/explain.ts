import { withProgrammes } from '../../advise';
import type { PairResult } from '../../score/result';
import { exitCode, INPUT_OPTIONS, printIssues, readInputs } from '../inputs';
import { number, readOptions, required, text } from '../options';
import { writeRecord } from '../record';
import { padEnd, padStart, wrap } from '../width';

const OPTIONS = { ...INPUT_OPTIONS, 'buyer-id': { type: 'string' } } as const;

/** A pair's score as the sum it is, with the sentences, what was missing and what rules it out. */
function print({ match, exclusion }: PairResult, ui: 'ko' | 'en'): string {
  const ko = ui === 'ko';
  const place = match.rank === null ? '' : ko ? `  (${match.rank}위)` : `  (rank ${match.rank})`;
  const state = { known: '', inferred: ko ? '추정' : 'inferred' };
  const from = { prior: '', learned: ko ? '학습' : 'learned' };
  const parts = match.contributions.map(({ term, points, state: s, origin }) => `  ${padEnd(term, 34)} ${padStart(points.toFixed(1), 8)}  ${[state[s], from[origin]].filter(Boolean).join(', ')}`.trimEnd());
  const total = `  ${padEnd(ko ? '합계' : 'score', 34)} ${padStart(match.score.toFixed(1), 8)}${place}`;
  const asks = (match.unknown ?? []).map(({ side, ask }) => `  - ${ko ? (side === 'buyer' ? '바이어' : '업체') : side}: ${ask}`);
  const out = [...wrap(match.explanation?.text ?? '', 100), '', ...parts, `  ${'-'.repeat(44)}`, total, ...(match.probability ? ['', ...wrap(match.probability.text, 100)] : [])];
  if (exclusion) out.push('', ko ? `이 조합은 제외됩니다: ${exclusion.reason} ${exclusion.fix}` : `Left out: ${exclusion.reason} ${exclusion.fix}`);
  if (asks.length > 0) out.push('', ko ? '알 수 없는 항목:' : 'Unknown:', ...asks);
  return `${out.join('\n')}\n`;
}

/** `buyer-match explain`: one pair in full — "why this one, why not that one?" */
export function explain(args: readonly string[]): number {
  const values = readOptions(args, OPTIONS);
  required(values, 'supplier-id');
  const inputs = readInputs(values);
  const { suppliers, matcher, issues, locale, sentences } = inputs;
  printIssues(issues, locale);
  const given = required(values, 'buyer-id');
  // Offers are known by their number: "221" finds kosme-2024-221 when no other id ends so.
  const ending = [...inputs.buyers.keys()].filter((id) => id.endsWith(`-${given}`));
  const buyerId = !inputs.buyers.has(given) && ending.length === 1 ? ending[0]! : given;
  const minScore = number(values, 'min-score', 0);
  const pair = matcher.explainPair(suppliers[0]!, buyerId, { minScore, locale: sentences, validate: false, includeClosed: values['include-closed'] === true });
  const explanation = pair.match.explanation && withProgrammes(pair.match.explanation, inputs.programmes, suppliers[0]!, inputs.on, sentences);
  const result = { ...pair, match: explanation ? { ...pair.match, explanation } : pair.match, issues: [...issues, ...pair.issues] };
  const record = text(values, 'record');
  if (record !== undefined) writeRecord(record, 'explain', values, inputs);
  process.stdout.write(values['json'] === true ? `${JSON.stringify(result, null, 2)}\n` : print(result, locale));
  return exitCode(issues, values['strict'] === true);
}
