import { z } from 'zod';
import { day, hsCode, id, place, text } from './values';

/**
 * A hard rule of the office: pairs it covers are excluded, whatever their score. Every rule is dated and sourced. A rule
 * covers a pair when each of its conditions that is given holds.
 */
export const rule = z.strictObject({
  id,
  reason: text.describe('Why, in words an officer can repeat.'),
  source: text.describe('Where the decision stands: a letter, a notice, a law.'),
  from: day.optional(),
  until: day.optional(),
  buyerIds: z.array(id).optional(),
  supplierIds: z.array(id).optional(),
  buyerCountries: z.array(place).optional(),
  hs: z.array(hsCode).optional().describe('Chapters, headings or subheadings of the goods.'),
});

export type Rule = z.infer<typeof rule>;
