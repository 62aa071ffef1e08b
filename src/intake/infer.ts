import type { InferredHs } from '../schema/product';
import { kinds as kindsById } from '../taxonomy/kinds';
import { classify } from '../text/classify';
import type { KindGuess } from '../text/kinds';

/** Headings with a smaller share of what the words say are noise. */
const LEAST_SHARE = 0.1;
const MOST = 5;

const seen = new Map<string, readonly InferredHs[]>();
const LIMIT = 20_000;

const kindCodes = (kind: string): readonly string[] => kindsById().get(kind)?.hs ?? [];

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How sure a kind's first and second code are, for a kind that the words name outright. */
const BY_KIND = [0.5, 0.2];

/** Adds the codes of the kinds that the words name, where the words themselves did not say as much. */
function withKinds(known: readonly InferredHs[], kinds: readonly KindGuess[]): InferredHs[] {
  const all = new Map(known.map((entry) => [entry.hs, entry]));
  const saidOf = (code: string): number => [...all.values()].reduce((sum, { hs, weight }) => sum + (hs.startsWith(code.slice(0, 4)) ? weight : 0), 0);
  for (const { kind, weight, words } of kinds) {
    kindCodes(kind).slice(0, BY_KIND.length).forEach((hs, i) => {
      const missing = rounded(weight * BY_KIND[i]! - saidOf(hs));
      if (missing >= LEAST_SHARE) all.set(hs, { hs, weight: rounded((all.get(hs)?.weight ?? 0) + missing), evidence: [...new Set([...(all.get(hs)?.evidence ?? []), words])] });
    });
  }
  return [...all.values()];
}

/**
 * Headings that a product's words point to, several and weighted, never one silent guess. Within a heading, the part that
 * names a subheading goes to the subheading. Kinds that the words name say theirs where the words alone did not say as much.
 */
export function inferHeadings(texts: readonly string[], kinds: readonly KindGuess[] = []): InferredHs[] {
  const key = [...texts, ...kinds.map(({ kind }) => kind)].join('\n');
  let known = seen.get(key);
  if (!known) {
    const headings = classify(texts.join(', ')).headings.filter(({ share }) => share >= LEAST_SHARE).slice(0, MOST);
    known = headings.flatMap(({ hs, share, evidence, subheadings }) => {
      const parts = subheadings.filter((s) => s.share >= LEAST_SHARE).map((s) => ({ hs: s.hs, weight: rounded(s.share), evidence: [...evidence] }));
      const rest = rounded(share - parts.reduce((sum, { weight }) => sum + weight, 0));
      return [...parts, ...(rest > 0 ? [{ hs, weight: rest, evidence: [...evidence] }] : [])];
    });
    known = withKinds(known, kinds);
    if (seen.size >= LIMIT) seen.clear();
    seen.set(key, known);
  }
  return known.map((entry) => ({ ...entry, evidence: [...entry.evidence] }));
}
