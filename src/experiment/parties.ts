import { compareIds } from '../compare-ids';
import type { IssueList } from '../intake/issues';
import { aliasKey } from '../normalise';
import type { Buyer } from '../schema/buyer';
import type { Contract } from '../schema/contract';
import type { Supplier } from '../schema/supplier';

type Party = Pick<Supplier | Buyer, 'id' | 'name' | 'country'>;

/** What stands where a party should: bills of lading made out "to the order of", blanks filled in, trials. */
const PLACEHOLDER = /^(?:to(?: the)? order\b.*|(?:same as )?consignee|notify party|unknown|not available|n[./]?a\.?|none|nil|null|tbd|tba|to be (?:determined|announced|advised)|various|multiple(?: suppliers| buyers)?|several|anonymous|test(?: company| buyer| supplier)?|dummy|sample|xx+|[-.?*0]+|cash(?: sales?)?|미상|미정|불명|미확인|확인\s?중|해당\s?(?:사항\s?)?없음|없음|무기명|지시인(?:\s?식)?|비공개|기타|테스트|임시)$/i;

/** Legal forms say nothing about who it is. */
const LEGAL_FORM = /\(주\)|㈜|주식회사|유한회사|\(유\)|\b(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|sa|srl|spa|bv|nv|oy|ab|jsc|ooo|pte|pty|sdn|bhd|tnhh)\b\.?/giu;

const nameKey = ({ name = '', country = '' }: Party): string => {
  const key = aliasKey(name.replace(LEGAL_FORM, ' '));
  return key === '' ? '' : `${key} ${country}`;
};

export const isPlaceholder = ({ id, name }: Pick<Party, 'id' | 'name'>): boolean => PLACEHOLDER.test(name ?? '') || PLACEHOLDER.test(id);

/**
 * Parties that make a ranking look better or worse than it is: one that goes by two ids is new under the second although it
 * was seen; a placeholder deals with everyone and is nobody. Returns how many of each; every one is an issue.
 */
export function checkParties(parties: readonly Party[], path: 'suppliers' | 'buyers', issues: IssueList): { sameParty: number; placeholders: number } {
  const byName = new Map<string, string[]>();
  let placeholders = 0;
  for (const party of parties) {
    if (isPlaceholder(party)) {
      placeholders++;
      issues.add('party-placeholder', { path }, party.name ?? party.id);
      continue;
    }
    const key = nameKey(party);
    if (key === '') continue;
    const ids = byName.get(key);
    if (ids) ids.push(party.id);
    else byName.set(key, [party.id]);
  }
  const twice = [...byName.values()].filter(({ length }) => length > 1);
  for (const ids of twice) issues.add('party-twice', { path }, ids.sort(compareIds).join(', '));
  return { sameParty: twice.length, placeholders };
}

/** Contracts that name a party which is in no file: how many parties. */
export function checkContracts(contracts: readonly Contract[], suppliers: ReadonlyMap<string, number>, buyers: ReadonlyMap<string, number>, issues: IssueList): number {
  const unknown = new Set<string>();
  const check = (id: string, known: ReadonlyMap<string, number>, path: string): void => {
    if (known.has(id)) return;
    unknown.add(`${path} ${id}`);
    issues.add('party-unknown', { path }, id);
  };
  for (const { supplierId, buyerId } of contracts) {
    check(supplierId, suppliers, 'supplierId');
    check(buyerId, buyers, 'buyerId');
  }
  return unknown.size;
}
