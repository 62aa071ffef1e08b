import { z } from 'zod';
import { hsCode, place, text } from './values';

export const categoryCode = z.strictObject({
  scheme: text.describe('The code system, such as "unspsc", "cpv", "mti" or an office\'s own.'),
  code: text,
});

export const inferredHs = z.strictObject({
  hs: z.string().regex(/^\d{4}(\d{2})?$/),
  weight: z.number().min(0).max(1).describe('How sure the reading is, 0 to 1.'),
  evidence: z.array(z.string()).describe('The words it was read from.'),
});

export const product = z.strictObject({
  name: text.optional(),
  hs: z.array(hsCode).optional(),
  categories: z.array(categoryCode).optional(),
  keywords: z.array(text).optional(),
  condition: z.enum(['new', 'used']).optional(),
  madeIn: place.optional(),
  inferred: z.array(inferredHs).optional().describe('Headings read from the words, when no code was given.'),
});

export type InferredHs = z.infer<typeof inferredHs>;
export type Product = z.infer<typeof product>;
