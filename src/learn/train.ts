import { isDay } from '../calendar';
import { BuyerMatchError } from '../errors';
import { readBuyers, readContracts, readSuppliers, requireModel } from '../intake';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Model } from '../schema/model';
import type { Supplier } from '../schema/supplier';
import { PRIOR, weightsOf } from '../score/weights';
import { calibrate } from './calibrate';
import { covarianceOf } from './covariance';
import { fit } from './fit';
import { createCast, readLabels } from './labels';
import { createParameters } from './parameters';
import { termsOf } from './terms';
import { createTrainingSet } from './training-set';

export interface TrainOptions {
  /** Canonical rows, or with `validate` any rows of those shapes. */
  readonly suppliers: Iterable<unknown>;
  readonly buyers: Iterable<unknown>;
  readonly contracts: Iterable<unknown>;
  /** The last day to learn from, YYYY-MM-DD; later contracts are not looked at. By default all are. */
  readonly until?: string | undefined;
  /** Points to start from instead of the library's, such as an office's own edited model. */
  readonly prior?: Model | undefined;
  /** Seed of the alternatives that are drawn by lot. */
  readonly seed?: number | undefined;
  /** False takes canonical rows as they are. */
  readonly validate?: boolean | undefined;
  /** Written into the model as they are: which files it was learned from. */
  readonly data?: Model['data'] | undefined;
  readonly onProgress?: ((progress: { readonly step: 'reading' | 'fitting' | 'calibrating'; readonly done: number; readonly total: number }) => void) | undefined;
}

function readAll({ suppliers, buyers, contracts, validate = true }: TrainOptions): { suppliers: Supplier[]; buyers: Buyer[]; contracts: Contract[] } {
  if (!validate) return { suppliers: [...suppliers] as Supplier[], buyers: [...buyers] as Buyer[], contracts: [...contracts] as Contract[] };
  return { suppliers: readSuppliers(suppliers).values, buyers: readBuyers(buyers).values, contracts: readContracts(contracts).values };
}

const countBy = <T>(values: readonly T[], key: (value: T) => string): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};

/**
 * Learns the points from past contracts: a conditional (McFadden) logit over choices, each supplier's among buyers and each
 * buyer's among suppliers, additive, with the sign of every term kept and the prior as its starting belief. Without contracts
 * the model is the prior. Deterministic: the same rows, in any order, and the same seed give the same model.
 *
 * Time grows with labels x 60 alternatives; memory holds them all (about .3 GB for 5,000 labels).
 *
 * @throws BuyerMatchError when `until` is no day
 */
export function train(options: TrainOptions): Model {
  const { until, seed = 1, data = [], onProgress } = options;
  if (until !== undefined && !isDay(until)) throw new BuyerMatchError('argument-invalid', 'until is the last day to learn from.', { got: until, remedy: 'Give it as YYYY-MM-DD.' });
  if (!Number.isSafeInteger(seed) || seed < 0) throw new BuyerMatchError('argument-invalid', 'seed is a whole number from 0.', { got: seed });
  const rows = readAll(options);
  const contracts = rows.contracts.filter(({ date }) => until === undefined || date <= until);
  const cast = createCast(rows.suppliers, rows.buyers);
  const labels = readLabels(contracts, cast);
  const prior = options.prior === undefined ? PRIOR : weightsOf(requireModel(options.prior));
  const parameters = createParameters(prior);
  const set = createTrainingSet({ cast, labels, contracts, parameters, prior, seed, onProgress: (done, total) => onProgress?.({ step: 'reading', done, total }) });
  const fitted = fit(set.choices, parameters, (done, total) => onProgress?.({ step: 'fitting', done, total }));
  const covariance = covarianceOf(fitted, set.choices);
  const { forwardFrom } = set.timeline;
  const forward = set.labels.filter((label) => label.forward).length;
  return {
    format: 'buyer-match-model',
    version: 1,
    until: until ?? contracts.reduce<string | null>((last, { date }) => (last === null || date > last ? date : last), null),
    seed,
    data,
    labels: {
      contracts: contracts.length,
      found: labels.labels.length,
      used: set.labels.length,
      weight: set.labels.reduce((sum, { weight }) => sum + weight, 0),
      meetings: labels.pairs.filter(({ lost }) => lost).length,
      unknownParties: labels.unknownParties,
      byStage: countBy(contracts, ({ stage }) => stage),
      suppliers: new Set(set.labels.map(({ supplier }) => supplier)).size,
      buyers: new Set(set.labels.map(({ buyer }) => buyer)).size,
    },
    split: { historyOnlyBefore: forwardFrom, forward, crossFitted: set.labels.length - forward },
    fit: {
      choices: set.choices.length,
      guessedAlternatives: set.guessed,
      lambda: fitted.lambda,
      evidence: fitted.evidence,
      iterations: fitted.totalIterations,
      gradient: fitted.slope,
      converged: fitted.converged,
      condition: fitted.condition,
    },
    bias: 0,
    terms: termsOf(parameters, prior, fitted.beta, covariance, set.choices),
    calibration: calibrate({ cast, pairs: labels.pairs, parameters, prior, timeline: set.timeline, choices: set.choices, fitted, onProgress: (done, total) => onProgress?.({ step: 'calibrating', done, total }) }),
  };
}
