import type { Buyer, Seeks } from '../../schema/buyer';
import type { Product } from '../../schema/product';
import type { Inference } from '../../schema/values';
import { familyOf } from '../../taxonomy/certifications';
import { goodsLeft, readConditions, saysSomething, type Conditions } from './conditions';
import { type Fact, readFacts } from './facts';
import { frameOf } from './frame';
import { readGoods } from './goods';
import { saysUsed } from './goods-condition';
import { placesOfSubject } from './places';
import { rolesOfParty } from './roles';
import type { Said } from './said';

/** What a buyer's sentence says, each part with the words it was read from. */
export interface StatementReading {
  readonly wants: Product[];
  readonly excludes: { name: string }[];
  readonly fields: Partial<Pick<Buyer, 'country' | 'sellsIn' | 'sourcesFrom' | 'excludesOrigin' | 'requires' | 'prefers' | 'documents' | 'seeks'>>;
  readonly inferred: Inference[];
  /** Quantities, ages and other facts, by `statement.` and their kind: shown, never scored. */
  readonly carried: Readonly<Record<string, string>>;
}

const unique = <T>(said: readonly Said<T>[]): T[] => [...new Set(said.map(({ value }) => value))];

/** "에코서트 인증 유기농 크림" asks for one certificate: the kind adds nothing to one of its own. */
const closest = (said: readonly Said<string>[]): Said<string>[] => said.filter(({ value }) => !said.some((other) => familyOf(value)?.members.includes(other.value)));

type Strict = 'roles' | 'supplyModes' | 'sourcesFrom';

function merge(all: readonly Conditions[]): Pick<StatementReading, 'fields' | 'inferred'> {
  const inferred: Inference[] = [];
  const gather = <T>(field: string, of: (c: Conditions) => readonly Said<T>[]): T[] | undefined => {
    const said = all.flatMap(of);
    if (said.length > 0) inferred.push({ field, words: [...new Set(said.map(({ words }) => words))].join(', ').slice(0, 200) });
    return said.length > 0 ? unique(said) : undefined;
  };
  // "제조사를 찾습니다 (유통사 불가)": makers are asked for; a refusal alone asks for all the others.
  const onlyRoles = all.find((c) => c.strictRoles);
  const asked = all.some((c) => c.roles.length > 0 && !c.refusedRoles);
  const roles = gather('seeks.roles', (c) => (onlyRoles && c !== onlyRoles && !onlyRoles.refusedRoles ? [] : asked && c.refusedRoles ? [] : c.roles));
  const supplyModes = gather('seeks.supplyModes', (c) => c.modes);
  const strict = ([['roles', onlyRoles !== undefined], ['supplyModes', all.some((c) => c.strictModes)], ['sourcesFrom', all.some((c) => c.strictOrigin)]] as const).flatMap(([kind, is]): Strict[] => (is ? [kind] : []));
  const seeks: Seeks = { ...(roles ? { roles } : {}), ...(supplyModes ? { supplyModes } : {}), ...(strict.length > 0 ? { strict } : {}) };
  const fields = {
    ...(Object.keys(seeks).length > 0 ? { seeks } : {}),
    requires: gather('requires', (c) => closest(all.flatMap((other) => other.requires)).filter((said) => c.requires.includes(said))),
    prefers: gather('prefers', (c) => c.prefers),
    documents: gather('documents', (c) => c.documents),
    sourcesFrom: gather('sourcesFrom', (c) => c.origins),
    excludesOrigin: gather('excludesOrigin', (c) => c.excludedOrigins),
    sellsIn: gather('sellsIn', (c) => c.markets),
  };
  return { fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), inferred };
}

/** Words of the same kind in one entry, in the order of the sentence. */
function carry(facts: readonly Fact[]): Record<string, string> {
  const carried: Record<string, string> = {};
  for (const { key, words } of facts) {
    const at = `statement.${key}`;
    const known = carried[at]?.split('; ') ?? [];
    if (!known.includes(words)) carried[at] = [...known, words].join('; ').slice(0, 500);
  }
  return carried;
}

const usedIn = ({ name, keywords = [] }: Product): boolean => [name ?? '', ...keywords].some(saysUsed);
/** "중고 노트북, 모니터": an adjective of its own before a list holds for all of it; 중고차 is one of the goods. */
const USED_LIST = /^\s*["']?\s*(?:중고|리퍼(?:비시|브)?|used|second[\s-]?hand|refurbished)\s/i;

const ONLY_KIND = /^\s*["']?(?:유기농|오가닉|할랄|코셔|organic|halal|kosher|한국|국내산|한국산|korean)\s?(?:제품|상품|식품|products?|foods?|goods)?["']?\s*$/i;

/** Reads a purchase offer's sentence: goods, conditions, facts and places. Nothing is certain; everything is marked as inferred. */
export function readStatement(statement: string): StatementReading {
  const frame = frameOf(statement);
  const body = readConditions(frame.body, false);
  const purpose = readConditions(frame.purpose, false);
  const asides = frame.asides.map((text) => ({ text, conditions: readConditions(text, true) }));
  const remarks = frame.remarks.map((text) => readConditions(text, true));
  // Roles in the body ("용접기기 제조업체가") belong to the goods or the speaker; only the words for the partner count.
  const party = rolesOfParty(frame.party, frame.task);
  const all = [{ ...body, roles: [...party.roles, ...body.roles], strictRoles: party.strictRoles }, purpose, ...asides.map((a) => a.conditions), ...remarks];
  const { fields, inferred } = merge(all);
  const glosses = asides.map(({ conditions }) => goodsLeft(conditions));
  // What the goods are for, unless it is a condition or a fact of another kind.
  const named = frame.purpose !== '' && (!saysSomething(purpose) || (purpose.facts.every(({ key }) => key === 'audience' || key === 'age') && purpose.facts.length > 0 && goodsLeft(purpose) !== undefined));
  const purposeFacts: Fact[] = named ? [{ key: 'use', words: frame.purpose }] : [];
  const places = placesOfSubject(frame.subject);
  if (places.country) inferred.push({ field: 'country', words: places.country.words });
  const markets = [...new Set([...(fields.sellsIn ?? []), ...places.markets.map(({ id }) => id)])].filter((id) => id !== places.country?.id);
  if (places.markets.length > 0) inferred.push({ field: 'sellsIn', words: places.markets.map(({ words }) => words).join(', ') });
  const { sellsIn: _, ...others } = fields;

  const condition = all.find((c) => c.condition)?.condition;
  let wants: Product[] = readGoods(body.rest, glosses);
  // "유기농 제품": the words of the condition are all that is said of the goods.
  if (wants.length === 0 && ONLY_KIND.test(frame.body)) wants = readGoods(frame.body, []);
  const allUsed = asides.some(({ text }) => /^(?:중고|used)$/i.test(text.trim())) || USED_LIST.test(frame.body);
  if (condition) inferred.push({ field: 'wants.condition', words: condition.words });
  return {
    wants: wants.map((product): Product => {
      const value = condition?.value ?? (allUsed || usedIn(product) ? 'used' : undefined);
      return value ? { ...product, condition: value } : product;
    }),
    excludes: all.flatMap((c) => c.excludes).map((name) => ({ name })),
    fields: { ...others, ...(places.country ? { country: places.country.id } : {}), ...(markets.length > 0 ? { sellsIn: markets } : {}) },
    inferred,
    carried: carry([...purposeFacts, ...all.flatMap((c) => c.facts), ...readFacts(frame.party, true).facts]),
  };
}
