import { CONSUMER } from './consumer';
import { HEALTH } from './health';
import { INDUSTRY } from './industry';

/**
 * Kinds of goods as they are written, a line a kind: `id < broader, broader = HS, HS | Korean label | English label`.
 */
export const KIND_LINES: readonly string[] = [HEALTH, CONSUMER, INDUSTRY];
