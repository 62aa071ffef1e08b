import type { Role, SupplyMode } from '../schema/values';
import { placeName, regionReach } from '../taxonomy/places';
import { type Clause, isInferred, UNKNOWN, type Feature, type Locale, type Missing, type Reading } from './feature';

const TERMS = [
  { id: 'conditions.role-offered', sign: 'positive', points: 42, sureWithin: 2 },
  { id: 'conditions.role-not-offered', sign: 'negative', points: -60, sureWithin: 2 },
  { id: 'conditions.role-refused', sign: 'negative', points: -900, sureWithin: 2 },
  { id: 'conditions.mode-offered', sign: 'positive', points: 42, sureWithin: 2 },
  { id: 'conditions.mode-not-offered', sign: 'negative', points: -60, sureWithin: 2 },
  { id: 'conditions.mode-refused', sign: 'negative', points: -900, sureWithin: 2 },
  { id: 'conditions.preferred-source', sign: 'positive', points: 42, sureWithin: 2 },
] as const;

interface Ask<T> {
  readonly values: readonly T[];
  readonly strict: boolean;
  readonly inferred: boolean;
}

export interface ConditionsKey {
  readonly roles?: Ask<Role>;
  readonly modes?: Ask<SupplyMode>;
  readonly sources?: readonly string[];
  readonly sourcesInferred?: boolean;
  /** The places named, when goods from elsewhere are refused. */
  readonly onlyFrom?: readonly string[];
}

const NOTHING_ASKED: ConditionsKey = {};

interface Asked<T> {
  readonly asked: readonly T[];
  readonly strict: boolean;
  /** Undefined: the supplier has not said. */
  readonly offered?: boolean;
}

export interface ConditionsEvidence {
  readonly role?: Asked<Role>;
  readonly mode?: Asked<SupplyMode>;
  readonly source?: string;
  readonly onlyFrom?: readonly string[];
  readonly inferred: boolean;
}

const NAMES: Record<Role | SupplyMode, { ko: string; en: string }> = {
  manufacturer: { ko: '제조사', en: 'a manufacturer' },
  'brand-owner': { ko: '브랜드사', en: 'a brand owner' },
  distributor: { ko: '유통사', en: 'a distributor' },
  'own-brand': { ko: '자사 브랜드', en: 'own brand' },
  oem: { ko: 'OEM', en: 'OEM' },
  odm: { ko: 'ODM', en: 'ODM' },
  'private-label': { ko: 'PB(프라이빗 라벨)', en: 'private label' },
};

/** Manufacturing under the buyer's name goes by three names; who offers one of OEM and private label can serve the other. */
const SERVES: Partial<Record<SupplyMode, readonly SupplyMode[]>> = { oem: ['private-label'], 'private-label': ['oem', 'odm'] };

const serves = (offered: readonly SupplyMode[], asked: SupplyMode): boolean => offered.includes(asked) || (SERVES[asked] ?? []).some((mode) => offered.includes(mode));

/** Goods are 한국산, whatever the state is called. */
const originName = (place: string, locale: Locale): string => (place === 'KR' && locale === 'ko' ? '한국' : placeName(place, locale));

const listKo = (values: readonly (Role | SupplyMode)[]): string => values.map((v) => NAMES[v].ko).join('·');
const listEn = (values: readonly (Role | SupplyMode)[]): string => values.map((v) => NAMES[v].en).join(' or ');

function phraseAsked(kind: 'role' | 'mode', { asked, strict, offered }: Asked<Role | SupplyMode>, locale: Locale): Clause {
  const ko = listKo(asked);
  const en = listEn(asked);
  const only = strict ? { ko: '만 ', en: 'only ' } : { ko: '를 ', en: '' };
  const askedKo = strict ? `${ko}${only.ko}받는다고 밝혔` : `${ko} 공급을 원하`;
  if (offered === undefined) {
    return locale === 'ko'
      ? { code: `conditions.${kind}-unknown`, kind: 'check', text: `바이어는 ${askedKo}${strict ? '습니다' : '고 있습니다'}. 귀사의 ${kind === 'role' ? '업체 유형' : '공급 방식'}을 등록해 주십시오.` }
      : { code: `conditions.${kind}-unknown`, kind: 'check', text: `The buyer asks for ${only.en}${en}. Please state your ${kind === 'role' ? 'role' : 'supply modes'}.` };
  }
  if (offered) {
    return locale === 'ko'
      ? { code: `conditions.${kind}-offered`, kind: 'ground', text: `바이어가 원하는 ${ko} 조건에 맞습니다.` }
      : { code: `conditions.${kind}-offered`, kind: 'ground', text: `You meet the buyer's wish for ${en}.` };
  }
  return locale === 'ko'
    ? { code: `conditions.${kind}-${strict ? 'refused' : 'not-offered'}`, kind: 'gap', text: `바이어는 ${askedKo}${strict ? '으나' : '고 있으나'} 귀사의 등록 정보에는 해당 ${kind === 'role' ? '업체 유형' : '공급 방식'}이 없습니다.` }
    : { code: `conditions.${kind}-${strict ? 'refused' : 'not-offered'}`, kind: 'gap', text: `The buyer asks for ${only.en}${en}, which your profile does not list.` };
}

function judge<T>(ask: Ask<T> | undefined, own: readonly T[] | undefined, match: (own: readonly T[], asked: T) => boolean): Asked<T> | undefined {
  if (!ask) return undefined;
  return { asked: ask.values, strict: ask.strict, ...(own === undefined ? {} : { offered: ask.values.some((value) => match(own, value)) }) };
}

const values = (asked: Asked<unknown> | undefined): [number, number, number] => {
  if (!asked || asked.offered === undefined) return [0, 0, 0];
  if (asked.offered) return [1, 0, 0];
  return asked.strict ? [0, 0, 1] : [0, 1, 0];
};

/** What kind of supplier the buyer asks for, how the goods are to be supplied, and which origin it prefers. */
export const conditions: Feature<ConditionsKey, ConditionsEvidence, 'conditions', (typeof TERMS)[number]['id']> = {
  id: 'conditions',
  terms: TERMS,
  key(buyer) {
    const { seeks, sourcesFrom } = buyer;
    if (!seeks && !sourcesFrom) return NOTHING_ASKED;
    const { roles, supplyModes, strict } = seeks ?? {};
    const named = (kind: 'roles' | 'supplyModes' | 'sourcesFrom'): boolean => Array.isArray(strict) && strict.includes(kind);
    const isStrict = (kind: 'roles' | 'supplyModes'): boolean => named(kind) || strict === true;
    const inferred = (field: string): boolean => isInferred(buyer.inferred, field) !== undefined;
    return {
      ...(roles?.length ? { roles: { values: roles, strict: isStrict('roles'), inferred: inferred('seeks.roles') } } : {}),
      ...(supplyModes?.length ? { modes: { values: supplyModes, strict: isStrict('supplyModes'), inferred: inferred('seeks.supplyModes') } } : {}),
      ...(sourcesFrom?.length ? { sources: [...new Set(sourcesFrom.flatMap((place) => regionReach(place).countries))], sourcesInferred: inferred('sourcesFrom') } : {}),
      ...(sourcesFrom?.length && named('sourcesFrom') ? { onlyFrom: sourcesFrom } : {}),
    };
  },
  prepare(supplier) {
    const read = (key: ConditionsKey, explain: boolean): Reading<ConditionsEvidence> => {
      const role = judge(key.roles, supplier.roles, (own, asked) => own.includes(asked));
      const mode = judge(key.modes, supplier.supplyModes, serves);
      const missing: Missing[] = [];
      if (role && role.offered === undefined) missing.push({ side: 'supplier', field: 'roles' });
      if (mode && mode.offered === undefined) missing.push({ side: 'supplier', field: 'supplyModes' });
      const preferred = key.sources?.includes(supplier.country) ?? false;
      const result = [...values(role), ...values(mode), preferred ? 1 : 0];
      if (!role && !mode && !key.sources) return UNKNOWN(TERMS.length, [{ side: 'buyer', field: 'seeks' }]);
      const inferred = (key.roles?.inferred ?? false) || (key.modes?.inferred ?? false) || (key.sourcesInferred ?? false);
      const reading = { state: inferred ? 'inferred' : 'known', values: result, ...(missing.length > 0 ? { missing } : {}) } as const;
      return explain ? { ...reading, evidence: { ...(role ? { role } : {}), ...(mode ? { mode } : {}), ...(preferred ? { source: supplier.country } : {}), ...(key.onlyFrom ? { onlyFrom: key.onlyFrom } : {}), inferred } } : reading;
    };
    return Object.assign(read, { ceiling: [supplier.roles ? 1 : 0, 0, 0, supplier.supplyModes ? 1 : 0, 0, 0, 1] });
  },
  potential: ({ roles, modes, sources }) => [roles ? 1 : 0, 0, 0, modes ? 1 : 0, 0, 0, sources ? 1 : 0],
  reads: ({ roles, supplyModes, country }) => [roles, supplyModes, country],
  phrase({ role, mode, source, onlyFrom }, locale) {
    const clauses: Clause[] = [];
    if (role) clauses.push(phraseAsked('role', role, locale));
    if (mode) clauses.push(phraseAsked('mode', mode, locale));
    if (onlyFrom) {
      // What is met is said; what is not costs no points here, because goods may come from elsewhere than their supplier.
      const names = onlyFrom.map((place) => originName(place, locale)).join(locale === 'ko' ? '·' : ' or ');
      clauses.push(
        locale === 'ko'
          ? { code: 'conditions.only-source', kind: source ? 'ground' : 'check', text: `바이어는 ${names}산만 받는다고 밝혔습니다.${source ? '' : ' 귀사 제품의 원산지를 먼저 확인해 주십시오.'}` }
          : { code: 'conditions.only-source', kind: source ? 'ground' : 'check', text: `The buyer takes goods from ${names} only.${source ? '' : ' Check first where yours are made.'}` },
      );
    } else if (source) {
      clauses.push(
        locale === 'ko'
          ? { code: 'conditions.preferred-source', kind: 'ground', text: `바이어가 ${originName(source, 'ko')}산 제품을 찾고 있습니다.` }
          : { code: 'conditions.preferred-source', kind: 'ground', text: `The buyer prefers goods from ${placeName(source, 'en')}.` },
      );
    }
    return clauses;
  },
};
