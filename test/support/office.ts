import { whatIf } from '../../src/advise';
import { createMatcher } from '../../src/matcher';
import { createAccount } from '../../src/report/account';
import type { Entry, RunContext, RunEnd, Sink } from '../../src/report/entry';
import type { Buyer } from '../../src/schema/buyer';
import type { Supplier } from '../../src/schema/supplier';
import { readBuyers } from '../../src/intake/buyer';
import { readSuppliers } from '../../src/intake/supplier';

export const ON = '2026-03-02';

const SUPPLIERS = [
  { id: '001', name: '가온뷰티(주)', products: [{ name: '페이스 세럼' }, { name: '시트 마스크' }], targetMarkets: ['동남아', '베트남'], certifications: ['CPNP'], roles: ['manufacturer'], support: [{ programme: '해외전시회', on: '2025-05-01' }] },
  { id: '002', name: '한울식품', products: [{ name: '조미김' }], targetMarkets: ['말레이시아'], certifications: [{ certification: '할랄', status: 'in-progress' }] },
  { id: '003', name: '은하조선', products: [{ name: '선박용 엔진' }] },
];
const BUYERS = [
  { id: 'b1', reference: '101', kind: 'offer', country: '싱가포르', wants: [{ name: '페이스 세럼' }], closesOn: '2026-03-20' },
  { id: 'b2', kind: 'offer', name: 'Saigon Beauty', country: '베트남', wants: [{ name: '마스크팩' }], seeks: { roles: ['manufacturer'] } },
  { id: 'b3', kind: 'offer', name: 'KL Foods', country: '말레이시아', wants: [{ name: '조미김' }], requires: ['할랄'] },
  { id: 'b4', kind: 'offer', name: 'Late', country: '태국', wants: [{ name: '조미김' }], closesOn: '2026-01-31' },
];

export interface Office {
  readonly entries: readonly Entry[];
  readonly context: RunContext;
  readonly end: RunEnd;
}

interface OfficeOptions {
  readonly locale?: 'ko' | 'en';
  readonly suppliers?: readonly unknown[];
  readonly buyers?: readonly unknown[];
}

/** A small office's run: its results, and what is known at its end. */
export function office({ locale = 'ko', suppliers = SUPPLIERS, buyers = BUYERS }: OfficeOptions = {}): Office {
  const readS = readSuppliers(suppliers, { locale, source: '기업.xlsx', sheet: '공급기업', cellOf: ({ row }) => `C${row}` });
  const readB = readBuyers(buyers, { locale, source: '오퍼.csv' });
  return officeOf(readS.values, readB.values, locale, [...readS.issues, ...readB.issues]);
}

/** The same over canonical rows, which nothing has tidied. */
export function officeOf(suppliers: readonly Supplier[], buyers: readonly Buyer[], locale: 'ko' | 'en' = 'ko', issues: RunEnd['issues'] = []): Office {
  const matcher = createMatcher({ buyers, on: ON, validate: false });
  const byId = new Map(buyers.map((buyer) => [buyer.id, buyer]));
  const context: RunContext = { locale, on: ON, buyers: buyers.length, buyer: (id) => byId.get(id), whatIfScope: 'all' };
  const entries = suppliers.map((supplier): Entry => ({ supplier, result: matcher.match(supplier, { locale, validate: false }), whatIf: whatIf(matcher, supplier, { validate: false }) }));
  const account = createAccount(context);
  for (const entry of entries) account.add(entry);
  const record = { version: '0.0.0', schemaVersion: 1, command: 'match', on: ON, options: { k: '10' }, inputs: [{ path: '/home/me/기업.xlsx', sha256: 'a'.repeat(64), rows: 3, used: 3 }] };
  return { entries, context, end: { summary: account.summary(), issues, record } };
}

/** Passes a run through a sink. */
export function pour({ entries, end }: Office, sink: Sink): void {
  for (const entry of entries) sink.add(entry);
  sink.end(end);
}
