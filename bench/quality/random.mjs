/** Seeded numbers for the benches (mulberry32, Tommy Ettinger 2017, public domain). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(unit() * n);
  return {
    unit,
    below,
    of: (list) => list[below(list.length)],
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    some: (list, share) => list.filter(() => unit() < share),
  };
}
