import { dayOfSerial, isDay } from '../calendar';
import type { IssueList, Place } from './issues';

/** A day and whether part of what was written had to be made up for. */
interface DayReading {
  readonly day: string;
  readonly restored?: 'date-year-restored' | 'date-from-serial';
}

const FULL = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*(?:일|\.)?\s*(?:[([][월화수목금토일][)\]]|[월화수목금토일]요일)?(?:[T\s].*)?$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^['’]?(\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*(?:일|\.)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;
/** 2000-01-01 to 2099-12-31: other numbers of five digits are no day of a trade. */
const SERIALS = { from: 36_526, to: 73_050 };

function parse(text: string): DayReading | undefined {
  const written = text.normalize('NFKC').trim();
  const compose = (match: RegExpExecArray | null, century = ''): string | undefined => {
    const day = match ? `${century}${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : '';
    return isDay(day) ? day : undefined;
  };
  const full = compose(FULL.exec(written) ?? DIGITS.exec(written));
  if (full) return { day: full };
  const short = compose(SHORT_YEAR.exec(written), '20');
  if (short) return { day: short, restored: 'date-year-restored' };
  const serial = Number(SERIAL.exec(written)?.[1]);
  const counted = serial >= SERIALS.from && serial <= SERIALS.to ? dayOfSerial(serial) : undefined;
  return counted === undefined ? undefined : { day: counted, restored: 'date-from-serial' };
}

/** A day from what people write: 2026-01-31, 2026.1.31.(토), 20260131, 2026년 1월 31일, 26/1/31, or the number a spreadsheet keeps. */
export const readDay = (text: string): string | undefined => parse(text)?.day;

/** The same where it stands in a row: what cannot be read is an issue, and so is what was made up for. */
export function dayAt(text: string, place: Place, issues: IssueList): string | undefined {
  const reading = parse(text);
  if (!reading) issues.add('date-not-understood', place, text);
  else if (reading.restored) issues.add(reading.restored, place, text, reading.day);
  return reading?.day;
}
