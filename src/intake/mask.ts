import { tidy } from '../normalise';

/** Personal data in free text: resident registration numbers, telephone numbers, e-mail addresses. */
const PATTERNS: readonly RegExp[] = [
  // Resident and foreigner registration numbers: six digits of birth, then a seventh that says sex and century.
  /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?[-\s]?\s?[1-8]\d{6}(?!\d)/g,
  /[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  // Korean numbers with separators, mobile numbers without, and international ones with their plus.
  /(?<![\d-])0(?:1[016-9]|2|[3-6]\d|70|80)[-.\s)/_]\s?\d{3,4}[-.\s/_]\d{4}(?![\d-])/g,
  /(?<!\d)01[016-9]\d{7,8}(?!\d)/g,
  /\+\d{1,3}[-.\s()]*(?:\d[-.\s()]*){7,12}\d/g,
];

export const MASK = '[개인정보]';

/** The text with personal data replaced; the same text when there is none. */
export function maskPersonalData(text: string): string {
  // Full-width digits and the dashes of word processors hide the same numbers.
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  const masked = PATTERNS.reduce((rest, pattern) => rest.replace(pattern, MASK), plain);
  return masked === plain ? text : masked;
}

const SHOWN = 40;

function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}

/** What a message may quote of a value: masked, on one line, at most 40 characters. */
export function quotable(value: unknown): string {
  const text = maskPersonalData(tidy((typeof value === 'string' ? value : asText(value)).slice(0, 2000)));
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
