import { officeLocale, type Locale } from '../locale/locale';
import { aliasKey } from '../normalise';
import { families as allFamilies } from './certification-families';
import { certificationWords } from './certification-words';
import { regimes as allRegimes, type Regime, type Relation, type RelationKind } from './regimes';

type Text = { readonly ko: string; readonly en: string };

/** A word that several regimes go by ("CE", "할랄"): it resolves to the family and a question, never to one regime. */
export interface Family {
  readonly id: string;
  readonly names: Text;
  readonly words: readonly string[];
  readonly members: readonly string[];
  readonly question: Text;
  /** What certificates of this name are, in a sentence. */
  readonly note?: Text;
}

interface Register {
  readonly regimes: ReadonlyMap<string, Regime>;
  readonly families: ReadonlyMap<string, Family>;
}

let register: Register | undefined;

function load(): Register {
  return (register ??= { regimes: new Map(allRegimes().map((r) => [r.id, r])), families: new Map(allFamilies().map((f) => [f.id, f])) });
}

/** Words around a certificate's name that do not change which one is meant. */
const SURROUNDINGS = /(인증서|인증|등록증|등록|신고|마크|취득|획득|보유|필수|certificate|certification|certified|registration|mark)/g;

interface Words {
  readonly all: ReadonlyMap<string, string>;
  /** The same by full names only. */
  readonly full: ReadonlyMap<string, string>;
}

let wordIndex: Words | undefined;

function words(): Words {
  if (wordIndex) return wordIndex;
  const { regimes, families } = load();
  const all = new Map<string, string>();
  const full = new Map<string, string>();
  const add = (alias: string, id: string): void => {
    if (!full.has(aliasKey(alias))) full.set(aliasKey(alias), id);
    for (const k of [aliasKey(alias), aliasKey(alias).replace(SURROUNDINGS, '')]) if (k && !all.has(k)) all.set(k, id);
  };
  // Families first: their words are the ambiguous ones, and must never fall to a single regime.
  for (const f of families.values()) for (const word of [f.id, f.names.ko, f.names.en, ...f.words]) add(word, f.id);
  const aliases = certificationWords();
  for (const r of regimes.values()) for (const word of [r.id, r.names.ko, r.names.en, ...(aliases[r.id] ?? [])]) add(word, r.id);
  return (wordIndex = { all, full });
}

/** The regime or family that words mean; undefined when none goes by them. */
export function findCertification(text: string): string | undefined {
  const { all } = words();
  const k = aliasKey(text);
  return all.get(k) ?? all.get(k.replace(SURROUNDINGS, ''));
}

/** The regime or family with exactly this name. In running text a part of a name is not enough: 무선 (인증), Korea (Certification). */
export const certificationNamed = (name: string): string | undefined => words().full.get(aliasKey(name));

export const isCertification = (id: string): boolean => load().regimes.has(id) || load().families.has(id);

export const regimeOf = (id: string): Regime | undefined => load().regimes.get(id);

export const familyOf = (id: string): Family | undefined => load().families.get(id);

export const allRegimeIds = (): string[] => [...load().regimes.keys()];

const runs = ({ from, until }: Relation, on: string | undefined): boolean => on === undefined || ((from === undefined || from <= on) && (until === undefined || on <= until));

/** What one regime does for another on a day, by kind; undefined when nothing of that kind is known. */
export const relationBetween = (held: string, target: string, kind: RelationKind, on?: string): Relation | undefined =>
  load().regimes.get(held)?.relations.find((relation) => relation.kind === kind && relation.target === target && runs(relation, on));

export function certificationName(id: string, locale: Locale): string {
  const { regimes, families } = load();
  return (regimes.get(id) ?? families.get(id))?.names[officeLocale(locale)] ?? id;
}

/** For a demand that names a family: the question which of its regimes is meant. */
export const demandQuestion = (id: string, locale: 'ko' | 'en'): string | undefined => load().families.get(id)?.question[locale];

/** What a regime or family is, in a sentence: that CE is the maker's own declaration, that CPNP is no certificate. */
export const natureOf = (id: string, locale: 'ko' | 'en'): string | undefined => (regimeOf(id) ?? familyOf(id))?.note?.[locale];
