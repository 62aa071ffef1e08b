import { BuyerMatchError } from '../errors';
import { officeLocale, type OfficeLocale } from '../locale/locale';
import { historyBefore, type History } from '../history';
import { pastContracts } from '../intake/past';
import type { ReadOptions, ReadResult } from '../intake';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Issue } from '../schema/issue';
import type { Model } from '../schema/model';
import type { Rule } from '../schema/rule';
import type { Supplier } from '../schema/supplier';
import { isDay } from '../calendar';
import { PRIOR, type Weights, weightsOf } from '../score/weights';
import type { MatcherOptions } from './options';

/** How rows of any origin come in: read and checked, or taken for what they say they are. */
export interface Door {
  readonly readBuyers: (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<Buyer>;
  readonly readSuppliers: (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<Supplier>;
  readonly readContracts: (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<Contract>;
  readonly readSupplier: (row: unknown, options: ReadOptions) => { readonly value: Supplier; readonly issues: readonly Issue[] };
  readonly requireRules: (rows: Iterable<unknown>, options: ReadOptions) => ReadResult<Rule>;
  readonly requireModel: (model: unknown) => Model;
}

const byId = <T extends { readonly id: string }>(values: Iterable<T>): Map<string, T> => new Map([...values].map((value) => [value.id, value]));

interface Past {
  readonly contracts: readonly Contract[];
  readonly suppliers: readonly Supplier[];
  readonly buyers: readonly Buyer[];
}

/** What a matcher knows besides its buyers; plain data. */
export interface Market {
  readonly on: string | undefined;
  readonly validate: boolean;
  readonly locale: OfficeLocale;
  readonly weights: Weights;
  readonly calibration: Model['calibration'];
  readonly rules: readonly Rule[];
  readonly issues: Issue[];
  readonly past: Past | undefined;
}

export const historyIn = ({ on, past }: Market): History | undefined => (past && on !== undefined ? historyBefore(on, past.contracts, { suppliers: byId(past.suppliers), buyers: byId(past.buyers) }) : undefined);

/** What a matcher is built from, read or taken as it is. */
export function readMarket(door: Door, { buyers, model, contracts, suppliers = [], rules: given = [], on, validate = true, locale: spoken = 'ko' }: MatcherOptions) {
  const locale = officeLocale(spoken);
  if (on !== undefined && !isDay(on)) throw new BuyerMatchError('argument-invalid', 'on is the day of the comparison.', { got: on, remedy: 'Give it as YYYY-MM-DD.' });
  const { values: rules, issues: ofRules } = door.requireRules(given, { locale, source: 'rules' });
  const weights = model === undefined ? PRIOR : weightsOf(door.requireModel(model));
  const issues: Issue[] = [...ofRules];

  function read<T>(rows: Iterable<unknown>, reader: (rows: Iterable<unknown>, options: { locale: OfficeLocale }) => { values: T[]; issues: Issue[] }): Iterable<T> {
    if (!validate) return rows as Iterable<T>;
    const { values, issues: found } = reader(rows, { locale });
    issues.push(...found);
    return values;
  }

  /** The deals before the day with the parties that are known of them. */
  function pastOf(known: readonly Buyer[], rows: Iterable<unknown>): Past | undefined {
    const { past, issues: found } = pastContracts([...read<Contract>(rows, door.readContracts)], on, locale);
    issues.push(...found);
    if (on === undefined) return undefined;
    const [sellers, takers] = [new Set(past.map(({ supplierId }) => supplierId)), new Set(past.map(({ buyerId }) => buyerId))];
    return { contracts: past, suppliers: [...read<Supplier>(suppliers, door.readSuppliers)].filter(({ id }) => sellers.has(id)), buyers: known.filter(({ id }) => takers.has(id)) };
  }

  const known = [...read<Buyer>(buyers, door.readBuyers)];
  const market: Market = { on, validate, locale, weights, calibration: model?.calibration ?? [], rules, issues, past: contracts && pastOf(known, contracts) };
  return { buyers: known, market, history: historyIn(market) };
}
