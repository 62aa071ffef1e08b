import { officeText, type Locale } from '../../locale/locale';
import { certificationName, relationBetween } from '../../taxonomy/certifications';
import { placeName } from '../../taxonomy/places';
import type { Clause } from '../feature';
import * as say from '../sentences/market';
import type { DerivedDemand, MarketEvidence } from './index';
import { openShare } from './weigh';

/** More names than this make a sentence nobody reads. */
const NAMED = 3;

function names(demands: readonly DerivedDemand[], locale: Locale): string {
  const all = demands.map(({ reached }) => certificationName(reached.regime.id, locale));
  const first = all.slice(0, NAMED).join(', ');
  return all.length <= NAMED ? first : say.listed[locale](first, all.length - NAMED, all.length);
}

const written = (code: string): string => (code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code);

/** What is missing, in one sentence a degree of certainty. Only what is sure and known to be missing is called a gap. */
function phraseMissing(missing: readonly DerivedDemand[], { market, code: digits, listed }: MarketEvidence, locale: Locale): Clause[] {
  const about = { country: placeName(market, locale), code: written(digits) };
  const sure = missing.filter(({ reached }) => reached.certainty === 'high');
  const doubtful = missing.filter(({ reached }) => reached.certainty !== 'high');
  if (sure.length > 0) return [(listed === 'nothing' ? say.needed : say.missing)(locale, { ...about, names: names(sure, locale) })];
  return doubtful.length > 0 ? [say.mayBeNeeded(locale, { ...about, names: names(doubtful, locale) })] : [];
}

/** What the market demands, as far as it changes what the officer does next; the uncertain stays in `buyer-match market`. */
export function phraseMarket(evidence: MarketEvidence, locale: Locale): Clause[] {
  const { market, demands } = evidence;
  const country = placeName(market, locale);
  const nameOf = (id: string): string => certificationName(id, locale);
  const counted = demands.filter(({ weight }) => weight > 0);
  const open = counted.filter(({ standing }) => openShare(standing.level) > 0);
  const met = counted.filter(({ standing }) => standing.level === 'held' && standing.how !== 'accepted');
  const clauses: Clause[] = [];
  if (met.length > 0) clauses.push(say.met(locale, { country, names: names(met, locale) }));
  const through = counted.find(({ standing }) => standing.level === 'held' && standing.how === 'accepted');
  if (through) {
    const [held, target] = [through.standing.through!, through.reached.regime.id];
    clauses.push(say.metThrough(locale, { country, held: nameOf(held), name: nameOf(target), why: officeText(relationBetween(held, target, 'accepted-by')?.note, locale) }));
  }
  const which = counted.filter(({ standing }) => standing.level === 'unclear');
  if (which.length > 0) clauses.push(say.which(locale, { country, names: names(which, locale), held: nameOf(which[0]!.standing.through ?? which[0]!.reached.regime.id) }));
  clauses.push(...phraseMissing(open.filter(({ standing }) => standing.level !== 'in-progress' && standing.level !== 'expires'), evidence, locale));
  for (const { standing, reached } of open) {
    const name = nameOf(reached.regime.id);
    if (standing.level === 'in-progress') clauses.push(say.inProgress(locale, { country, name }));
    if (standing.level === 'expires') clauses.push(say.expires(locale, { country, name }));
  }
  const theirs = demands.filter(({ reached, standing }) => reached.regime.holder === 'buyer' && reached.scope.blocks && reached.certainty !== 'low' && standing.level !== 'held');
  if (theirs.length > 0) clauses.push(say.buyerSide(locale, { country, names: names(theirs, locale) }));
  const helped = [...open, ...theirs].find(({ shortenedBy }) => shortenedBy.length > 0);
  if (helped) clauses.push(say.shortened(locale, { held: helped.shortenedBy.map(({ certification }) => nameOf(certification)).join(', '), name: nameOf(helped.reached.regime.id) }));
  return clauses;
}
