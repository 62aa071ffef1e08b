/** Seeded random numbers: the same seed gives the same numbers on every machine and in every version of this library. */
export interface Random {
  /** A whole number in [0, 2^32). */
  next(): number;
  /** A number in [0, 1) with 53 random bits. */
  unit(): number;
  /** A whole number in [0, n), each equally likely; n from 1 to 2^32. */
  below(n: number): number;
}

const MASK_64 = (1n << 64n) - 1n;

/** SplitMix64 (Steele, Lea and Flood 2014), with the constants of Vigna's public domain splitmix64.c: spreads a seed over a state. */
function splitMix64(seed: bigint): () => bigint {
  let state = seed & MASK_64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & MASK_64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK_64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK_64;
    return z ^ (z >> 31n);
  };
}

const rotateLeft = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018, public domain; prng.di.unimi.it), period 2^128 - 1, its state filled from
 * SplitMix64 of the seed as its authors recommend. Not for secrets.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 */
export function createRandom(seed: number): Random {
  const fill = splitMix64(BigInt(seed));
  const [a, b] = [fill(), fill()];
  let s0 = Number(BigInt.asIntN(32, a));
  let s1 = Number(BigInt.asIntN(32, a >> 32n));
  let s2 = Number(BigInt.asIntN(32, b));
  let s3 = Number(BigInt.asIntN(32, b >> 32n));

  function next(): number {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 11);
    return result;
  }

  return {
    next,
    unit: () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000,
    below(n) {
      // Numbers beyond the largest multiple of n would favour the small ones (modulo bias).
      const limit = 0x100000000 - (0x100000000 % n);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % n;
    },
  };
}

/** Puts the items in random order, in place (Fisher and Yates, as Durstenfeld 1964 has it). */
export function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}
