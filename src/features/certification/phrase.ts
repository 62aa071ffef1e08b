import type { Standing } from '../../demands/standing';
import type { Support } from '../../demands/support';
import { officeText, type Locale } from '../../locale/locale';
import { writtenDay } from '../../locale/written';
import { certificationName, demandQuestion, natureOf, relationBetween } from '../../taxonomy/certifications';
import { documentName } from '../../taxonomy/documents';
import type { Clause } from '../feature';
import * as say from '../sentences/certification';
import type { CertificationEvidence, Demanded } from './index';

const names = (standings: readonly Standing[], locale: Locale): string => standings.map(({ demand }) => certificationName(demand, locale)).join(', ');

const heldNames = (supports: readonly Support[], locale: Locale): string => supports.map(({ certification }) => certificationName(certification, locale)).join(', ');

/** What the supplier holds beside a gap, with what it does and does not do for it; and what the demanded thing is. */
function phraseBeside({ demand, shortenedBy, notCoveredBy }: Demanded, locale: Locale): Clause[] {
  const name = certificationName(demand, locale);
  const clauses: Clause[] = [];
  if (notCoveredBy.length > 0) {
    const why = notCoveredBy.flatMap((support) => (support.why ? [officeText(support.why, locale)] : []))[0];
    clauses.push(say.doesNotCover(locale, { held: heldNames(notCoveredBy, locale), name, why }));
  }
  if (shortenedBy.length > 0) clauses.push(say.shortened(locale, { held: heldNames(shortenedBy, locale), name }));
  if (natureOf(demand, 'en') !== undefined) clauses.push(say.nature(locale, { id: demand }));
  return clauses;
}

const PLAIN_GAPS = { refile: say.refile, 'in-progress': say.inProgress, planned: say.planned, expired: say.expired, none: say.none } as const;

function phraseGap(standing: Standing, locale: Locale): Clause[] {
  const { demand, level, validUntil, through } = standing;
  const name = certificationName(demand, locale);
  switch (level) {
    case 'held':
      return [];
    case 'unclear':
      return [say.unclear(locale, { held: certificationName(through ?? demand, locale), name })];
    case 'expires':
      return [say.expires(locale, { name, until: validUntil && writtenDay(validUntil, locale) })];
    case 'not-listed':
      return [say.notListed(locale, { name }), say.register(locale)];
    default:
      return [PLAIN_GAPS[level](locale, { name })];
  }
}

export function phraseCertification({ demands, preferred, documents, inferred }: CertificationEvidence, locale: Locale): Clause[] {
  const clauses: Clause[] = [];
  const met = demands.filter(({ level, how }) => level === 'held' && how !== 'accepted');
  if (met.length > 0) clauses.push(say.held(locale, { names: names(met, locale) }));
  for (const { demand, level, through, acceptedBy, how } of demands) {
    if (level !== 'held' || how !== 'accepted' || !through) continue;
    const why = officeText(relationBetween(through, acceptedBy ?? demand, 'accepted-by')?.note, locale);
    clauses.push(say.through(locale, { held: certificationName(through, locale), name: certificationName(demand, locale), why }));
  }
  for (const standing of demands) clauses.push(...phraseGap(standing, locale), ...(standing.level === 'held' || standing.level === 'unclear' ? [] : phraseBeside(standing, locale)));
  for (const { demand } of demands) if (demandQuestion(demand, 'en') !== undefined) clauses.push(say.which(locale, { id: demand }));
  const liked = preferred.filter(({ level }) => level === 'held');
  if (liked.length > 0) clauses.push(say.preferred(locale, { names: names(liked, locale) }));
  for (const { name, held } of documents) if (!held) clauses.push(say.document(locale, { title: documentName(name, locale) }));
  if (inferred) clauses.push(say.inferredCondition(locale));
  return clauses;
}
