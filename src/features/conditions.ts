import type { Locale } from '../locale/locale';
import type { Role, SupplyMode } from '../schema/values';
import { placeName, regionReach } from '../taxonomy/places';
import { type Clause, isInferred, UNKNOWN, type Feature, type Missing, type Reading } from './feature';
import * as say from './sentences/conditions';

const TERMS = [
  { id: 'conditions.role-offered', sign: 'positive', points: 42, sureWithin: 2 },
  { id: 'conditions.role-not-offered', sign: 'negative', points: -60, sureWithin: 2 },
  { id: 'conditions.role-refused', sign: 'negative', points: -1000, sureWithin: 2 },
  { id: 'conditions.mode-offered', sign: 'positive', points: 42, sureWithin: 2 },
  { id: 'conditions.mode-not-offered', sign: 'negative', points: -60, sureWithin: 2 },
  { id: 'conditions.mode-refused', sign: 'negative', points: -1000, sureWithin: 2 },
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

/** Manufacturing under the buyer's name goes by three names; who offers one of OEM and private label can serve the other. */
const SERVES: Partial<Record<SupplyMode, readonly SupplyMode[]>> = { oem: ['private-label'], 'private-label': ['oem', 'odm'] };

const serves = (offered: readonly SupplyMode[], asked: SupplyMode): boolean => offered.includes(asked) || (SERVES[asked] ?? []).some((mode) => offered.includes(mode));

/** Goods are 한국산, whatever the state is called. */
const originName = (place: string, locale: Locale): string => (place === 'KR' && locale === 'ko' ? '한국' : placeName(place, locale));

function phraseAsked({ unknown, offered: met, refused, notOffered }: typeof say.role, { asked, strict, offered }: Asked<Role | SupplyMode>, locale: Locale): Clause {
  const answer = offered === undefined ? unknown : offered ? met : strict ? refused : notOffered;
  return answer(locale, { asked: say.askedNames(asked, locale), strict });
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
    if (role) clauses.push(phraseAsked(say.role, role, locale));
    if (mode) clauses.push(phraseAsked(say.mode, mode, locale));
    if (onlyFrom) {
      // What is met is said; what is not costs no points here, because goods may come from elsewhere than their supplier.
      const places = say.alternatives(onlyFrom.map((place) => originName(place, locale)), locale);
      clauses.push((source ? say.onlySourceMet : say.onlySource)(locale, { places }));
    } else if (source) {
      clauses.push(say.preferredSource(locale, { places: originName(source, locale) }));
    }
    return clauses;
  },
};
