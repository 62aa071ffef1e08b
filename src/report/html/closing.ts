import type { RunContext, RunEnd } from '../entry';
import { issuePlace } from '../issue-place';
import { count } from '../phrases';
import { html, type Markup } from './markup';
import { WORDS } from './words';

/** Issues shown on paper; the workbook has all. */
const MOST_ISSUES = 200;

const baseName = (path: string): string => path.split(/[\\/]/).at(-1)!;

function issueTable({ issues }: RunEnd, locale: 'ko' | 'en'): Markup {
  const words = WORDS[locale];
  if (issues.length === 0) return html`<p class="quiet">${words.issuesNone}</p>`;
  const sorted = [...issues].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const rows = sorted.slice(0, MOST_ISSUES).map((issue) => html`<tr><td><span class="chip ${issue.severity === 'error' ? 'v4' : 'v3'}">${words.severity[issue.severity]}</span></td><td>${issuePlace(issue, locale)}</td><td>${issue.message}</td></tr>`);
  const more = issues.length > MOST_ISSUES ? html`<p class="quiet">${words.issuesMore(count(issues.length - MOST_ISSUES))}</p>` : undefined;
  return html`<div class="wide"><table class="issues"><thead><tr><th scope="col">${words.verdict}</th><th scope="col">${words.place}</th><th scope="col">${words.problem}</th></tr></thead><tbody>${rows}</tbody></table></div>${more}`;
}

function recordTable({ record }: RunEnd, { locale }: RunContext): Markup {
  const words = WORDS[locale];
  const options = Object.entries(record.options).filter(([, value]) => value !== undefined).map(([name, value]) => `--${name}${value === true ? '' : ` ${baseName(String(value))}`}`);
  const files = record.inputs.map(({ path, sha256, rows, used }) => html`<tr><th scope="row">${baseName(path)}</th><td class="n" data-l="${words.rows}">${count(rows)}</td><td class="n" data-l="${words.used}">${count(used)}</td><td class="hash">${sha256}</td></tr>`);
  return html`<dl class="facts"><div><dt>${words.program}</dt><dd>buyer-match ${record.version}</dd></div><div><dt>${words.options}</dt><dd>${options.join(' ')}</dd></div></dl><div class="wide"><table><thead><tr><th scope="col">${words.file}</th><th scope="col" class="n">${words.rows}</th><th scope="col" class="n">${words.used}</th><th scope="col">SHA-256</th></tr></thead><tbody>${files}</tbody></table></div>`;
}

/** The last pages: what to mend in the data, how to read the scores, what the run was made of. */
export function closingPages(end: RunEnd, context: RunContext): Markup {
  const words = WORDS[context.locale];
  return html`<section class="closing" aria-labelledby="issues"><h2 id="issues">${words.issues}</h2>${issueTable(end, context.locale)}</section>
<section class="closing" aria-labelledby="method"><h2 id="method">${words.method}</h2><ul class="method">${words.methodText.map((text) => html`<li>${text}</li>`)}</ul></section>
<section class="closing" aria-labelledby="record"><h2 id="record">${words.record}</h2>${recordTable(end, context)}</section>
`;
}
