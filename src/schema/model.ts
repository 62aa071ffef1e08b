import { z } from 'zod';
import { STAGES } from './contract';
import { day } from './values';

const count = z.number().int().nonnegative();

/** The weight of one term: points at each value where its line may bend, before and after learning. */
const modelTerm = z.strictObject({
  feature: z.string(),
  term: z.string(),
  sign: z.enum(['positive', 'negative']).describe('The sign its points may have.'),
  values: z.array(z.number().min(0).max(1)).min(2).describe('Where the line may bend, rising from 0 to 1. Between two values points run straight.'),
  prior: z.array(z.number()).describe('Points at each value before any contract; one point is 0.012 log-odds.'),
  learned: z.array(z.number()).describe('Points at each value as used. Edit these: from 0, never against the sign, never turning back.'),
  standardErrors: z.array(z.number().nonnegative()).describe('Of the learned points. Contracts of one supplier count as one observation.'),
  informedBy: count.describe('Choices in which the term told the alternatives apart. 0: contracts said nothing, and the points are the prior\'s.'),
});

const interval = z.strictObject({ from: z.number(), to: z.number(), count, predicted: z.number(), observed: z.number(), low: z.number(), high: z.number() });

/** From score to probability, for one question: of the pairs that reached `given`, how many reach `stage`? */
const calibration = z.strictObject({
  stage: z.enum(STAGES),
  given: z.enum(STAGES),
  pairs: count,
  positives: count,
  verdict: z.enum(['calibrated', 'too-few-contracts', 'no-meetings-logged']),
  intercept: z.number().optional().describe('Log-odds at a score of 0.'),
  slope: z.number().nonnegative().optional().describe('Log-odds a point of score.'),
  covariance: z.strictObject({ intercept: z.number(), both: z.number(), slope: z.number() }).optional(),
  expectedCalibrationError: z.number().optional(),
  reliability: z.array(interval).optional().describe('Out-of-fold predictions against what came of them.'),
});

export const model = z.strictObject({
  format: z.literal('buyer-match-model'),
  version: z.literal(1),
  until: day.nullable().describe('Last day of the contracts learned from.'),
  seed: count,
  data: z.array(z.strictObject({ file: z.string(), sha256: z.string(), rows: count })).describe('The files it was learned from.'),
  labels: z.strictObject({
    contracts: count.describe('Rows given, up to the day.'),
    found: count.describe('Pairs that went well, once a day.'),
    used: count.describe('Labels learned from: all that were found, or 6,000 drawn by lot.'),
    weight: z.number().nonnegative().describe('Their sum of weights; a contract counts 1, earlier stages less.'),
    meetings: count.describe('Logged pairs that did not become contracts, used as alternatives.'),
    unknownParties: count.describe('Rows whose supplier or buyer is in no file.'),
    byStage: z.record(z.string(), count),
    suppliers: count,
    buyers: count,
  }),
  split: z.strictObject({
    historyOnlyBefore: day.nullable().describe('Labels from this day on were read with the contracts strictly before theirs; earlier ones with the other contracts of that time, their own fold left out.'),
    forward: count,
    crossFitted: count,
  }),
  fit: z.strictObject({
    choices: count,
    guessedAlternatives: z.number().min(0).max(1).describe('Share of the alternatives drawn from the guess of who was introduced: same chapter, market aimed at.'),
    lambda: z.number().nonnegative(),
    evidence: z.array(z.strictObject({ lambda: z.number(), logEvidence: z.number() })),
    iterations: count,
    gradient: z.number().nonnegative(),
    converged: z.boolean(),
    condition: z.number().nullable().describe('Condition number of the Hessian of the free weights.'),
  }),
  bias: z.number(),
  terms: z.array(modelTerm),
  calibration: z.array(calibration),
});

export type Calibration = z.infer<typeof calibration>;
export type ModelTerm = z.infer<typeof modelTerm>;
export type Model = z.infer<typeof model>;
