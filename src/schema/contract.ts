import { z } from 'zod';
import { product } from './product';
import { day, id, text, usd } from './values';

/** The stages of a deal. `declined` is a no; `no-response` says nothing either way. */
export const STAGES = ['introduced', 'consulted', 'sampled', 'quoted', 'mou', 'contracted', 'shipped', 'declined', 'no-response'] as const;

export const contract = z.strictObject({
  id,
  supplierId: id,
  buyerId: id,
  date: day,
  stage: z.enum(STAGES),
  amountUsd: usd.optional(),
  amountKind: z.enum(['consulted', 'expected', 'contracted', 'cleared']).optional(),
  programme: text.optional(),
  product: product.optional(),
});

export type Contract = z.infer<typeof contract>;
