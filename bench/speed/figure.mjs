// npm run bench -- --json | node bench/speed/figure.mjs > docs/speed.svg: milliseconds a query by number of buyers, both on a logarithmic scale.
import { readFileSync } from 'node:fs';

const { conditions, figures } = JSON.parse(readFileSync(0, 'utf8'));
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 400, 70, 150, 50, 60];
const [LOWEST, HIGHEST] = [0.1, 10_000];
const LINES = [
  { name: 'plain scan, median', colour: '#8a8f98', of: ({ scan }) => scan },
  { name: 'index, 99 of 100', colour: '#c26a1b', of: ({ p99 }) => p99 },
  { name: 'index, median', colour: '#1b6ac2', of: ({ p50 }) => p50 },
];

const sizes = figures.map(({ buyers }) => buyers);
const share = (value, from, to) => (to === from ? 0.5 : Math.log(value / from) / Math.log(to / from));
const x = (size) => LEFT + share(size, sizes[0], sizes.at(-1)) * (WIDTH - LEFT - RIGHT);
const y = (ms) => HEIGHT - BOTTOM - share(Math.min(HIGHEST, Math.max(LOWEST, ms)), LOWEST, HIGHEST) * (HEIGHT - TOP - BOTTOM);
const text = (at, down, words, { anchor = 'start', colour = '#333', size = 13 } = {}) => `<text x="${at.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}" fill="${colour}" font-size="${size}">${words}</text>`;
const short = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));

const decades = Array.from({ length: Math.round(Math.log10(HIGHEST / LOWEST)) + 1 }, (_, i) => LOWEST * 10 ** i);
const grid = decades.map((ms) => `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(ms).toFixed(1)}" y2="${y(ms).toFixed(1)}" stroke="#e3e5e8"/>${text(LEFT - 8, y(ms) + 4, `${+ms.toPrecision(1)} ms`, { anchor: 'end' })}`);
const columns = sizes.map((size) => text(x(size), HEIGHT - BOTTOM + 22, `${size.toLocaleString('en-US')} buyers`, { anchor: 'middle' }));
const lines = LINES.map(({ name, colour, of }) => {
  const points = figures.map((figure) => [x(figure.buyers), y(of(figure))]);
  const [endX, endY] = points.at(-1);
  const dots = figures.map((figure, i) => `<circle cx="${points[i][0].toFixed(1)}" cy="${points[i][1].toFixed(1)}" r="4" fill="${colour}"/>${text(points[i][0], points[i][1] - 9, short(of(figure)), { anchor: 'middle', colour, size: 12 })}`);
  return `<polyline points="${points.map((point) => point.map((value) => value.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text(endX + 12, endY + 4, name, { colour })}`;
});

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" role="img" aria-label="Milliseconds a query by number of buyers">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${text(LEFT, 24, `The ten best buyers, exactly: milliseconds a query (Node ${conditions.node.slice(1)}, ${conditions.cores} cores, ${conditions.queries} suppliers, medians of ${conditions.rounds} rounds)`, { size: 12 })}
${[...grid, ...columns, ...lines].join('\n')}
</svg>
`);
