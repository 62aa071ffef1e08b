import { CONSUMER } from './consumer';
import { HEALTH } from './health';
import { INDUSTRY } from './industry';

/**
 * What people call the kinds of goods, a line a kind: `id | Korean names | English names`. A name may carry a weight ("링*.3"): the
 * part of the trade under it that means this kind. A name that ends in another name of its kind is left out.
 */
export const KIND_NAME_LINES: readonly string[] = [HEALTH, CONSUMER, INDUSTRY];
