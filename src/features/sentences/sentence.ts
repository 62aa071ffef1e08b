import type { Locale } from '../../locale/locale';
import type { Clause, ClauseKind } from '../feature';

/** One sentence in every language, from names and numbers that are already in that language. */
export interface Sentence<Args> {
  (locale: Locale, args: Args): Clause;
  readonly code: string;
}

/** A sentence: its stable code, what it is for, and its text in each language. A language that is left out does not compile. */
export function sentence<Args>(code: string, kind: ClauseKind, texts: Readonly<Record<Locale, (args: Args) => string>>, continues?: 'continues'): Sentence<Args> {
  const say = (locale: Locale, args: Args): Clause => ({ code, kind, text: texts[locale](args), ...(continues ? { continues: true } : {}) });
  return Object.assign(say, { code });
}
