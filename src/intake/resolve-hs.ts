import type { InferredHs, Product } from '../schema/product';
import { chapterOf, headingOf, readHs, type HsReading } from '../taxonomy/hs';
import { lastRevision, type EndedCode } from '../taxonomy/hs-revisions';
import { inferHeadings } from './infer';
import type { At } from './resolve';

function read(text: string, path: string, { row, issues }: At): HsReading {
  const reading = readHs(text);
  const place = { row, path };
  if (reading.codes.length === 0) issues.add('hs-not-understood', place, text);
  if (reading.headingOnly) issues.add('hs-heading-only', place, text, reading.codes[0]);
  if (reading.restored !== undefined) issues.add('hs-zero-restored', place, text, reading.restored);
  if (reading.ended) issues.add(reading.codes.length === 1 ? 'hs-revised' : 'hs-split', place, text, reading.codes.join(', '));
  return reading;
}

/**
 * Codes of HS 2022, four or six digits; what it does not know is kept at the level it does know, or reported. A code that
 * a revision divided stands for all its parts: a certificate or a rule covers them all.
 */
export function resolveHs(list: readonly string[] | undefined, path: string, at: At): string[] | undefined {
  const codes = (list ?? []).flatMap((text) => read(text, path, at).codes);
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

/** Codes that may be chapters too, for rules. */
export const resolvePrefixes = (list: readonly string[] | undefined, path: string, at: At): string[] | undefined =>
  list?.flatMap((code) => (/^\d{2}$/.test(code) ? chapterOf(code) : (resolveHs([code], path, at) ?? [])));

/** Part of a divided code that the product's words may give to the part they name. They hint at it; they do not state it. */
const WORDS_SHARE = 0.5;

/** The parts of a divided code, weighted to 1: equally, as no table gives their shares, but for what the words say. */
function partsOf(ended: EndedCode, words: readonly InferredHs[]): InferredHs[] {
  const { code, successors } = ended;
  const named = new Map(words.map((entry) => [entry.hs, entry]));
  const told = successors.reduce((sum, hs) => sum + (named.get(hs)?.weight ?? 0), 0) * WORDS_SHARE;
  return successors.map((hs) => ({
    hs,
    weight: (named.get(hs)?.weight ?? 0) * WORDS_SHARE + (1 - told) / successors.length,
    evidence: [`HS ${lastRevision(ended)} ${code}`, ...(named.get(hs)?.evidence ?? [])],
    replaces: code,
  }));
}

/**
 * A product's codes. Of a code that a revision divided, the heading is certain when its parts share one; which part is
 * meant is inferred.
 */
export function resolveProductHs({ hs, name, keywords, inferred }: Product, path: string, at: At): Pick<Product, 'hs' | 'inferred'> {
  const certain = new Set<string>();
  const divided = new Map<string, EndedCode>();
  for (const text of hs ?? []) {
    const { codes, ended } = read(text, path, at);
    if (!ended || codes.length === 1) {
      for (const code of codes) certain.add(code);
      continue;
    }
    divided.set(ended.code, ended);
    const headings = new Set(codes.map(headingOf));
    if (headings.size === 1) for (const heading of headings) certain.add(heading);
  }
  const words = divided.size === 0 ? [] : inferHeadings([name, ...(keywords ?? [])].filter((text) => text !== undefined));
  const parts = [...divided.values()].flatMap((ended) => partsOf(ended, words));
  return { ...(certain.size > 0 ? { hs: [...certain] } : {}), ...(inferred || parts.length > 0 ? { inferred: [...(inferred ?? []), ...parts] } : {}) };
}
