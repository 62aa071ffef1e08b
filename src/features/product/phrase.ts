import type { Locale } from '../../locale/locale';
import { quoted } from '../../locale/written';
import { hsLabel } from '../../taxonomy/labels';
import { kindLabel } from '../../taxonomy/kinds';
import { medicalWords } from '../../taxonomy/medical-words';
import type { Clause } from '../feature';
import * as say from '../sentences/product';
import type { ProductEvidence } from './evidence';

const HS = /^hs:(\d+)$/;

/** "HS 8481" with the dots people read: 3304.99. */
export const dotted = (code: string): string => (code.length === 6 ? `${code.slice(0, 4)}.${code.slice(4)}` : code);

function codeName(key: string, locale: Locale): string {
  const hs = HS.exec(key)?.[1];
  if (!hs) return key;
  const label = hsLabel(hs, locale);
  return label ? `HS ${dotted(hs)} ${label}` : `HS ${dotted(hs)}`;
}

export function phraseProduct(evidence: ProductEvidence, locale: Locale): Clause[] {
  const { supplierProduct, buyerItem, level, code, kind, words, inferred, revised, conflict, excluded, alike, related } = evidence;
  const shared = level === 'subheading' || level === 'residual' || level === 'heading';
  const pair = { own: quoted(supplierProduct, locale), wanted: quoted(buyerItem, locale) };
  const place = [...(kind ? [kindLabel(kind.id, locale)] : []), ...(code === undefined || !shared ? [] : [codeName(code, locale)])].join(', ');
  const named = code === undefined ? '' : codeName(code, locale);
  const sameSubheading = level === 'subheading' && ((!inferred && revised === undefined) || (alike && kind?.relation !== 'covers'));
  const opening = (): Clause => {
    if (sameSubheading) return say.sameSubheading(locale, { ...pair, place: named });
    if (kind) return (kind.relation === 'same' ? say.sameKind : say.coveredKind)(locale, { ...pair, place });
    if (shared) return (!related ? say.similarGoods : alike ? say.sameHeading : say.sharedHeading)(locale, { ...pair, place: named });
    if (words.length > 0) return say.sameWords(locale, pair);
    return level === 'chapter' ? say.sameChapter(locale, { ...pair, place: named }) : say.nothingInCommon(locale, pair);
  };
  const clauses = [opening()];
  if (conflict) clauses.push((conflict === 'used' ? say.wantsUsed : say.wantsNew)(locale));
  if (excluded !== undefined) clauses.push(say.excluded(locale, { words: quoted(excluded, locale) }));
  if (inferred && code !== undefined) clauses.push(say.inferred(locale, { code: named }));
  if (revised !== undefined) clauses.push(say.revised(locale, { code: named, old: dotted(revised) }));
  const medical = medicalWords(supplierProduct) ?? medicalWords(buyerItem);
  if (medical !== undefined) clauses.push(say.medicalCheck(locale, { words: quoted(medical, locale) }));
  return clauses;
}
