import { BuyerMatchError } from '../errors';
import { createRandom } from '../random';
import { resampleMeans, RESAMPLES, type ResampleOptions } from './bootstrap';

const differences = (a: readonly number[], b: readonly number[]): number[] => {
  if (a.length !== b.length || a.length === 0) throw new BuyerMatchError('argument-invalid', 'The two columns are not over the same queries.', { got: `${a.length} and ${b.length}` });
  return a.map((value, i) => value - b[i]!);
};

/** Sums that differ by rounding alone are the same sum. */
const ROUNDING = 1e-10;

/**
 * Fisher's randomisation test of two runs over the same queries: were it chance which run got which value, how often would
 * the means differ this much? Two-sided; estimated from random sign flips, the observed one counted among them, so that p
 * is never 0 (Smucker, Allan and Carterette 2007; Phipson and Smyth 2010).
 */
export function randomisationTest(a: readonly number[], b: readonly number[], { seed = 1, resamples = RESAMPLES }: ResampleOptions = {}): number {
  // Queries on which the runs agree change nothing by a flip.
  const apart = Float64Array.from(differences(a, b).filter((difference) => difference !== 0));
  const observed = Math.abs(apart.reduce((sum, difference) => sum + difference, 0)) * (1 - ROUNDING);
  const random = createRandom(seed);
  let asFar = 1;
  for (let r = 0; r < resamples; r++) {
    let sum = 0;
    let signs = 0;
    for (let i = 0; i < apart.length; i++) {
      if (i % 32 === 0) signs = random.next();
      sum += signs & 1 ? apart[i]! : -apart[i]!;
      signs >>>= 1;
    }
    if (Math.abs(sum) >= observed) asFar++;
  }
  return asFar / (resamples + 1);
}

/** The same question by a paired bootstrap: twice the share of resampled differences on the far side of zero. */
export function bootstrapTest(a: readonly number[], b: readonly number[], options: ResampleOptions = {}): number {
  const [means] = resampleMeans([differences(a, b)], options);
  let above = 1;
  let below = 1;
  for (const mean of means!) {
    if (mean >= 0) above++;
    if (mean <= 0) below++;
  }
  return Math.min(1, (2 * Math.min(above, below)) / (means!.length + 1));
}
