import { z } from 'zod';
import { product } from './product';
import { pastSupport } from './programme';
import { day, hsCode, id, inference, place, role, supplyMode, text, usd } from './values';

export const HOLDING_STATUSES = ['held', 'in-progress', 'planned', 'expired'] as const;

export const holding = z.strictObject({
  certification: text.describe('A certification id, or the words people use ("CPNP", "할랄").'),
  status: z.enum(HOLDING_STATUSES).default('held'),
  validUntil: day.optional(),
  markets: z.array(place).optional(),
  hs: z.array(hsCode).optional(),
});

export const EXPORT_STAGES = ['none', 'first', 'growing', 'established'] as const;

export const supplier = z.strictObject({
  id,
  name: text.optional(),
  country: place.default('KR'),
  products: z.array(product),
  targetMarkets: z.array(place).optional(),
  certifications: z.union([z.literal('none'), z.array(holding)]).optional().describe('"none" says there are none; absent says nothing.'),
  roles: z.array(role).optional(),
  supplyModes: z.array(supplyMode).optional(),
  languages: z.array(text).optional().describe('ISO 639-1 codes.'),
  annualCapacityUsd: usd.optional(),
  minOrderUsd: usd.optional(),
  exportStage: z.enum(EXPORT_STAGES).optional(),
  support: z.array(pastSupport).optional().describe('Programmes used before: shown, never scored.'),
  inferred: z.array(inference).optional(),
  carried: z.record(z.string(), z.string()).optional().describe('Shown, never scored.'),
});

export type Holding = z.infer<typeof holding>;
export type Supplier = z.infer<typeof supplier>;
