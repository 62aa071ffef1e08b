// The learning curve as a picture, from the figures of `npm run bench:quality -- --out FIGURES`: node bench/quality/picture.mjs FIGURES OUT
import { readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const { seeds, suppliers, labels, methods } = JSON.parse(readFileSync(from, 'utf8'));

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 360, 56, 150, 48, 56];
/** Labels on a scale that has room for none: log10(labels + 10). */
const across = (n) => LEFT + ((Math.log10(n + 10) - 1) / (Math.log10(labels.at(-1) + 10) - 1)) * (WIDTH - LEFT - RIGHT);
const [LOW, HIGH] = [0.3, 1];
const up = (share) => HEIGHT - BOTTOM - ((share - LOW) / (HIGH - LOW)) * (HEIGHT - TOP - BOTTOM);
const at = (n, share) => `${across(n).toFixed(1)} ${up(share).toFixed(1)}`;

/** Told apart by dash and mark as well as by colour (Okabe and Ito 2008). */
const STYLES = { trained: { colour: '#0072b2', dash: '', offset: -3 }, 'gradient boosting': { colour: '#d55e00', dash: '6 4', offset: 3 } };

function line(name, points) {
  const { colour, dash, offset } = STYLES[name];
  const bars = points.map(({ n, low, high }) => `<path d="M${(across(n) + offset).toFixed(1)} ${up(Math.max(LOW, low)).toFixed(1)}V${up(Math.min(HIGH, high)).toFixed(1)}" stroke="${colour}" stroke-opacity=".45"/>`);
  const marks = points.map(({ n, mean }) => (dash ? `<rect x="${(across(n) - 4).toFixed(1)}" y="${(up(mean) - 4).toFixed(1)}" width="8" height="8" fill="${colour}"/>` : `<circle cx="${across(n).toFixed(1)}" cy="${up(mean).toFixed(1)}" r="4.5" fill="${colour}"/>`));
  const last = points.at(-1);
  return [`<path d="M${points.map(({ n, mean }) => at(n, mean)).join('L')}" fill="none" stroke="${colour}" stroke-width="2"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`, ...bars, ...marks, `<text x="${(across(last.n) + 12).toFixed(1)}" y="${(up(last.mean) + (dash ? -6 : 14)).toFixed(1)}" fill="${colour}">${name} ${last.mean.toFixed(2).slice(1)}</text>`].join('\n');
}

const ticks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => `<path d="M${LEFT} ${up(share)}H${WIDTH - RIGHT}" stroke="#888" stroke-opacity=".25"/><text x="${LEFT - 8}" y="${up(share) + 4}" text-anchor="end">${share === 1 ? '1' : share.toFixed(1).slice(1)}</text>`);
const feet = labels.map((n) => `<text x="${across(n).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${n}</text>`);

writeFileSync(
  to,
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title note" font-family="system-ui, sans-serif" font-size="12" fill="#555">
<title id="title">Learning curve</title>
<desc id="note">Expected DCG@10 over the oracle's by contracts learned from: ${methods.trained.map(({ n, mean }) => `${n}: ${mean.toFixed(2)}`).join(', ')}; gradient boosting ${methods['gradient boosting'].map(({ n, mean }) => `${n}: ${mean.toFixed(2)}`).join(', ')}.</desc>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="22" font-size="14" fill="#222">Share of what an all-knowing ranking would bring (DCG@10)</text>
<text x="${LEFT}" y="38">${seeds} made-up markets, ${suppliers} unseen suppliers each; bars: 95% intervals over markets</text>
${[...ticks, ...feet].join('\n')}
<text x="${((LEFT + WIDTH - RIGHT) / 2).toFixed(0)}" y="${HEIGHT - 14}" text-anchor="middle">contracts learned from</text>
${Object.entries(methods).map(([name, points]) => line(name, points)).join('\n')}
</svg>
`,
);
