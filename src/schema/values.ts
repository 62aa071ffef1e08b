import { z } from 'zod';

/** Ids are text: "1" and "01" differ, so numbers are refused rather than guessed. */
export const id = z.string().min(1).max(200).describe('An id as text, unique in its file; "1" and "01" differ.');

export const text = z.string().min(1).max(10_000);

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date().describe('A day, YYYY-MM-DD.');

/** An amount in US dollars. Other currencies are not converted. */
export const usd = z.number().finite().nonnegative().describe('US dollars.');

export const place = text.describe('An ISO 3166 code, a region id, or the words people use ("동유럽", "Vietnam").');

export const hsCode = text.describe('An HS code of 4 or 6 digits; HSK10, lost zeros and codes of HS 2012 and 2017 are accepted.');

export const ROLES = ['manufacturer', 'brand-owner', 'distributor'] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

export const SUPPLY_MODES = ['own-brand', 'oem', 'odm', 'private-label'] as const;
export const supplyMode = z.enum(SUPPLY_MODES);
export type SupplyMode = z.infer<typeof supplyMode>;

/** How a value that its owner did not state was found, and from which words. */
export const inference = z.strictObject({
  field: text.describe('The field that was inferred, such as "country" or "requires".'),
  words: z.string().max(200).describe('The words it was inferred from.'),
});
export type Inference = z.infer<typeof inference>;
