import { z } from 'zod';
import { buyer } from './buyer';
import { contract } from './contract';
import { model } from './model';
import { programme } from './programme';
import { rule } from './rule';
import { supplier } from './supplier';

export { buyer, type Buyer } from './buyer';
export { contract, STAGES, type Contract } from './contract';
export { model, type Model } from './model';
export { product, type Product } from './product';
export { programme, type Gap, type PastSupport, type Programme } from './programme';
export { rule, type Rule } from './rule';
export { holding, supplier, type Holding, type Supplier } from './supplier';

/** The same shapes as JSON Schema (draft 2020-12), for systems that do not use zod. */
export const jsonSchemas = () => ({
  supplier: z.toJSONSchema(supplier, { io: 'input' }),
  buyer: z.toJSONSchema(buyer, { io: 'input' }),
  contract: z.toJSONSchema(contract, { io: 'input' }),
  model: z.toJSONSchema(model, { io: 'input' }),
  rule: z.toJSONSchema(rule, { io: 'input' }),
  programme: z.toJSONSchema(programme, { io: 'input' }),
});
