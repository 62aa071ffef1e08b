import type { OfficeLocale } from '../../locale/locale';
import type { Contribution } from '../../score/score';
import { STEP_NAMES, TERM_NAMES } from '../names';
import { count, signed } from '../phrases';
import { roundTogether } from '../rounding';
import { html, type Markup } from './markup';
import { WORDS } from './words';

/** One step of a waterfall: part of a score as whole points. */
interface Step {
  readonly label: string;
  readonly points: number;
  readonly inferred: boolean;
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly total: number;
}

/** Contributions as steps in the order in which they are added, the levels of one code together; the whole points add up to the total. */
export function stepsOf(contributions: readonly Contribution[], score: number, locale: OfficeLocale): Steps {
  const found = new Map<string, { exact: number; inferred: boolean }>();
  for (const { term, points, state } of contributions) {
    const label = (STEP_NAMES[term] ?? TERM_NAMES[term])[locale];
    const known = found.get(label);
    found.set(label, { exact: (known?.exact ?? 0) + points, inferred: known?.inferred === true || state === 'inferred' });
  }
  const { parts, total } = roundTogether([...found.values()].map(({ exact }) => exact), score);
  const steps = [...found].map(([label, { inferred }], i) => ({ label, inferred, points: parts[i]! })).filter(({ points }) => points !== 0);
  return { steps, total };
}

/** The range of points that pictures side by side share, so that equal lengths are equal points. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

const ends = ({ steps }: Steps): number[] => steps.reduce<number[]>((all, { points }) => [...all, all.at(-1)! + points], [0]);

export function scaleOf(pictures: readonly Steps[]): Scale {
  const all = pictures.flatMap(ends);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  return { low, high: high === low ? low + 1 : high };
}

const WIDTH = 372;
/** Numbers end here: a bold digit may reach a little beyond its end. */
const NUMBERS = 370;
const LABELS: Readonly<Record<OfficeLocale, number>> = { ko: 116, en: 152 };
const RIGHT = 318;
const ROW = 22;
const BAR = 13;
const THINNEST = 1.5;

/** One decimal is less than a printer's dot. */
const place = (x: number): string => String(Math.round(x * 10) / 10);

/**
 * A score as the sum it is: each bar begins where the one before ended, gains to the right and losses to the left, the total from
 * zero. Sign, number and direction tell gains from losses without colour; pale bars rest on inferred values.
 */
export function waterfall(title: string, picture: Steps, { low, high }: Scale, locale: OfficeLocale): Markup {
  const words = WORDS[locale];
  const { steps, total } = picture;
  const at = ends(picture);
  const left = LABELS[locale];
  const x = (points: number): number => left + ((points - low) / (high - low)) * (RIGHT - left);
  const height = (steps.length + 1) * ROW + 8;
  const told = words.waterfall(title, count(total), steps.map(({ label, points }) => `${label} ${signed(points)}`).join(', '));
  const bar = (kind: string, from: number, to: number, y: number): Markup => html`<rect class="${kind}" x="${place(Math.min(x(from), x(to)))}" y="${y}" width="${place(Math.max(THINNEST, Math.abs(x(to) - x(from))))}" height="${BAR}"/>`;

  const rows = steps.map(({ label, points, inferred }, i) => {
    const y = i * ROW + 4;
    const kind = `${points > 0 ? 'gain' : 'loss'}${inferred ? ' guess' : ''}`;
    return html`<text x="0" y="${y + 11}">${label}</text>${bar(kind, at[i]!, at[i + 1]!, y)}<path d="M${place(x(at[i + 1]!))} ${y + BAR}v${ROW - BAR}"/><text class="n" x="${NUMBERS}" y="${y + 11}">${signed(points)}</text>`;
  });
  const y = steps.length * ROW + 7;
  return html`<svg class="fall" role="img" viewBox="0 0 ${WIDTH} ${height}" aria-label="${told}"><path class="zero" d="M${place(x(0))} 0V${height}"/>${rows}<path class="sum" d="M0 ${y - 4}H${WIDTH}"/><text class="b" x="0" y="${y + 12}">${words.total}</text>${bar('all', 0, total, y + 1)}<text class="n b" x="${NUMBERS}" y="${y + 12}">${count(total)}</text></svg>`;
}
