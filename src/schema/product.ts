import { z } from 'zod';
import { hsCode, place, text } from './values';

export const categoryCode = z.strictObject({
  scheme: text.describe('The code system, such as "unspsc", "cpv", "mti" or an office\'s own.'),
  code: text,
});

export const inferredHs = z.strictObject({
  hs: z.string().regex(/^\d{4}(\d{2})?$/),
  weight: z.number().min(0).max(1).describe('How sure the reading is, 0 to 1.'),
  evidence: z.array(z.string()).describe('The words, or the older code, it was read from.'),
  replaces: z.string().regex(/^\d{4}(\d{2})?$/).optional().describe('The code of an older HS revision that was stated: it was divided, and this is one of its parts.'),
});

export const namedKind = z.strictObject({
  kind: text.describe('A kind of goods of the trade thesaurus, such as "serum".'),
  weight: z.number().min(0).max(1).describe('How surely the words name it, 0 to 1.'),
  words: z.string(),
});

export const product = z.strictObject({
  name: text.optional(),
  hs: z.array(hsCode).optional(),
  categories: z.array(categoryCode).optional(),
  keywords: z.array(text).optional(),
  condition: z.enum(['new', 'used']).optional(),
  madeIn: place.optional(),
  kinds: z.array(namedKind).optional().describe('Kinds of goods read from the words.'),
  inferred: z.array(inferredHs).optional().describe('Codes that were not stated: read from the words when there was no code, or the parts of a divided older code.'),
});

export type InferredHs = z.infer<typeof inferredHs>;
/** Goods wanted: new, used, or either ("중고품도 가능"), which no supplier contradicts. */
export const wantedProduct = product.extend({ condition: z.enum(['new', 'used', 'any']).optional() });

/** Goods on either side; what a supplier offers is new or used, never either. */
export type Product = z.infer<typeof wantedProduct>;
