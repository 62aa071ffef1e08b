import type { Entry, RunContext, RunEnd } from '../entry';
import { closingPages } from './closing';
import { html, type Markup } from './markup';
import { officeSummary } from './office-summary';
import { STYLE, STYLE_HASH } from './style';
import { supplierSection } from './supplier-section';
import { WORDS } from './words';
import { dayText } from '../phrases';

export { createAccount } from '../account';
export type { Entry, RunContext, RunEnd, RunRecord } from '../entry';
export type { Summary } from '../summary';

export interface ReportOptions {
  /** Matches of each supplier drawn in full; the others stand in its ranking. */
  readonly detailed?: number;
}

/** A report in pieces: a section a supplier as the results come, and what goes around them when all are through. */
export interface Report {
  section(entry: Entry): string;
  /** The page around the sections, whose size in bytes is told in it. */
  around(end: RunEnd, sectionBytes: number): { readonly before: string; readonly after: string };
}

/** Nothing is loaded and nothing runs: only the style sheet of the page itself is let through. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

const raw = (markup: string): Markup => ({ markup });

const MIB = 1024 ** 2;

/** Matches drawn in full: fewer where there are many suppliers, so that one takes two pages and a thousand still open at once. */
export const detailedFor = (suppliers: number): number => (suppliers > 10 ? 3 : 5);

/**
 * An office's report as one self-contained HTML page: no script, no request, printable on A4, light and dark. Every text of the
 * data is escaped. The same results give the same page.
 */
export function createReport(context: RunContext, { detailed = 5 }: ReportOptions = {}): Report {
  const { locale, on, buyers } = context;
  const words = WORDS[locale];
  let sections = 0;
  return {
    section: (entry) => supplierSection(entry, ++sections, detailed, context).markup,
    around(end, sectionBytes) {
      const head = html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${raw(POLICY)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,"><title>${words.title}${on !== null && ` ${on}`}</title><style>${raw(STYLE)}</style></head>
<body><a class="skip" href="#main">${words.skip}</a>
`;
      const summary = officeSummary(end.summary, context);
      const closing = closingPages(end, context);
      const size = (sectionBytes + 2 * (summary.markup.length + closing.markup.length) + STYLE.length) / MIB;
      const mast = html`<header class="mast"><h1>${words.title}</h1><p>${[on === null ? words.noDay : words.on(dayText(on, locale)), words.suppliersOf(String(end.summary.suppliers)), words.buyersOf(String(buyers)), words.size(Math.max(0.1, size).toFixed(1))].join(' · ')}</p></header>
<main id="main">
`;
      return { before: head.markup + mast.markup + summary.markup, after: html`${closing}</main></body></html>\n`.markup };
    },
  };
}

/** The whole page at once, for as many results as are at hand. */
export function renderReport(entries: Iterable<Entry>, context: RunContext, end: RunEnd, options: ReportOptions = {}): string {
  const report = createReport(context, options);
  const sections = [...entries].map(report.section).join('');
  const { before, after } = report.around(end, new TextEncoder().encode(sections).length);
  return before + sections + after;
}
