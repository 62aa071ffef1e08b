import { escapeMarkup, harmless } from '../harmless';

/** HTML that is safe to put into a page as it stands. Only `html` and its kind make it, so that no text of the data can be taken for it. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | undefined | false | readonly Part[];

/** Characters of any one value that a page shows. */
const LONGEST = 600;

function print(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeMarkup(harmless(part, LONGEST));
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(print).join('');
}

/** A template whose values are escaped, unless they are markup themselves; lists follow each other, `undefined` is left out. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({ markup: strings.reduce((out, text, i) => out + print(parts[i - 1]) + text) });
