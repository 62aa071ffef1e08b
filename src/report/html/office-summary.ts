import type { VerdictCode } from '../../score/result';
import type { RunContext } from '../entry';
import { verdictName } from '../names';
import { count, dayText } from '../phrases';
import { VERDICT_ORDER, type Line, type Summary, type Tallied } from '../summary';
import { supplierAnchor } from './anchor';
import { html, type Markup } from './markup';
import { verdictChip, verdictClass } from './verdict';
import { WORDS, type Words } from './words';

/** The whole office in a sentence, and what it leaves out in another. */
function leadOf({ suppliers, matched, bestVerdicts }: Summary, words: Words): { readonly first: string; readonly rest: string } {
  const recommended = bestVerdicts.recommended;
  const first = recommended === 0 ? words.lead.zero(count(suppliers)) : recommended === suppliers ? words.lead.all(count(suppliers)) : words.lead.some(count(recommended), count(suppliers));
  const others = [
    [bestVerdicts['recommended-after-gaps'], words.lead.gaps],
    [bestVerdicts['check-first'] + bestVerdicts['not-recommended'], words.lead.check],
    [suppliers - matched, words.lead.none],
  ] as const;
  const told = others.filter(([n]) => n > 0).map(([n, say]) => say(count(n)));
  return { first, rest: words.lead.rest(told) };
}

const BAR = 720;

/** One bar over all suppliers, parted by the best verdict of each. */
function distribution({ suppliers, matched, bestVerdicts }: Summary, locale: 'ko' | 'en'): Markup {
  const words = WORDS[locale];
  const parts: { name: string; n: number; kind: string; chip: Markup }[] = [
    ...VERDICT_ORDER.map((code: VerdictCode) => ({ name: verdictName(code, locale), n: bestVerdicts[code], kind: verdictClass(code), chip: verdictChip(code, locale) })),
    { name: words.noMatch, n: suppliers - matched, kind: 'v0', chip: html`<span class="chip v0"><span aria-hidden="true">–</span> ${words.noMatch}</span>` },
  ].filter(({ n }) => n > 0);
  let at = 0;
  const bars = parts.map(({ n, kind }) => {
    const x = (at / (suppliers || 1)) * BAR;
    at += n;
    return html`<rect class="${kind}" x="${x.toFixed(1)}" y="0" width="${Math.max(2, (n / suppliers) * BAR - 2).toFixed(1)}" height="14"/>`;
  });
  return html`<figure class="shares"><figcaption>${words.byBest}</figcaption><svg role="img" viewBox="0 0 ${BAR} 14" preserveAspectRatio="none" aria-label="${parts.map(({ name, n }) => `${name} ${count(n)}`).join(', ')}">${bars}</svg><ul>${parts.map(({ n, chip }) => html`<li>${chip} <b>${count(n)}</b></li>`)}</ul></figure>`;
}

function tiles({ suppliers, bestVerdicts, distinctBuyers, closingSoon }: Summary, { locale, buyers }: RunContext): Markup {
  const words = WORDS[locale].tiles;
  const tile = (figure: string, name: string, more = ''): Markup => html`<div><dt>${name}</dt><dd><b>${figure}</b>${more !== '' && html` <span class="quiet">${more}</span>`}</dd></div>`;
  return html`<dl class="tiles">${tile(count(suppliers), words.suppliers)}${tile(count(bestVerdicts.recommended), words.recommended)}${tile(count(distinctBuyers), words.buyers, words.ofBuyers(count(buyers)))}${tile(count(closingSoon), words.closing)}</dl>`;
}

const panel = (title: string, body: Markup): Markup => html`<section class="panel"><h3>${title}</h3>${body}</section>`;

function list(items: readonly Tallied[], say: (item: Tallied) => string, none: string): Markup {
  return items.length === 0 ? html`<p class="quiet">${none}</p>` : html`<ul class="tally">${items.slice(0, 5).map((item) => html`<li><span>${item.name}</span> <span class="quiet">${say(item)}</span></li>`)}</ul>`;
}

function closingTable({ closing }: Summary, positions: ReadonlyMap<string, number>, locale: 'ko' | 'en'): Markup {
  const words = WORDS[locale];
  if (closing.length === 0) return html`<p class="quiet">${words.firstNone}</p>`;
  const rows = closing.map(({ title, wants, closesOn, days, suppliers, more }) => {
    const named = suppliers.map(({ id, name, verdict }, i) => html`${i > 0 && ', '}<a href="#${supplierAnchor(positions.get(id) ?? 1)}">${name}</a>${verdict === 'recommended-after-gaps' && html` <span class="quiet">(${verdictName(verdict, locale)})</span>`}`);
    return html`<tr><td class="day"><b>${words.daysLeft(days)}</b> <span class="quiet">${dayText(closesOn, locale)}</span></td><th scope="row">${title}</th><td>${wants}</td><td>${named}${more > 0 && html` <span class="quiet">${words.andMore(count(more))}</span>`}</td></tr>`;
  });
  return html`<div class="wide"><table class="ranking"><thead><tr><th scope="col">${words.deadline}</th><th scope="col">${words.buyer}</th><th scope="col">${words.wants}</th><th scope="col">${words.forWhom}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function indexRow({ id, name, products, verdicts, best }: Line, position: number, locale: 'ko' | 'en'): Markup {
  const found = VERDICT_ORDER.slice(0, 3).map((code) => verdicts[code]).join(' · ');
  return html`<tr><td class="${id.length <= 16 ? 'id' : ''}">${id}</td><th scope="row"><a href="#${supplierAnchor(position)}">${name}</a></th><td>${products}</td><td>${best ? best.title : html`<span class="none">${WORDS[locale].noMatch}</span>`}</td><td>${best && verdictChip(best.verdict, locale)}</td><td class="n" data-l="${WORDS[locale].counts}">${found}</td></tr>`;
}

/** The first page: the answer, the figures, what to see to first, and where to find each supplier. */
export function officeSummary(summary: Summary, context: RunContext): Markup {
  const { locale } = context;
  const words = WORDS[locale];
  const { lines, certificates, asked, sought } = summary;
  const lead = leadOf(summary, words);
  const positions = new Map(lines.map(({ id }, i) => [id, i + 1]));
  return html`<section class="office" aria-labelledby="answer"><h2 id="answer" class="lead">${lead.first}</h2>${lead.rest !== '' && html`<p class="answer">${lead.rest}</p>`}${tiles(summary, context)}${distribution(summary, locale)}
<h3>${words.first}</h3>${closingTable(summary, positions, locale)}
<div class="panels">${panel(words.certificates, list(certificates, ({ opens = 0, suppliers }) => words.opens(count(opens), count(suppliers)), words.certificatesNone))}${panel(words.asked, list(asked, ({ suppliers }) => words.ofSuppliers(count(suppliers)), words.askedNone))}${panel(words.sought, list(sought, ({ suppliers }) => words.ofSuppliers(count(suppliers)), words.soughtNone))}</div></section>
<nav class="index" id="index" aria-labelledby="indexh"><h2 id="indexh">${words.index}</h2><div class="wide"><table><thead><tr><th scope="col">ID</th><th scope="col">${words.supplier}</th><th scope="col">${words.products}</th><th scope="col">${words.best}</th><th scope="col">${words.verdict}</th><th scope="col" class="n">${words.counts}</th></tr></thead><tbody>${lines.map((line, i) => indexRow(line, i + 1, locale))}</tbody></table></div></nav>
`;
}
