import type { Codec } from '../feature';
import type { ProductKey } from './item';

/** The key that was read last: most are looked at once and never again. */
const numbers: number[] = [];

/** Keys as their numbers; labels are left to the buyer. */
export const productCodec: Codec<ProductKey> = {
  write(key, to) {
    to.number(key.excludes);
    to.number(key.end);
    for (let i = 0; i < key.end; i++) to.number(key.numbers[i]!);
  },
  read(from) {
    const excludes = from.number();
    const end = from.number();
    from.numbers(numbers, end);
    return { numbers, excludes, end };
  },
};
