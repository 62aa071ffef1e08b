import { nameOfMissing } from '../../score/ask';
import type { Match } from '../../score/result';
import { certificationName } from '../../taxonomy/certifications';
import { placeName } from '../../taxonomy/places';
import type { Entry, RunContext } from '../entry';
import { harmless } from '../harmless';
import { ruleName } from '../names';
import { buyerTitle, certificationsText, count, dayText, goodsText, marketsText, signed, spanText, supplierTitle, supportText, wantsText } from '../phrases';
import { matchAnchor, supplierAnchor } from './anchor';
import { changesOf } from './changes';
import { html, type Markup } from './markup';
import { matchCard } from './match-card';
import { verdictChip } from './verdict';
import { scaleOf, stepsOf } from './waterfall';
import { WORDS } from './words';

function facts({ supplier }: Entry, { locale }: RunContext): Markup {
  const words = WORDS[locale];
  const rows = [
    [words.products, goodsText(supplier.products)],
    [words.markets, marketsText(supplier, locale)],
    [words.held, certificationsText(supplier, locale)],
    [words.support, supportText(supplier, locale)],
  ] as const;
  return html`<dl class="facts">${rows.map(([name, text], i) => (text === '' && i === 3 ? undefined : html`<div><dt>${name}</dt><dd>${text === '' ? html`<span class="none">${words.unstated}</span>` : text}</dd></div>`))}</dl>`;
}

function ranking(matches: readonly Match[], position: number, detailed: number, { locale, buyer: find }: RunContext): Markup {
  const words = WORDS[locale];
  const rows = matches.map(({ rank, buyerId, score, explanation }) => {
    const buyer = find(buyerId);
    const title = buyerTitle(buyer, buyerId, locale);
    const linked = rank <= detailed ? html`<a href="#${matchAnchor(position, rank)}">${title}</a>` : title;
    return html`<tr><td class="n">${rank}</td><th scope="row">${linked}</th><td>${wantsText(buyer)}</td><td>${explanation && verdictChip(explanation.verdict.code, locale)}</td><td class="n" data-l="${words.score}">${count(Math.round(score) || 0)}</td><td class="day" data-l="${words.closes}">${buyer?.closesOn ? dayText(buyer.closesOn, locale) : '–'}</td></tr>`;
  });
  return html`<div class="wide"><table class="ranking"><thead><tr><th scope="col" class="n">${words.rank}</th><th scope="col">${words.buyer}</th><th scope="col">${words.wants}</th><th scope="col">${words.verdict}</th><th scope="col" class="n">${words.score}</th><th scope="col" class="day">${words.closes}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Rows of certificates that are shown; the workbook has all. */
const MOST_CERTIFICATES = 5;

function whatIf({ whatIf: found }: Entry, { locale, whatIfScope }: RunContext): Markup | undefined {
  if (!found) return undefined;
  const words = WORDS[locale];
  const together = found.best.filter(({ certificates }) => certificates.length > 1);
  const alone = found.certificates.filter(({ opens, points }) => opens > 0 || points > 0).slice(0, MOST_CERTIFICATES);
  if (alone.length === 0) return html`<h3>${words.whatIf}</h3><p class="quiet">${words.whatIfNone}</p>`;
  const row = (name: string, opens: number, points: number, time: string, cost: string): Markup =>
    html`<tr><th scope="row">${name}</th><td class="n" data-l="${words.newly}">${words.places(count(opens))}</td><td class="n" data-l="${words.gain}">${signed(Math.round(points) || 0)}</td><td data-l="${words.time}">${time}</td><td data-l="${words.cost}">${cost}</td></tr>`;
  const rows = [
    ...alone.map(({ names, opens, points, months, costUsd }) => row(names[locale], opens, points, spanText(months, 'months', locale), spanText(costUsd, 'usd', locale))),
    ...together.map(({ certificates, opens, points }) => row(certificates.map((id) => certificationName(id, locale)).join(' + '), opens, points, '–', '–')),
  ];
  return html`<h3>${words.whatIf}</h3><p class="quiet">${words.whatIfScope[whatIfScope]}</p><div class="wide"><table><thead><tr><th scope="col">${words.certificate}</th><th scope="col" class="n">${words.newly}</th><th scope="col" class="n">${words.gain}</th><th scope="col">${words.time}</th><th scope="col">${words.cost}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Questions with the buyers they go to; for the supplier once. */
function asks({ result, questions = [] }: Entry, { locale, buyer: find }: RunContext): Markup | undefined {
  const words = WORDS[locale];
  const ofBuyers = new Map<string, string[]>();
  for (const { buyerId, unknown = [] } of result.matches) {
    const buyer = find(buyerId);
    const place = buyer?.country === undefined ? '' : `${placeName(buyer.country, locale)} `;
    for (const missing of unknown.filter(({ side }) => side === 'buyer')) {
      const name = nameOfMissing(missing, locale);
      ofBuyers.set(name, [...(ofBuyers.get(name) ?? []), `${place}${harmless(buyer?.reference ?? buyer?.name ?? buyerId, 40)}`]);
    }
  }
  if (result.unknown.length === 0 && ofBuyers.size === 0 && questions.length === 0) return undefined;
  const list = (title: string, items: readonly Markup[]): Markup | undefined => (items.length === 0 ? undefined : html`<div><h4>${title}</h4><ul>${items}</ul></div>`);
  return html`<h3>${words.asks}</h3><div class="asks">${list(words.asksFirst, questions.map((question) => html`<li>${question}</li>`))}${list(words.asksSupplier, result.unknown.map(({ ask }) => html`<li>${ask}</li>`))}${list(
    words.asksBuyer,
    [...ofBuyers].map(([name, titles]) => html`<li><b>${name}</b> <span class="quiet">${titles.length === result.matches.length && titles.length > 1 ? words.allBuyers(titles.length) : titles.join(', ')}</span></li>`),
  )}</div>`;
}

function excluded({ result }: Entry, locale: 'ko' | 'en'): Markup | undefined {
  const rules = Object.entries(result.excluded.byRule);
  const words = WORDS[locale];
  return rules.length === 0 ? undefined : html`<p class="quiet left-out"><b>${words.excluded}</b> ${rules.map(([rule, n]) => words.excludedOf(ruleName(rule, locale), count(n))).join(' · ')}</p>`;
}

/** One supplier's part of the report: the answer, the ranking, the reasons of the first, what would change it, what to ask. */
export function supplierSection(entry: Entry, position: number, detailed: number, context: RunContext): Markup {
  const { locale, buyer: find } = context;
  const words = WORDS[locale];
  const { supplier, result } = entry;
  const listed = result.matches.length > 0;
  const shown = listed ? result.matches : result.nearest;
  const [first] = result.matches;
  const answer = first ? `${words.answer.listed(result.matches.length)} ${words.answer.first(buyerTitle(find(first.buyerId), first.buyerId, locale))}` : words.answer.none;
  const cards = shown.slice(0, detailed);
  const rest = shown.length - cards.length;
  const scale = scaleOf(cards.map(({ contributions, score }) => stepsOf(contributions, score, locale)));
  return html`<section class="supplier" id="${supplierAnchor(position)}" aria-labelledby="${supplierAnchor(position)}h"><header><p class="eyebrow"><span>${harmless(supplier.id, 80)}</span><a class="up" href="#index">${words.toIndex}</a></p><h2 id="${supplierAnchor(position)}h">${supplierTitle(supplier)}</h2><p class="answer">${answer}</p>${facts(entry, context)}</header>
${shown.length > 0 && html`<h3>${listed ? words.ranking : words.nearest}</h3>${ranking(shown, position, shown[cards.length - 1]?.rank ?? 0, context)}<h3>${words.reasons}</h3><p class="quiet key">${words.inferredNote}</p>${cards.map((match) => matchCard(match, position, scale, context))}${rest > 0 && html`<p class="quiet">${words.others(rest)}</p>`}`}${changesOf(entry, context)}${whatIf(entry, context)}${asks(entry, context)}${excluded(entry, locale)}</section>
`;
}
