/** How much a common beginning of up to four letters counts (Winkler 1990). */
const PREFIX_SCALE = 0.1;
const LONGEST_PREFIX = 4;

/** Likeness of two words in [0, 1] by the letters they share in about the same places (Jaro 1989) and their beginning. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const used = new Uint8Array(b.length);
  const mine: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (used[j] === 1 || a[i] !== b[j]) continue;
      used[j] = 1;
      mine.push(a[i]!);
      break;
    }
  }
  if (mine.length === 0) return 0;
  let at = 0;
  let displaced = 0;
  for (let j = 0; j < b.length; j++) if (used[j] === 1 && b[j] !== mine[at++]) displaced++;
  const matched = mine.length;
  const jaro = (matched / a.length + matched / b.length + (matched - displaced / 2) / matched) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX_SCALE * (1 - jaro);
}
