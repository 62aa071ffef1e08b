const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day written YYYY-MM-DD. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Days from one day to a later one; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(dayNumber(text)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** A day as Korean offices write it: "2024. 5. 23." */
export const koreanDay = (day: string): string => day.split('-').map(Number).join('. ') + '.';

export const dayAfter = (day: string): string => new Date((dayNumber(day) + 1) * DAY_MS).toISOString().slice(0, 10);

/** Day 0 of spreadsheets, which count 1900 as a leap year: right from 1900-03-01 on (ECMA-376 part 1, 18.17.4.1). */
const SERIAL_ZERO = dayNumber('1899-12-30');
/** 9999-12-31, the last day of spreadsheets. */
const LAST_SERIAL = 2_958_465;

/** The day that a spreadsheet keeps as this whole number; undefined where it is none. */
export const dayOfSerial = (serial: number): string | undefined => (Number.isInteger(serial) && serial > 60 && serial <= LAST_SERIAL ? new Date((SERIAL_ZERO + serial) * DAY_MS).toISOString().slice(0, 10) : undefined);

/** A day as the number that spreadsheets keep. */
export const serialOfDay = (day: string): number => dayNumber(day) - SERIAL_ZERO;
