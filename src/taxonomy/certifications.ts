import { aliasKey } from '../normalise';
import { families as allFamilies } from './certification-families';
import { regimes as allRegimes } from './certification-regimes';

type Text = { readonly ko: string; readonly en: string };

/** A certification or registration regime: who demands what, where. Facts with their sources; see NOTICE. */
export interface Regime {
  readonly id: string;
  readonly names: Text;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly instrument: 'certificate' | 'registration' | 'notification' | 'self-declaration' | 'document';
  readonly holder: 'supplier' | 'buyer' | 'either';
  readonly granularity: string;
  readonly markets: readonly string[];
  /** Indicative prefixes: the legal scope is never the HS code. */
  readonly hs: readonly string[];
  readonly validityYears: number | null;
  readonly status: string;
  readonly since?: string;
  readonly until?: string;
  /** This regime <kind> target. */
  readonly relations: readonly { readonly kind: 'accepted-for' | 'evidence-for' | 'companion' | 'does-not-cover' | 'replaces'; readonly target: string; readonly note?: Text }[];
  readonly legalBasis: readonly string[];
  readonly note?: Text;
  readonly certainty: 'verified' | 'partly' | 'general-knowledge';
  readonly verified: readonly string[];
  readonly sources: readonly string[];
  readonly asOf: string;
}

/** A word that several regimes go by ("CE", "할랄"): it resolves to the family and a question, never to one regime. */
export interface Family {
  readonly id: string;
  readonly names: Text;
  readonly words: readonly string[];
  readonly members: readonly string[];
  readonly question: Text;
}

interface Register {
  readonly regimes: ReadonlyMap<string, Regime>;
  readonly families: ReadonlyMap<string, Family>;
  readonly words: ReadonlyMap<string, string>;
  /** The same by full names only. */
  readonly names: ReadonlyMap<string, string>;
}

let register: Register | undefined;

/** Words around a certificate's name that do not change which one is meant. */
const SURROUNDINGS = /(인증서|인증|등록증|등록|신고|마크|취득|획득|보유|필수|certificate|certification|certified|registration|mark)/g;

function load(): Register {
  if (register) return register;
  const regimes = new Map(allRegimes().map((r) => [r.id, r]));
  const families = new Map(allFamilies().map((f) => [f.id, f]));
  const words = new Map<string, string>();
  const names = new Map<string, string>();
  const add = (alias: string, id: string): void => {
    if (!names.has(aliasKey(alias))) names.set(aliasKey(alias), id);
    for (const k of [aliasKey(alias), aliasKey(alias).replace(SURROUNDINGS, '')]) if (k && !words.has(k)) words.set(k, id);
  };
  // Families first: their words are the ambiguous ones, and must never fall to a single regime.
  for (const f of families.values()) for (const word of [f.id, f.names.ko, f.names.en, ...f.words]) add(word, f.id);
  for (const r of regimes.values()) for (const word of [r.id, r.names.ko, r.names.en, ...r.aliases]) add(word, r.id);
  return (register = { regimes, families, words, names });
}

/** The regime or family that words mean; undefined when none goes by them. */
export function findCertification(words: string): string | undefined {
  const { words: known } = load();
  const k = aliasKey(words);
  return known.get(k) ?? known.get(k.replace(SURROUNDINGS, ''));
}

/** The regime or family with exactly this name. In running text a part of a name is not enough: 무선 (인증), Korea (Certification). */
export const certificationNamed = (name: string): string | undefined => load().names.get(aliasKey(name));

export const isCertification = (id: string): boolean => load().regimes.has(id) || load().families.has(id);

/** A word that several regimes go by: 할랄, CE. */
export const isFamily = (id: string): boolean => load().families.has(id);

/** Whether holding one regime answers the demand for another regime or family. */
export function certificateCounts(held: string, demanded: string): boolean {
  if (held === demanded) return true;
  const { regimes, families } = load();
  const members = families.get(demanded)?.members;
  if (members) return members.includes(held);
  if (families.get(held)?.members.includes(demanded)) return true;
  return regimes.get(held)?.relations.some(({ kind, target }) => kind === 'accepted-for' && target === demanded) ?? false;
}

export function certificationName(id: string, locale: 'ko' | 'en'): string {
  const { regimes, families } = load();
  return (regimes.get(id) ?? families.get(id))?.names[locale] ?? id;
}

/** For a demand that names a family: the question which of its regimes is meant. */
export const demandQuestion = (id: string, locale: 'ko' | 'en'): string | undefined => load().families.get(id)?.question[locale];
