import { hsLabel } from '../../taxonomy/labels';
import { kindLabel } from '../../taxonomy/kinds';
import { medicalWords } from '../../taxonomy/medical-words';
import { withJosa } from '../../text/josa';
import type { Clause, Locale } from '../feature';
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

const quoted = (words: string): string => `‘${words.length > 60 ? `${words.slice(0, 60)}…` : words}’`;

export function phraseProduct(evidence: ProductEvidence, locale: Locale): Clause[] {
  const { supplierProduct, buyerItem, level, code, kind, words, inferred, revised, conflict, excluded, alike, related } = evidence;
  const shared = level === 'subheading' || level === 'residual' || level === 'heading';
  const ko = locale === 'ko';
  const own = quoted(supplierProduct);
  const wanted = quoted(buyerItem);
  const clauses: Clause[] = [];
  const say = (name: string, kind: Clause['kind'], textKo: string, textEn: string, continues = false): void =>
    void clauses.push({ code: `product.${name}`, kind, text: ko ? textKo : textEn, ...(continues ? { continues: true } : {}) });
  const place = [...(kind ? [kindLabel(kind.id, locale)] : []), ...(code === undefined || !shared ? [] : [codeName(code, locale)])].join(', ');
  const named = code === undefined ? '' : codeName(code, locale);
  const sameSubheading = level === 'subheading' && ((!inferred && revised === undefined) || (alike && kind?.relation !== 'covers'));
  if (sameSubheading) {
    say('same-subheading', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 세부 품목까지 같습니다(${named}).`, `wants ${wanted}: the same subheading as your ${own} (${named}).`, true);
  } else if (kind?.relation === 'same') {
    say('same-kind', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 품목이 같습니다(${place}).`, `wants ${wanted}: the same kind of goods as your ${own} (${place}).`, true);
  } else if (kind) {
    say('covered-kind', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 품목군이 맞습니다(${place}).`, `wants ${wanted}, the same range of goods as your ${own} (${place}).`, true);
  } else if (shared && !related) {
    say('similar-goods', 'against', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 비슷한 품목일 수 있습니다(${named}).`, `wants ${wanted}, which may be similar to your ${own} (${named}).`, true);
  } else if (shared && !alike) {
    say('shared-heading', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 같은 호에 속합니다(${named}).`, `wants ${wanted}, which falls in the same heading as your ${own} (${named}).`, true);
  } else if (shared) {
    say('same-heading', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 품목이 같습니다(${named}).`, `wants ${wanted}: the same heading as your ${own} (${named}).`, true);
  } else if (words.length > 0) {
    say('same-words', 'ground', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 표현이 겹칩니다.`, `wants ${wanted}, which shares words with your ${own}.`, true);
  } else if (level === 'chapter') {
    say('same-chapter', 'against', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')}는 같은 류(${named})라는 점만 같습니다.`, `wants ${wanted}; your ${own} shares no more than the chapter (${named}).`, true);
  } else {
    say('nothing-in-common', 'against', `${withJosa(wanted, '을/를')} 찾고 있어 귀사의 ${withJosa(own, '과/와')} 겹치는 품목이 없습니다.`, `wants ${wanted}, which has nothing in common with your ${own}.`, true);
  }
  if (conflict === 'used') say('wants-used', 'against', '바이어는 중고품을 찾고 있습니다.', 'The buyer wants used goods.');
  if (conflict === 'new') say('wants-new', 'against', '바이어는 신품을 찾는데 귀사 품목은 중고품입니다.', 'The buyer wants new goods; yours are used.');
  if (excluded !== undefined) say('excluded', 'against', `바이어가 ${withJosa(quoted(excluded), '은/는')} 제외한다고 명시했습니다.`, `The buyer says it does not want ${quoted(excluded)}.`);
  if (inferred && code !== undefined) say('inferred', 'inferred', `품목번호(${named})는 제품명과 원문의 표현에서 추정한 것입니다.`, `The code (${named}) was inferred from the words.`);
  if (revised !== undefined) {
    const old = dotted(revised);
    say('revised', 'inferred', `품목번호(${named})는 HS 개정 전 코드 ${withJosa(old, '이/가')} 나뉜 것 가운데 하나로 추정한 것입니다.`, `The code (${named}) is one of those that ${old} of an older HS revision was divided into: which one was inferred.`);
  }
  const medical = medicalWords(supplierProduct) ?? medicalWords(buyerItem);
  if (medical !== undefined) say('medical-check', 'check', `${withJosa(quoted(medical), '은/는')} 나라에 따라 의료기기·의약품으로 관리될 수 있으니 의료기기·의약품 여부를 확인해 주십시오.`, `Depending on the country ${quoted(medical)} may be a medical device or a medicine: check which it is.`);
  return clauses;
}
