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
