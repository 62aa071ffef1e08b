import { certificationName, relationBetween } from '../../taxonomy/certifications';
import { placeName } from '../../taxonomy/places';
import { withJosa } from '../../text/josa';
import type { Clause, ClauseKind, Locale } from '../feature';
import type { DerivedDemand, MarketEvidence } from './index';
import { openShare } from './weigh';

/** More names than this make a sentence nobody reads. */
const NAMED = 3;

function names(demands: readonly DerivedDemand[], locale: Locale): string {
  const all = demands.map(({ reached }) => certificationName(reached.regime.id, locale));
  const rest = all.length - NAMED;
  const first = all.slice(0, NAMED).join(', ');
  return rest <= 0 ? first : locale === 'ko' ? `${first} 등 ${all.length}건` : `${first} and ${rest} more`;
}

type Say = (code: string, kind: ClauseKind, ko: string, en: string) => Clause;

const written = (code: string): string => (code.length > 4 ? `${code.slice(0, 4)}.${code.slice(4)}` : code);

/** What is missing, in one sentence a degree of certainty. Only what is sure and known to be missing is called a gap. */
function phraseMissing(missing: readonly DerivedDemand[], { market, code: digits, listed }: MarketEvidence, locale: Locale, say: Say): Clause[] {
  const code = written(digits);
  const country = placeName(market, locale);
  const sure = missing.filter(({ reached }) => reached.certainty === 'high');
  const doubtful = missing.filter(({ reached }) => reached.certainty !== 'high');
  const clauses: Clause[] = [];
  if (sure.length > 0) {
    const list = names(sure, locale);
    const ko = `HS ${code} 품목을 ${country}에 팔려면 대개 ${withJosa(list, '이/가')} 먼저 있어야 하는데`;
    const en = `Goods of HS ${code} mostly need ${list} before they are sold in ${country}`;
    clauses.push(
      listed === 'nothing'
        ? say('market.needed', 'check', `${ko}, 보유 여부를 알 수 없습니다(HS로 추정, 확인 필요).`, `${en}; whether you hold it is not known (derived from the HS code, to be checked).`)
        : say('market.missing', 'gap', `${ko}, 등록하신 보유 인증에는 없습니다(HS로 추정, 확인 필요).`, `${en}; your certificates do not include it (derived from the HS code, to be checked).`),
    );
  }
  if (doubtful.length > 0 && sure.length === 0) {
    const list = names(doubtful, locale);
    clauses.push(say('market.may-be-needed', 'check', `${country}에서는 HS ${code} 품목 일부에 ${withJosa(list, '이/가')} 필요하므로 귀사 제품이 대상인지 확인해 주십시오.`, `In ${country} part of the goods of HS ${code} need ${list}: check whether yours do.`));
  }
  return clauses;
}

/** What the market demands, as far as it changes what the officer does next; the uncertain stays in `buyer-match market`. */
export function phraseMarket(evidence: MarketEvidence, locale: Locale): Clause[] {
  const { market, demands } = evidence;
  const ko = locale === 'ko';
  const country = placeName(market, locale);
  const say: Say = (code, kind, textKo, textEn) => ({ code, kind, text: ko ? textKo : textEn });
  const counted = demands.filter(({ weight }) => weight > 0);
  const open = counted.filter(({ standing }) => openShare(standing.level) > 0);
  const met = counted.filter(({ standing }) => standing.level === 'held' && standing.how !== 'accepted');
  const clauses: Clause[] = [];
  if (met.length > 0) clauses.push(say('market.met', 'ground', `${country} 판매에 필요한 ${withJosa(names(met, 'ko'), '을/를')} 갖추셨습니다.`, `You have what ${country} demands: ${names(met, 'en')}.`));
  const through = counted.find(({ standing }) => standing.level === 'held' && standing.how === 'accepted');
  if (through) {
    const held = certificationName(through.standing.through!, locale);
    const why = relationBetween(through.standing.through!, through.reached.regime.id, 'accepted-by')?.note?.[locale];
    const name = certificationName(through.reached.regime.id, locale);
    clauses.push(say('market.met-through', 'ground', `${country}에서는 보유하신 ${withJosa(held, '이/가')} ${name} 대신 인정됩니다.${why ? ` ${why}` : ''}`, `In ${country} your ${held} is accepted in place of ${name}.${why ? ` ${why}` : ''}`));
  }
  const which = counted.filter(({ standing }) => standing.level === 'unclear');
  if (which.length > 0) {
    const held = certificationName(which[0]!.standing.through ?? which[0]!.reached.regime.id, locale);
    clauses.push(say('market.which', 'check', `${country} 판매에는 ${withJosa(names(which, 'ko'), '이/가')} 필요한데, 보유하신 ${withJosa(held, '이/가')} 이를 포함하는지 확인해 주십시오.`, `${country} demands ${names(which, 'en')}: check that your ${held} covers it.`));
  }
  clauses.push(...phraseMissing(open.filter(({ standing }) => standing.level !== 'in-progress' && standing.level !== 'expires'), evidence, locale, say));
  for (const { standing, reached } of open) {
    const name = certificationName(reached.regime.id, locale);
    if (standing.level === 'in-progress') clauses.push(say('market.in-progress', 'check', `${country} 판매에 필요한 ${withJosa(name, '이/가')} 진행 중이므로 예상 취득일을 확인해 주십시오.`, `${name}, which ${country} demands, is in progress: check when it is expected.`));
    if (standing.level === 'expires') clauses.push(say('market.expires', 'check', `${country} 판매에 필요한 ${withJosa(name, '이/가')} 납품 전에 만료될 수 있습니다.`, `${name}, which ${country} demands, may run out before delivery.`));
  }
  const theirs = demands.filter(({ reached, standing }) => reached.regime.holder === 'buyer' && reached.scope.blocks && reached.certainty !== 'low' && standing.level !== 'held');
  if (theirs.length > 0) clauses.push(say('market.buyer-side', 'check', `${withJosa(names(theirs, 'ko'), '은/는')} ${country} 수입자나 책임자 쪽에서 하는 것이니 누가 언제 할지 정해 주십시오.`, `The importer or a responsible person in ${country} files ${names(theirs, 'en')}: agree who does it and when.`));
  const helped = [...open, ...theirs].find(({ shortenedBy }) => shortenedBy.length > 0);
  if (helped) {
    const held = helped.shortenedBy.map(({ certification }) => certificationName(certification, locale)).join(', ');
    const name = certificationName(helped.reached.regime.id, locale);
    clauses.push(say('market.shortened', 'check', `보유하신 ${withJosa(held, '은/는')} ${name} 절차에 쓸 수 있으나 그 자체로 대신하지는 못합니다.`, `Your ${held} helps towards ${name} without replacing it.`));
  }
  return clauses;
}
