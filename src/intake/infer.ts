import type { InferredHs } from '../schema/product';
import { classify } from '../text/classify';

/** Headings with a smaller share of what the words say are noise. */
const LEAST_SHARE = 0.1;
const MOST = 5;

const seen = new Map<string, readonly InferredHs[]>();
const LIMIT = 20_000;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Headings that a product's words point to, several and weighted, never one silent guess. Within a heading, the part that
 * names a subheading goes to the subheading.
 */
export function inferHeadings(texts: readonly string[]): InferredHs[] {
  const key = texts.join('\n');
  let known = seen.get(key);
  if (!known) {
    const headings = classify(texts.join(', ')).headings.filter(({ share }) => share >= LEAST_SHARE).slice(0, MOST);
    known = headings.flatMap(({ hs, share, evidence, subheadings }) => {
      const parts = subheadings.filter((s) => s.share >= LEAST_SHARE).map((s) => ({ hs: s.hs, weight: rounded(s.share), evidence: [...evidence] }));
      const rest = rounded(share - parts.reduce((sum, { weight }) => sum + weight, 0));
      return [...parts, ...(rest > 0 ? [{ hs, weight: rest, evidence: [...evidence] }] : [])];
    });
    if (seen.size >= LIMIT) seen.clear();
    seen.set(key, known);
  }
  return known.map((entry) => ({ ...entry, evidence: [...entry.evidence] }));
}
