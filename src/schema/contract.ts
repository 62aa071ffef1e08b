import { z } from 'zod';
import { product } from './product';
import { day, id, text, usd } from './values';

/** The stages of a deal. `declined` is a no; `no-response` says nothing either way. */
export const STAGES = ['introduced', 'consulted', 'sampled', 'quoted', 'mou', 'contracted', 'shipped', 'declined', 'no-response'] as const;

/** What an amount is of: a talk, a deal being worked on, a signed contract, or goods cleared for export. Kinds are never added up. */
export const AMOUNT_KINDS = ['consulted', 'expected', 'contracted', 'cleared'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

const amounts = z.strictObject({ consulted: usd.optional(), expected: usd.optional(), contracted: usd.optional(), cleared: usd.optional() });

export const contract = z.strictObject({
  id,
  supplierId: id,
  buyerId: id,
  date: day,
  stage: z.enum(STAGES),
  amountUsd: usd.optional(),
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  otherAmountsUsd: amounts.optional().describe('Amounts of other kinds given for the same deal.'),
  programme: text.optional(),
  product: product.optional(),
  note: text.optional().describe('What the officer wrote about it: shown, never learned from.'),
});

export type Contract = z.infer<typeof contract>;
