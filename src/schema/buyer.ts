import { z } from 'zod';
import { product, wantedProduct } from './product';
import { day, id, inference, place, role, supplyMode, text, usd } from './values';

export const EVIDENCE_KINDS = ['credit-report', 'fraud-report', 'met-in-person', 'repeat-order', 'registry', 'reference', 'complaint', 'other'] as const;

/** What is known of a buyer's credibility, for or against, dated and sourced. */
export const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  for: z.boolean(),
  on: day,
  source: text,
  note: text.optional(),
});

export const seeks = z.strictObject({
  roles: z.array(role).optional(),
  supplyModes: z.array(supplyMode).optional(),
  strict: z
    .union([z.boolean(), z.array(z.enum(['roles', 'supplyModes', 'sourcesFrom']))])
    .optional()
    .describe('Whether others are refused ("only", 만, 불가), for roles and supply modes or for the kinds named.'),
});

export const orderUsd = z.strictObject({ min: usd.optional(), max: usd.optional() });

export const BUYER_KINDS = ['buyer', 'offer', 'lead', 'inquiry'] as const;

export const buyer = z.strictObject({
  id,
  name: text.optional(),
  kind: z.enum(BUYER_KINDS).optional().describe('A buyer, or what one published: a purchase offer, a campaign lead, an inquiry.'),
  reference: text.optional().describe('The number people use for it, such as an offer number.'),
  statement: text.optional().describe('The buyer\'s own words, from which wants and conditions are read where they are not given.'),
  website: text.optional().describe('Web or e-mail address of the company: never scored, it tells buyers apart.'),
  country: place.optional(),
  sellsIn: z.array(place).optional(),
  wants: z.array(wantedProduct),
  excludes: z.array(product).optional(),
  sourcesFrom: z.array(place).optional(),
  excludesOrigin: z.array(place).optional(),
  requires: z.array(text).optional().describe('Certification ids or words.'),
  prefers: z.array(text).optional().describe('Certification ids or words.'),
  documents: z.array(text).optional().describe('Papers asked for with each delivery, such as an EN 10204 3.2 certificate.'),
  seeks: seeks.optional(),
  orderUsd: orderUsd.optional(),
  languages: z.array(text).optional().describe('ISO 639-1 codes.'),
  opensOn: day.optional(),
  closesOn: day.optional(),
  lastActiveOn: day.optional(),
  evidence: z.array(evidence).optional(),
  inferred: z.array(inference).optional(),
  carried: z.record(z.string(), z.string()).optional().describe('Shown, never scored: columns by their name, facts of the statement by "statement." and their kind, such as "statement.quantity".'),
});

export type Evidence = z.infer<typeof evidence>;
export type Seeks = z.infer<typeof seeks>;
export type Buyer = z.infer<typeof buyer>;
