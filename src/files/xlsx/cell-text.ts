import { dayOfSerial } from '../../calendar';
import type { Shown } from './number-formats';

export interface CellStyles {
  /** What the numbers of a cell style show. */
  shown(style: number): Shown;
  /** Days count from 1904, as in workbooks of old Macintosh editions. */
  readonly from1904: boolean;
}

/** A spreadsheet keeps 15 significant digits and shows no more: 0.1 + 0.2 is 0.3 there. */
const DIGITS = 15;
const DAYS_TO_1904 = 1462;

function masked(digits: string, mask: string): string {
  const zeros = mask.replace(/[^0]/g, '').length;
  const padded = digits.padStart(zeros, '0');
  // What is longer than the mask stands before its first sign, as in Excel.
  let at = padded.length - zeros;
  return padded.slice(0, at) + [...mask].map((sign) => (sign === '0' ? padded[at++] : sign)).join('');
}

/** A number as its cell shows it: a day as YYYY-MM-DD, digits with their zeros, or the number in full. */
export function cellText(raw: string, style: number, { shown, from1904 }: CellStyles): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  const plain = Number(value.toPrecision(DIGITS));
  const how = shown(style);
  if (how.as === 'day') return dayOfSerial(Math.floor(value) + (from1904 ? DAYS_TO_1904 : 0)) ?? String(plain);
  if (how.as === 'digits' && Number.isInteger(plain) && plain >= 0) return masked(plain.toFixed(0), how.mask);
  return String(plain);
}
