import { loadBuyers, loadContracts, loadSuppliers, type Loaded } from '../files';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Supplier } from '../schema/supplier';
import { readLayout } from './inputs';
import { locale, required, text, type Values } from './options';

/** Options of the commands that look back on past deals. */
export const DEAL_OPTIONS = {
  suppliers: { type: 'string' },
  buyers: { type: 'string' },
  contracts: { type: 'string' },
  'suppliers-map': { type: 'string' },
  'buyers-map': { type: 'string' },
  'contracts-map': { type: 'string' },
  seed: { type: 'string' },
  locale: { type: 'string' },
  strict: { type: 'boolean' },
  record: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface Deals {
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
  readonly contracts: readonly Contract[];
  readonly issues: readonly Issue[];
  readonly files: readonly Loaded<unknown>['file'][];
  readonly locale: 'ko' | 'en';
}

/** Both parties' files and the contracts between them. */
export function readDeals(values: Values): Deals {
  const ui = locale(values);
  const options = (map: string) => {
    const layout = readLayout(text(values, map));
    return { locale: ui, ...(layout ? { layout } : {}) };
  };
  const suppliers = loadSuppliers(required(values, 'suppliers'), options('suppliers-map'));
  const buyers = loadBuyers(required(values, 'buyers'), options('buyers-map'));
  const contracts = loadContracts(required(values, 'contracts'), options('contracts-map'));
  return {
    suppliers: suppliers.values,
    buyers: buyers.values,
    contracts: contracts.values,
    issues: [...suppliers.issues, ...buyers.issues, ...contracts.issues],
    files: [suppliers.file, buyers.file, contracts.file],
    locale: ui,
  };
}
