import { reliability } from '../evaluate';
import type { Contract } from '../schema/contract';
import type { Calibration } from '../schema/model';
import type { Weights } from '../score/weights';
import { seedOf } from './alternatives';
import type { Timeline } from './as-of';
import type { Choice, Row } from './choices';
import type { Fitted } from './fit';
import { isFurther, type Cast, type Met } from './labels';
import { minimise } from './newton';
import { LOG_ODDS, type Parameters } from './parameters';
import { fitLine, type Outcome } from './platt';
import { readAsOf } from './training-set';

type Stage = Contract['stage'];

/** The questions a probability answers: of the pairs that came as far as `given`, how many come as far as `stage`? */
const QUESTIONS: readonly { readonly stage: Stage; readonly given: Stage }[] = [
  { stage: 'contracted', given: 'introduced' },
  { stage: 'contracted', given: 'consulted' },
  { stage: 'consulted', given: 'introduced' },
];

/** With fewer of either outcome a probability would be invented. */
const FEWEST = 50;
const FOLDS = 5;
const BINS = 10;

const reached = (stage: Stage, { furthest }: Met): boolean => furthest === stage || isFurther(furthest, stage);

const foldOf = (supplierId: string): number => seedOf(0, supplierId) % FOLDS;

interface CalibrationInput {
  readonly cast: Cast;
  readonly pairs: readonly Met[];
  readonly parameters: Parameters;
  readonly prior: Weights;
  readonly timeline: Timeline;
  readonly choices: readonly Choice[];
  readonly fitted: Fitted;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Scores of pairs as they stood when the two came into contact, by weights that have not seen their suppliers' contracts. */
function outOfFold({ cast, pairs, parameters, prior, timeline, choices, fitted, onProgress }: CalibrationInput): number[] {
  const fold = cast.suppliers.map(({ id }) => foldOf(id));
  const weights = Array.from({ length: FOLDS }, (_, f) => {
    const { beta } = minimise(choices.filter(({ cluster }) => fold[cluster] !== f), fitted.prior, fitted.beta);
    onProgress?.(f + 1, FOLDS + 1);
    return beta;
  });
  const scoreOf = ({ parameters: columns, values }: Row, beta: Float64Array): number => columns.reduce((sum, j, i) => sum + beta[j]! * values[i]!, 0) / LOG_ODDS;
  const scores: number[] = [];
  readAsOf(pairs.map(({ first }) => first), timeline, { cast, parameters, prior }, (i, read) => {
    const { supplier, buyer } = pairs[i]!;
    scores[i] = scoreOf(read(supplier, buyer), weights[fold[supplier]!]!);
  });
  onProgress?.(FOLDS + 1, FOLDS + 1);
  return scores;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
/** Enough digits for every use, and the same bytes on every machine. */
const written = (value: number): number => Number(value.toPrecision(8));

function answer(question: (typeof QUESTIONS)[number], outcomes: readonly Outcome[], logged: boolean): Calibration {
  const pairs = outcomes.length;
  const positives = outcomes.reduce((sum, { won }) => sum + won, 0);
  if (!logged) return { ...question, pairs, positives, verdict: 'no-meetings-logged' };
  if (positives < FEWEST || pairs - positives < FEWEST) return { ...question, pairs, positives, verdict: 'too-few-contracts' };
  const { intercept, slope, covariance } = fitLine(outcomes);
  const { ece, bins } = reliability(outcomes.map(({ score }) => logistic(intercept + slope * score)), outcomes.map(({ won }) => won), { bins: BINS, binning: 'count' });
  return {
    ...question,
    pairs,
    positives,
    verdict: 'calibrated',
    intercept: written(intercept),
    slope: written(slope),
    covariance: { intercept: written(covariance.intercept), both: written(covariance.both), slope: written(covariance.slope) },
    expectedCalibrationError: written(ece),
    reliability: bins.map(({ from, to, count, predicted, observed, low, high }) => ({ from: written(from), to: written(to), count, predicted: written(predicted), observed: written(observed), low: written(low), high: written(high) })),
  };
}

/**
 * From scores to probabilities, where the office logs its meetings: without those that came to nothing there is no base rate,
 * and no probability. Pairs that never answered were introduced all the same and count as such.
 */
export function calibrate(input: CalibrationInput): Calibration[] {
  const logged = input.pairs.some((pair) => !reached('contracted', pair));
  const scores = logged ? outOfFold(input) : input.pairs.map(() => 0);
  return QUESTIONS.map((question) => {
    const outcomes = input.pairs.flatMap((pair, i): Outcome[] => (reached(question.given, pair) ? [{ score: scores[i]!, won: reached(question.stage, pair) ? 1 : 0, cluster: pair.supplier }] : []));
    return answer(question, outcomes, logged);
  });
}
