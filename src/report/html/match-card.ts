import type { Clause, ClauseKind } from '../../features/feature';
import type { Match } from '../../score/result';
import type { RunContext } from '../entry';
import { buyerTitle } from '../phrases';
import { matchAnchor } from './anchor';
import { html, type Markup } from './markup';
import { verdictChip } from './verdict';
import { stepsOf, waterfall, type Scale } from './waterfall';
import { WORDS } from './words';

/** In the order in which an officer asks: what speaks for it, what against, what to do. */
const SHOWN: readonly ClauseKind[] = ['ground', 'against', 'gap', 'check', 'next', 'inferred', 'fact'];

/** A clause that goes on after the buyer's name begins a line here. */
const lineOf = ({ text }: Clause): string => text[0]!.toUpperCase() + text.slice(1);

function clauseList(kind: ClauseKind, clauses: readonly Clause[], name: string): Markup | undefined {
  const found = clauses.filter((clause) => clause.kind === kind && clause.text !== '');
  return found.length === 0 ? undefined : html`<div class="why ${kind}"><h5>${name}</h5><ul>${found.map((clause) => html`<li>${lineOf(clause)}</li>`)}</ul></div>`;
}

/** One match in full: the verdict, the reasons in words, the score as a picture. */
export function matchCard({ rank, buyerId, score, contributions, explanation, flags = [] }: Match, position: number, scale: Scale, { locale, buyer: find }: RunContext): Markup {
  const words = WORDS[locale];
  const buyer = find(buyerId);
  const title = buyerTitle(buyer, buyerId, locale);
  const clauses = explanation?.clauses ?? [];
  const flagged = flags.length === 0 ? undefined : html`<div class="why flag"><h5>${words.kinds.flag}</h5><ul>${flags.map(({ text }) => html`<li>${text}</li>`)}</ul></div>`;
  return html`<article class="match" id="${matchAnchor(position, rank)}"><h4><span class="rank">${rank}</span> ${title} ${explanation && verdictChip(explanation.verdict.code, locale)}</h4><div class="both"><div class="words">${SHOWN.map((kind) => clauseList(kind, clauses, words.kinds[kind]))}${flagged}</div><figure>${waterfall(title, stepsOf(contributions, score, locale), scale, locale)}</figure></div></article>\n`;
}
