import { compareIds } from '../compare-ids';
import type { Contract } from '../schema/contract';

const productText = ({ product }: Contract): string => (product === undefined ? '' : JSON.stringify(product));

/**
 * By day, then by what a contract says, never by its own id: the same deals give the same figures to the last digit, however
 * an office numbers its rows.
 */
export const compareContracts = (a: Contract, b: Contract): number =>
  compareIds(a.date, b.date) || compareIds(a.supplierId, b.supplierId) || compareIds(a.buyerId, b.buyerId) || compareIds(a.stage, b.stage) || compareIds(productText(a), productText(b));
