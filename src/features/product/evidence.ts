import { isResidualKey, sharedKeys, type CodeLevels } from './codes';
import { isRuledOut, WORDS_PROVE, type Candidate, type Comparison } from './compare';
import type { Item } from './item';
import { meetKinds, type KindRelation } from './kinds';

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

/** Where an inferred key comes from, on the sides that infer it: an older code, or '' for words. */
const originsOf = (key: string, ...sides: readonly CodeLevels[]): string[] => sides.flatMap(({ inferred }) => inferred.get(key) ?? []);

const LEVELS = ['chapter', 'heading', 'subheading'] as const;

/** Whether the codes' part in the comparison rests on inferred ones: on a key that is shared, or a heading when none is. */
export function restsOnInference(a: CodeLevels, b: CodeLevels, unlike: number): boolean {
  if (a.inferred.size + b.inferred.size === 0) return false;
  for (const level of LEVELS) {
    for (const key of a[level].keys()) if (b[level].has(key) && (a.inferred.has(key) || b.inferred.has(key))) return true;
  }
  return unlike > 0 && [a, b].some(({ heading, inferred }) => [...heading.keys()].some((key) => inferred.has(key)));
}

const deepest = (key: string): readonly ['subheading' | 'residual', string] => [isResidualKey(key) ? 'residual' : 'subheading', key];

/** From this meeting of kinds on the goods are the same kind, or one covers the other. */
const SAME_KIND = 0.5;

/** What a comparison rests on, for people. */
export function evidenceOf(candidate: Candidate, wanted: Item, found: Comparison, excludes: readonly Item[]): ProductEvidence {
  const own = candidate.item;
  const [level, key] =
    found.subheading > 0
      ? deepest(sharedKeys(own.codes.subheading, wanted.codes.subheading)[0]!)
      : found.heading > 0
        ? (['heading', sharedKeys(own.codes.heading, wanted.codes.heading)[0]] as const)
        : found.chapter > 0
          ? (['chapter', sharedKeys(own.codes.chapter, wanted.codes.chapter)[0]] as const)
          : (['none', undefined] as const);
  const origins = key === undefined ? [] : originsOf(key, own.codes, wanted.codes);
  const revised = origins.find((origin) => origin !== '');
  const excluded = found.excluded > 0 ? excludes.find((item) => isRuledOut(candidate, item))?.name : undefined;
  const { kind: id, relation } = meetKinds(own.kinds, wanted.kinds);
  const kind = found.kind >= SAME_KIND && id !== undefined && relation !== undefined ? { id, relation } : undefined;
  return {
    supplierProduct: own.name,
    buyerItem: wanted.name,
    level,
    ...(key === undefined ? {} : { code: key }),
    ...(kind === undefined ? {} : { kind }),
    words: [...own.words.counts.keys()].filter((token) => wanted.words.counts.has(token)),
    inferred: origins.includes(''),
    ...(revised === undefined ? {} : { revised }),
    alike: found.words >= WORDS_PROVE,
    related: found.nothingInCommon < 0.5,
    ...(found.conflict > 0 && wanted.condition ? { conflict: wanted.condition } : {}),
    ...(excluded === undefined ? {} : { excluded }),
  };
}
