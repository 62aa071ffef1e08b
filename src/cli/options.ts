import { parseArgs } from 'node:util';
import { isDay } from '../calendar';
import { BuyerMatchError } from '../errors';
import { LOCALES, officeLocale, type Locale, type OfficeLocale } from '../locale/locale';

type Spec = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true }>>;

export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Options of a command; anything it does not know is wrong usage. */
export function readOptions(args: readonly string[], spec: Spec): Values {
  try {
    return parseArgs({ args: [...args], options: { ...spec }, strict: true, allowPositionals: false }).values as Values;
  } catch (error) {
    throw new BuyerMatchError('usage', (error as Error).message.split('. ')[0]!.replace(/\.?$/, '.'), { remedy: 'See buyer-match --help.' });
  }
}

export const text = (values: Values, name: string): string | undefined => values[name] as string | undefined;

/** Every value of an option that may be given several times; at least one. */
export function several(values: Values, name: string): readonly string[] {
  const given = (values[name] ?? []) as readonly string[];
  if (given.length === 0 || given.includes('')) throw new BuyerMatchError('usage', `--${name} is missing.`, { remedy: 'See buyer-match --help.' });
  return given;
}

export function required(values: Values, name: string): string {
  const value = text(values, name);
  if (value === undefined || value === '') throw new BuyerMatchError('usage', `--${name} is missing.`, { remedy: 'See buyer-match --help.' });
  return value;
}

export function number(values: Values, name: string, otherwise: number, whole = false): number {
  const value = text(values, name);
  if (value === undefined) return otherwise;
  const parsed = Number(value);
  if (value.trim() === '' || !Number.isFinite(parsed) || (whole && (!Number.isInteger(parsed) || parsed < 1))) throw new BuyerMatchError('usage', `--${name} takes ${whole ? 'a whole number from 1' : 'a number'}.`, { got: value });
  return parsed;
}

/** One of the words an option takes. */
export function choice<T extends string>(values: Values, name: string, allowed: readonly T[], otherwise: T): T {
  const value = text(values, name) ?? otherwise;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new BuyerMatchError('usage', `--${name} is ${allowed.join(' or ')}.`, { got: value });
  return found;
}

/** Several of them, separated by commas. */
export function choices<T extends string>(values: Values, name: string, allowed: readonly T[], otherwise: readonly T[]): readonly T[] {
  const words = text(values, name)?.split(',').map((word) => word.trim());
  const wrong = words?.find((word) => !allowed.some((known) => known === word));
  if (wrong !== undefined) throw new BuyerMatchError('usage', `--${name} takes ${allowed.join(', ')}, separated by commas.`, { got: wrong });
  return words === undefined ? otherwise : allowed.filter((word) => words.includes(word));
}

/** The language of the sentences. */
export function sentenceLocale(values: Values): Locale {
  const value = text(values, 'locale') ?? 'ko';
  const known = LOCALES.find((one) => one === value);
  if (known === undefined) throw new BuyerMatchError('usage', `--locale is ${LOCALES.join(', ')}.`, { got: value });
  return known;
}

/** The language of everything else: tables, issues, headers. */
export const locale = (values: Values): OfficeLocale => officeLocale(sentenceLocale(values));

/** The day of the comparison: `--on`, or today where the command runs. The only place that reads the clock. */
export function day(values: Values): string {
  const value = text(values, 'on');
  if (value !== undefined) {
    if (!isDay(value)) throw new BuyerMatchError('usage', '--on is a day, YYYY-MM-DD.', { got: value });
    return value;
  }
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
