import { HS_SUBHEADINGS } from './hs-codes';
import { endedCode, type EndedCode } from './hs-revisions';

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

export interface HsReading {
  /** One code of HS 2022; several when the code was divided by a later revision; none when there is no such code. */
  readonly codes: readonly string[];
  /** The code with the zero a spreadsheet took from it. */
  readonly restored?: string;
  /** The code of an older revision that was written. */
  readonly ended?: EndedCode;
  /** Neither HS 2022 nor the two revisions before it have the subheading; the code is its heading. */
  readonly headingOnly?: true;
}

/**
 * Reads what people and spreadsheets leave of an HS code: "3304.99-1000", "HS 3304 99", 330499 (HSK10 shortened to
 * six digits), 30219 and 3304.1 (a zero lost), 854140 (a code of HS 2017). Headings (4 digits) stay headings. Subheadings
 * that no revision from 2012 on knows are kept at their heading, if there is one.
 */
export function readHs(text: string): HsReading {
  const digits = text
    .normalize('NFKC')
    .replace(/^\s*(hs|hsk|hscode|hs code)\s*[:.]?\s*/i, '')
    .replace(/[\s.\-_]/g, '');
  if (!/^\d{3,10}$/.test(digits)) return { codes: [] };
  const odd = digits.length % 2 === 1;
  // "3304.1" is 3304.10 kept as a number; any other odd count has lost its first zero.
  const code = (/^\d{4}\.\d$/.test(text.normalize('NFKC').trim()) ? `${digits}0` : odd ? `0${digits}` : digits).slice(0, 6);
  const restored = odd ? { restored: code } : {};
  if (isHeading(code) || isSubheading(code)) return { codes: [code], ...restored };
  const ended = endedCode(code);
  if (ended) return { codes: ended.successors, ...restored, ended };
  return code.length > 4 && isHeading(headingOf(code)) ? { codes: [headingOf(code)], headingOnly: true } : { codes: [] };
}
