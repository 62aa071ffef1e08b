import type { Role, SupplyMode } from '../../schema/values';
import { readCertificates } from './certificates';
import { readDocuments } from './documents';
import { readExceptions, readExclusions } from './exclusions';
import { type Fact, readFacts } from './facts';
import { type GoodsCondition, readGoodsCondition } from './goods-condition';
import { readMarkets } from './markets';
import { readModes } from './modes';
import { readOrigin } from './origin';
import { readPartner, readRoles } from './roles';
import { plain, type Said } from './said';

export interface Conditions {
  readonly roles: readonly Said<Role>[];
  readonly strictRoles: boolean;
  /** The roles are those that are left when others are turned down. */
  readonly refusedRoles?: boolean;
  readonly modes: readonly Said<SupplyMode>[];
  readonly strictModes: boolean;
  readonly requires: readonly Said<string>[];
  readonly prefers: readonly Said<string>[];
  readonly documents: readonly Said<string>[];
  readonly origins: readonly Said<string>[];
  readonly strictOrigin: boolean;
  readonly excludedOrigins: readonly Said<string>[];
  readonly markets: readonly Said<string>[];
  readonly condition?: Said<GoodsCondition>;
  /** Goods ruled out, as written. */
  readonly excludes: readonly string[];
  readonly facts: readonly Fact[];
  /** What is left when conditions and bare facts are taken out. */
  readonly rest: string;
  /** What is left when facts that name goods too are taken out as well. */
  readonly left: string;
}

/**
 * Conditions in one stretch of text: what it asks of the partner, the papers, the origin, the goods and the market. Each
 * reader takes its words out for the next. A stretch in brackets or behind the sentence (`apart`) speaks of conditions, so
 * bare names of certificates and partners count there; in the sentence itself the words for the partner are read elsewhere.
 */
export function readConditions(text: string, apart: boolean): Conditions {
  const certificates = readCertificates(text, apart);
  const documents = readDocuments(certificates.rest);
  const modes = readModes(documents.rest);
  const markets = readMarkets(modes.rest);
  const origin = readOrigin(markets.rest);
  const goods = readGoodsCondition(origin.rest);
  const roles = apart ? readRoles(goods.rest) : { strictRoles: false, refusedRoles: false, ...readPartner(goods.rest) };
  const exclusions = apart ? readExclusions(roles.rest) : readExceptions(roles.rest);
  const facts = readFacts(exclusions.rest, apart);
  return {
    roles: roles.roles,
    strictRoles: roles.strictRoles,
    refusedRoles: roles.refusedRoles,
    modes: modes.modes,
    strictModes: modes.strictModes,
    requires: certificates.requires,
    prefers: certificates.prefers,
    documents: documents.documents,
    origins: origin.origins,
    strictOrigin: origin.strictOrigin,
    excludedOrigins: origin.excludedOrigins,
    markets: markets.markets,
    ...(goods.condition ? { condition: goods.condition } : {}),
    excludes: exclusions.excludes,
    facts: facts.facts,
    rest: facts.rest,
    left: facts.left,
  };
}

/** Whether a text says anything besides goods. */
export const saysSomething = (c: Conditions): boolean =>
  c.roles.length + c.modes.length + c.requires.length + c.prefers.length + c.documents.length + c.origins.length + c.excludedOrigins.length + c.markets.length + c.excludes.length + c.facts.length > 0 || c.condition !== undefined;

/** What is left of a stretch apart, when it names goods at all. */
export const goodsLeft = ({ rest, left }: Conditions): string | undefined => {
  const words = plain(left).replace(LEFTOVER, ' ').replace(/\s+/g, ' ').trim();
  return /\p{L}/u.test(words) ? rest : undefined;
};

/** Words that only hold conditions together. */
const LEFTOVER = /(?<![가-힣])(?:(?:필수|필요|가능|희망|제품|상품|업체|기업|회사|조건|거래|공급사|공급업체|납품업체|수출업체|신청|참여|만|및|등|또는|제공|요청|입니다|합니다|해당|있음|없음|시|단|기타|모두|사항|여부|사용|직거래|우대|문의)\s?){1,6}(?![가-힣])|(?<![a-z])(?:only|must|required|please|products?|and|or|with|the|a|an|is|are|be|for|of|supplier)(?![a-z])/gi;
