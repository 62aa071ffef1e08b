import { z } from 'zod';
import { day, id, text, usd } from './values';

/** What stands between a supplier and a buyer that an office can help with. */
export const GAPS = ['certification', 'market-knowledge', 'trade-skills', 'language', 'brand', 'promotion', 'finding-buyers', 'logistics'] as const;

const names = z.strictObject({ ko: text, en: text });

/** A support programme of an office, as it announces it. What it does not announce is left out and called unknown. */
export const programme = z.strictObject({
  id,
  names,
  helps: z.array(z.enum(GAPS)).min(1).describe('The gaps it helps to close.'),
  from: day.optional().describe('First day for applications.'),
  until: day.optional().describe('Last day for applications.'),
  limitUsd: usd.optional().describe('Most that one supplier gets at a time.'),
  share: z.number().min(0).max(1).optional().describe('Share of the cost that is paid.'),
  repeat: z.enum(['once', 'yearly', 'unlimited']).optional().describe('How often one supplier may use it.'),
  conditions: names.optional().describe('Who may apply, in words.'),
  source: text.describe('Where it is announced.'),
});

export const programmes = z.array(programme);

/** A programme that a supplier has used. Shown, never scored. */
export const pastSupport = z.strictObject({ programme: text.describe('The id of a programme, or its name.'), on: day, note: text.optional() });

export type Gap = (typeof GAPS)[number];
export type Programme = z.infer<typeof programme>;
export type PastSupport = z.infer<typeof pastSupport>;
