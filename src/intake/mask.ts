/** Personal data in free text: resident registration numbers, telephone numbers, e-mail addresses. */
const PATTERNS: readonly RegExp[] = [
  // Resident and foreigner registration numbers: six digits of birth, then a seventh that says sex and century.
  /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?-\s?[1-8]\d{6}(?!\d)/g,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
  // Korean numbers with separators, mobile numbers without, and international ones with their plus.
  /(?<![\d-])0(?:1[016-9]|2|[3-6]\d|70|80)[-.\s)]\s?\d{3,4}[-.\s]\d{4}(?![\d-])/g,
  /(?<!\d)01[016-9]\d{7,8}(?!\d)/g,
  /\+\d{1,3}[-.\s()]*(?:\d[-.\s()]*){7,12}\d/g,
];

const MASK = '[개인정보]';

/** The text with personal data replaced; the same text when there is none. */
export function maskPersonalData(text: string): string {
  return PATTERNS.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}

const SHOWN = 40;

/** What a message may quote of a value: masked, on one line, at most 40 characters. */
export function quotable(value: unknown): string {
  const text = maskPersonalData(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}
