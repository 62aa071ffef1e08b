import type { BuyerChange, ListPlace } from '../../advise';
import type { OfficeLocale } from '../../locale/locale';
import type { Entry, RunContext } from '../entry';
import { TERM_NAMES } from '../names';
import { buyerTitle, signed } from '../phrases';
import { html, type Markup } from './markup';
import { WORDS } from './words';

/** Terms that are named for one buyer, the largest first. */
const MOST_TERMS = 4;

const placeOf = ({ rank }: ListPlace): string => (rank === null ? '–' : String(rank));

function whyOf({ terms, unexplained }: BuyerChange, locale: OfficeLocale): string {
  const words = WORDS[locale];
  if (unexplained) return words.unexplained[unexplained];
  const telling = terms.filter(({ difference }) => Math.round(difference) !== 0);
  if (telling.length === 0) return words.overtaken;
  const named = telling.slice(0, MOST_TERMS).map(({ term, difference }) => `${TERM_NAMES[term][locale]} ${signed(Math.round(difference))}`);
  return `${named.join(', ')}${telling.length > MOST_TERMS ? ', …' : ''}`;
}

/** A rank kept with a score that is the same in whole points is no news. */
const isNews = ({ kind, before, after }: BuyerChange): boolean => kind !== 'scored' || Math.round((after.score ?? 0) - (before.score ?? 0)) !== 0;

/** What changed in a supplier's list since an earlier result, and by which terms. */
export function changesOf({ changes }: Entry, { locale, buyer: find }: RunContext): Markup | undefined {
  if (!changes) return undefined;
  const words = WORDS[locale];
  const news = changes.changes.filter(isNews);
  if (news.length === 0) return html`<h3>${words.changes}</h3><p class="quiet">${words.changesNone}</p>`;
  const rows = news.map((change) => {
    const { buyerId, kind, before, after } = change;
    const gained = before.score !== null && after.score !== null ? signed(Math.round(after.score - before.score) || 0) : '–';
    return html`<tr><th scope="row">${buyerTitle(find(buyerId), buyerId, locale)}</th><td data-l="${words.change}">${words.changed[kind]}</td><td class="n" data-l="${words.rank}">${placeOf(before)} → ${placeOf(after)}</td><td class="n" data-l="${words.gain}">${gained}</td><td data-l="${words.why}">${whyOf(change, locale)}</td></tr>`;
  });
  return html`<h3>${words.changes}</h3><div class="wide"><table><thead><tr><th scope="col">${words.buyer}</th><th scope="col">${words.change}</th><th scope="col" class="n">${words.rank}</th><th scope="col" class="n">${words.gain}</th><th scope="col">${words.why}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
