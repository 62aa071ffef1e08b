import { HS_SUBHEADINGS } from './hs-codes';

/** Endings of the subheadings of every heading, such as "8481" -> Set("10", "20", ...). */
let tree: Map<string, Set<string>> | undefined;

function headings(): Map<string, Set<string>> {
  if (!tree) {
    tree = new Map();
    for (const entry of HS_SUBHEADINGS.trim().split(/\s+/)) {
      const [heading, endings] = entry.split(':') as [string, string];
      tree.set(heading, new Set(endings.match(/../g)));
    }
  }
  return tree;
}

export const chapterOf = (code: string): string => code.slice(0, 2);
export const headingOf = (code: string): string => code.slice(0, 4);

export const isHeading = (code: string): boolean => headings().has(code);
export const allHeadings = (): string[] => [...headings().keys()];

export function isSubheading(code: string): boolean {
  return code.length === 6 && (headings().get(code.slice(0, 4))?.has(code.slice(4)) ?? false);
}

/**
 * "Other" by the nomenclature's own numbering: the last digit at its level is 9 (3304.99, 8479.89, 8481.90).
 * Two goods in one residual subheading share little more than their heading.
 */
export const isResidual = (subheading: string): boolean => subheading.endsWith('9') || subheading.endsWith('90');

export type HsReading =
  | { readonly code: string; readonly note?: 'zero-restored' | 'shortened' }
  | { readonly code: undefined; readonly reason: 'not-a-code' | 'no-such-code' };

/**
 * Reads what people and spreadsheets leave of an HS code: "3304.99-1000", "HS 3304 99", 330499 (HSK10 shortened to
 * six digits), 30219 (a leading zero lost). Headings (4 digits) stay headings. Codes that HS 2022 does not know are kept
 * at the deepest level it knows, or refused.
 */
export function readHs(text: string): HsReading {
  const digits = text
    .normalize('NFKC')
    .replace(/^\s*(hs|hsk|hscode|hs code)\s*[:.]?\s*/i, '')
    .replace(/[\s.\-_]/g, '');
  if (!/^\d{3,10}$/.test(digits)) return { code: undefined, reason: 'not-a-code' };
  const restored = digits.length % 2 === 1;
  const full = restored ? `0${digits}` : digits;
  if (full.length === 4) {
    if (!isHeading(full)) return { code: undefined, reason: 'no-such-code' };
    return restored ? { code: full, note: 'zero-restored' } : { code: full };
  }
  const six = full.slice(0, 6);
  if (isSubheading(six)) {
    if (restored) return { code: six, note: 'zero-restored' };
    return full.length > 6 ? { code: six, note: 'shortened' } : { code: six };
  }
  return { code: undefined, reason: 'no-such-code' };
}
