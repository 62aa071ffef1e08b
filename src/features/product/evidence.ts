import type { Product } from '../../schema/product';
import { headingOf } from '../../taxonomy/hs';
import { codeLevels, type CodeLevels, isResidualKey, sharedKeys } from './codes';
import { CHAPTER, CONFLICT, excludedAt, HEADING, KIND, NOTHING_IN_COMMON, SUBHEADING, WORDS, WORDS_PROVE } from './compare';
import type { ProductKey } from './item';
import { kindLevels, type KindRelation, meetingKind } from './kinds';
import type { Own } from './own';
import { bagOf } from './words';

export interface ProductEvidence {
  readonly supplierProduct: string;
  readonly buyerItem: string;
  /** The deepest level at which the codes meet. */
  readonly level: 'subheading' | 'residual' | 'heading' | 'chapter' | 'none';
  readonly code?: string;
  /** The kind in which they meet, and how. */
  readonly kind?: { readonly id: string; readonly relation: KindRelation };
  readonly words: readonly string[];
  /** The code was read from words, on either side. */
  readonly inferred: boolean;
  /** The code is a part of this older code, which was stated and has been divided since. */
  readonly revised?: string;
  /** Words alone prove the goods related; the codes or words do so for the most part. */
  readonly alike: boolean;
  readonly related: boolean;
  readonly conflict?: 'used' | 'new';
  readonly excluded?: string;
}

/** The codes as they were written: a divided older code instead of its parts and their heading. */
function statedCodes({ hs = [], inferred = [] }: Product): string {
  const parts = inferred.filter(({ replaces }) => replaces !== undefined);
  return [...new Set([...hs.filter((code) => !parts.some((part) => headingOf(part.hs) === code)), ...parts.map(({ replaces }) => replaces)])].join(', ');
}

const labelOf = (product: Product): string => product.name ?? product.keywords?.join(', ') ?? statedCodes(product);

const LEVELS = [
  ['subheading', SUBHEADING],
  ['heading', HEADING],
  ['chapter', CHAPTER],
] as const;

/** From this meeting of kinds on the goods are the same kind, or one covers the other. */
const SAME_KIND = 0.5;

/** The deepest level at which codes meet, the heaviest code there, and where it comes from on the sides that infer it. */
function meetingCode(own: CodeLevels, wanted: CodeLevels, values: readonly number[]): { level: ProductEvidence['level']; code?: string; origins: string[] } {
  const found = LEVELS.find(([, term]) => values[term]! > 0);
  if (!found) return { level: 'none', origins: [] };
  const [level] = found;
  const code = sharedKeys(own[level], wanted[level])[0]!;
  const origins = [own, wanted].flatMap(({ [level]: { keys, origins } }) => origins[keys.indexOf(code)] ?? []);
  return { level: level === 'subheading' && isResidualKey(code) ? 'residual' : level, code, origins };
}

/** What a comparison rests on, for people: of one of the supplier's products and the `wanted`-th item of a key. */
export function evidenceOf(own: Own, key: ProductKey, wanted: number, values: readonly number[]): ProductEvidence {
  const item = key.given?.wants[wanted] ?? {};
  const { level, code, origins } = meetingCode(codeLevels(own.product), codeLevels(item), values);
  const revised = origins.find((origin) => origin !== '');
  const kind = values[KIND]! >= SAME_KIND ? meetingKind(kindLevels(own.product), kindLevels(item)) : undefined;
  const excluded = key.given?.excludes[excludedAt(own, key)];
  const words = bagOf(item).tokens;
  return {
    supplierProduct: labelOf(own.product),
    buyerItem: labelOf(item),
    level,
    ...(code === undefined ? {} : { code }),
    ...(kind === undefined ? {} : { kind }),
    words: own.words.filter((token) => words.includes(token)),
    inferred: origins.includes(''),
    ...(revised === undefined ? {} : { revised }),
    alike: values[WORDS]! >= WORDS_PROVE,
    related: values[NOTHING_IN_COMMON]! < 0.5,
    ...(values[CONFLICT]! > 0 && item.condition !== 'any' && item.condition ? { conflict: item.condition } : {}),
    ...(excluded === undefined ? {} : { excluded: labelOf(excluded) }),
  };
}
