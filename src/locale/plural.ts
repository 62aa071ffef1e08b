import type { Locale } from './locale';

const rules = new Map<Locale, Intl.PluralRules>();

/** The form of a noun that goes with a number: Russian has three (1 контракт, 2 контракта, 5 контрактов), others name what they need. */
export function plural(count: number, locale: Locale, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return forms[rule.select(count)] ?? forms.other;
}
