import { createRandom } from '../../random';
import type { Method } from './method';

/** Streams for 2^21 suppliers under each seed; seeds beyond 2^32 would leave the whole numbers. */
const STREAMS = 2 ** 21;

/** A seeded lottery: what a ranking is worth that knows nothing. */
export const chance = (seed: number): Method => ({
  prepare(supplier) {
    const random = createRandom((seed % 2 ** 32) * STREAMS + (supplier % STREAMS));
    return () => random.unit();
  },
});
