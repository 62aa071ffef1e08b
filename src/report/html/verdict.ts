import type { VerdictCode } from '../../score/result';
import { verdictName } from '../names';
import { html, type Markup } from './markup';

/** A sign of its own for each verdict, so that none is told by colour alone. */
const SIGNS: Readonly<Record<VerdictCode, string>> = { recommended: '●', 'recommended-after-gaps': '◐', 'check-first': '○', 'not-recommended': '×' };

const CLASSES: Readonly<Record<VerdictCode, string>> = { recommended: 'v1', 'recommended-after-gaps': 'v2', 'check-first': 'v3', 'not-recommended': 'v4' };

export const verdictClass = (code: VerdictCode): string => CLASSES[code];

export const verdictChip = (code: VerdictCode, locale: 'ko' | 'en'): Markup => html`<span class="chip ${CLASSES[code]}"><span aria-hidden="true">${SIGNS[code]}</span> ${verdictName(code, locale)}</span>`;
