import { koreanDay } from '../../calendar';
import { certificationName, demandQuestion } from '../../taxonomy/certifications';
import { documentName } from '../../taxonomy/documents';
import { withJosa } from '../../text/josa';
import type { Clause, Locale } from '../feature';
import type { CertificationEvidence } from './index';
import type { Standing } from './status';

const names = (standings: readonly Standing[], locale: Locale): string => standings.map(({ demand }) => certificationName(demand, locale)).join(', ');

function phraseGap(standing: Standing, locale: Locale): Clause[] {
  const { demand, level, validUntil } = standing;
  const name = certificationName(demand, locale);
  const ko = locale === 'ko';
  const clause = (kind: Clause['kind'], textKo: string, textEn: string): Clause => ({ code: `certification.${level}`, kind, text: ko ? textKo : textEn });
  switch (level) {
    case 'held':
      return [];
    case 'expires':
      return [
        clause('check', `${name}의 유효기간이 ${validUntil ? koreanDay(validUntil) : ''} 끝나 납품 전에 만료될 수 있으니 갱신 일정을 확인해 주십시오.`, `${name} runs out on ${validUntil ?? 'an early day'}, perhaps before delivery: check the renewal.`),
      ];
    case 'in-progress':
      return [clause('gap', `바이어가 요구하는 ${withJosa(name, '은/는')} 현재 진행 중입니다. 예상 취득일을 바이어에게 알려 주십시오.`, `${name}, which the buyer requires, is in progress: tell the buyer when you expect it.`)];
    case 'planned':
      return [clause('gap', `바이어가 ${withJosa(name, '을/를')} 요구하는데 귀사는 아직 계획 단계입니다.`, `The buyer requires ${name}, which you only plan to obtain.`)];
    case 'expired':
      return [clause('gap', `바이어가 ${withJosa(name, '을/를')} 요구하는데 등록하신 것은 기간이 만료되었습니다.`, `The buyer requires ${name}; the one you listed has expired.`)];
    case 'none':
      return [clause('gap', `바이어가 ${withJosa(name, '을/를')} 요구하는데 귀사는 보유한 인증이 없다고 등록하셨습니다.`, `The buyer requires ${name}; your profile says you hold no certificates.`)];
    case 'not-listed': {
      return [
        clause('gap', `바이어가 ${withJosa(name, '을/를')} 조건으로 제시했는데, 등록하신 보유 인증에는 없습니다.`, `The buyer requires ${name}, which is not among the certificates you listed.`),
        { code: 'certification.register', kind: 'next', text: ko ? '보유하고 계시면 발급기관과 유효기간을 등록해 주십시오. 없으면 취득 기간과 비용을 알아본 뒤 해외규격인증 지원사업을 검토하시기 바랍니다.' : 'If you hold it, add the issuer and its validity; if not, find out how long it takes and what it costs before you answer.' },
      ];
    }
  }
}

export function phraseCertification({ demands, preferred, documents, inferred }: CertificationEvidence, locale: Locale): Clause[] {
  const ko = locale === 'ko';
  const clauses: Clause[] = [];
  const met = demands.filter(({ level }) => level === 'held');
  if (met.length > 0) {
    clauses.push({ code: 'certification.held', kind: 'ground', text: ko ? `바이어가 요구하는 ${withJosa(names(met, 'ko'), '을/를')} 보유하고 계십니다.` : `You hold what the buyer requires: ${names(met, 'en')}.` });
  }
  for (const { demand, through } of met) {
    if (!through || demandQuestion(demand, locale)) continue;
    clauses.push({ code: 'certification.through', kind: 'check', text: ko ? `${withJosa(certificationName(through, 'ko'), '이/가')} ${withJosa(certificationName(demand, 'ko'), '으로/로')} 인정되는지 바이어에게 확인해 주십시오.` : `Confirm with the buyer that ${certificationName(through, 'en')} counts as ${certificationName(demand, 'en')}.` });
  }
  for (const standing of demands) clauses.push(...phraseGap(standing, locale));
  for (const { demand } of demands) {
    const question = demandQuestion(demand, locale);
    if (question) clauses.push({ code: 'certification.which', kind: 'check', text: question });
  }
  const liked = preferred.filter(({ level }) => level === 'held');
  if (liked.length > 0) {
    clauses.push({ code: 'certification.preferred', kind: 'ground', text: ko ? `바이어가 선호하는 ${withJosa(names(liked, 'ko'), '을/를')} 보유하고 계십니다.` : `You hold what the buyer prefers: ${names(liked, 'en')}.` });
  }
  for (const { name, held } of documents) {
    if (held) continue;
    const title = documentName(name, locale);
    clauses.push({ code: 'certification.document', kind: 'check', text: ko ? `납품할 때마다 ${withJosa(title, '을/를')} 제출해야 하니 발급이 가능한지 먼저 확인해 주십시오.` : `Every delivery needs ${title}: make sure you can supply it.` });
  }
  if (inferred) clauses.push({ code: 'certification.inferred', kind: 'inferred', text: ko ? '인증 조건은 원문의 표현에서 추정한 것입니다.' : "The certificate condition was inferred from the buyer's words." });
  return clauses;
}
