import { koreanDay } from '../../calendar';
import type { Standing } from '../../demands/standing';
import type { Support } from '../../demands/support';
import { certificationName, demandQuestion, natureOf, relationBetween } from '../../taxonomy/certifications';
import { documentName } from '../../taxonomy/documents';
import { withJosa } from '../../text/josa';
import type { Clause, Locale } from '../feature';
import type { CertificationEvidence, Demanded } from './index';

const names = (standings: readonly Standing[], locale: Locale): string => standings.map(({ demand }) => certificationName(demand, locale)).join(', ');

const heldNames = (supports: readonly Support[], locale: Locale): string => supports.map(({ certification }) => certificationName(certification, locale)).join(', ');

/** What the supplier holds beside a gap, with what it does and does not do for it; and what the demanded thing is. */
function phraseBeside({ demand, shortenedBy, notCoveredBy }: Demanded, locale: Locale): Clause[] {
  const ko = locale === 'ko';
  const name = certificationName(demand, locale);
  const clauses: Clause[] = [];
  if (notCoveredBy.length > 0) {
    const held = heldNames(notCoveredBy, locale);
    const why = notCoveredBy.flatMap(({ why }) => (why ? [why[locale]] : []))[0];
    clauses.push({ code: 'certification.does-not-cover', kind: 'against', text: `${ko ? `보유하신 ${withJosa(held, '은/는')} ${withJosa(name, '을/를')} 대신하지 못합니다.` : `Your ${held} does not stand in for ${name}.`}${why ? ` ${why}` : ''}` });
  }
  if (shortenedBy.length > 0) {
    const held = heldNames(shortenedBy, locale);
    clauses.push({ code: 'certification.shortened', kind: 'check', text: ko ? `보유하신 ${withJosa(held, '은/는')} ${name} 절차에 쓸 수 있으나 그 자체로 대신하지는 못합니다.` : `Your ${held} helps towards ${name} without replacing it.` });
  }
  const nature = natureOf(demand, locale);
  if (nature) clauses.push({ code: 'certification.nature', kind: 'check', text: nature });
  return clauses;
}

function phraseGap(standing: Standing, locale: Locale): Clause[] {
  const { demand, level, validUntil } = standing;
  const name = certificationName(demand, locale);
  const ko = locale === 'ko';
  const clause = (kind: Clause['kind'], textKo: string, textEn: string): Clause => ({ code: `certification.${level}`, kind, text: ko ? textKo : textEn });
  switch (level) {
    case 'held':
      return [];
    case 'unclear':
      return [clause('check', `보유하신 ${withJosa(certificationName(standing.through ?? demand, 'ko'), '이/가')} 바이어가 요구하는 ${withJosa(name, '과/와')} 같은 것인지 확인해 주십시오.`, `Confirm that your ${certificationName(standing.through ?? demand, 'en')} is the ${name} the buyer requires.`)];
    case 'refile':
      return [clause('gap', `${withJosa(name, '은/는')} 현지 수입자 명의로 하는 것이어서, 이 바이어와 거래하려면 이 바이어 쪽에서 다시 해야 합니다.`, `${name} is filed in the importer's name: this buyer has to file it again.`)];
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
  const met = demands.filter(({ level, how }) => level === 'held' && how !== 'accepted');
  if (met.length > 0) {
    clauses.push({ code: 'certification.held', kind: 'ground', text: ko ? `바이어가 요구하는 ${withJosa(names(met, 'ko'), '을/를')} 보유하고 계십니다.` : `You hold what the buyer requires: ${names(met, 'en')}.` });
  }
  for (const { demand, level, through, acceptedBy, how } of demands) {
    if (level !== 'held' || how !== 'accepted' || !through) continue;
    const accepting = acceptedBy ?? demand;
    const why = relationBetween(through, accepting, 'accepted-by')?.note?.[locale];
    const text = ko ? `보유하신 ${withJosa(certificationName(through, 'ko'), '이/가')} 바이어가 요구하는 ${certificationName(demand, 'ko')}에 대해 인정됩니다.` : `Your ${certificationName(through, 'en')} is accepted for ${certificationName(demand, 'en')}, which the buyer requires.`;
    clauses.push({ code: 'certification.through', kind: 'ground', text: why ? `${text} ${why}` : text });
  }
  for (const standing of demands) clauses.push(...phraseGap(standing, locale), ...(standing.level === 'held' || standing.level === 'unclear' ? [] : phraseBeside(standing, locale)));
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
