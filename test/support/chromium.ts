import { existsSync } from 'node:fs';

const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A Chromium on this machine; `CHROMIUM` names another. */
export const CHROMIUM = PLACES.find((place) => place !== undefined && existsSync(place));

/** Said where there is none, so that nobody takes a run without it for one with it. */
export const WITHOUT = 'SKIPPED: no Chromium here, so the report was not opened in a browser. Install it (apt-get install chromium) or name it in CHROMIUM.';

/**
 * What a reader with poor sight, a screen reader or a narrow screen would trip over, told by the page as the browser shows it. Contrast
 * after WCAG 2.2: 4.5 for text, 3 for large text and for bars of a picture.
 */
export const AUDIT = `(() => {
  const faults = [];
  const parse = (color) => { const [r, g, b, a = '1'] = color.match(/[\\d.]+/g); return [r, g, b, a].map(Number); };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const canvas = parse(getComputedStyle(document.documentElement).backgroundColor);
  const ground = (element) => { const layers = []; for (let at = element; at; at = at.parentElement) { const c = parse(getComputedStyle(at).backgroundColor); if (c[3] > 0) layers.push(c); } return layers.reverse().reduce((below, layer) => over(layer, below), canvas); };
  const light = (c) => { const [r, g, b] = c.map((v) => { const s = v / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node; (node = walker.nextNode()); ) {
    const element = node.parentElement;
    if (!node.data.trim() || seen.has(element)) continue;
    seen.add(element);
    const style = getComputedStyle(element);
    const color = over(parse(element.closest('svg') ? style.fill : style.color), ground(element));
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratio = contrast(color, ground(element));
    if (ratio < least) faults.push('contrast ' + ratio.toFixed(2) + ' of ' + element.tagName + '.' + element.getAttribute('class') + ': ' + node.data.slice(0, 30));
  }
  for (const bar of document.querySelectorAll('rect')) {
    const style = getComputedStyle(bar);
    const edge = style.stroke === 'none' ? style.fill : style.stroke;
    const ratio = contrast(over(parse(edge), ground(bar)), ground(bar));
    if (ratio < 3) faults.push('contrast ' + ratio.toFixed(2) + ' of a bar ' + bar.getAttribute('class'));
  }
  let last = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const level = Number(heading.tagName[1]);
    if (level > last + 1) faults.push('heading ' + heading.textContent + ' jumps from ' + last);
    if (!heading.textContent.trim()) faults.push('an empty heading');
    last = level;
  }
  for (const landmark of ['header', 'main', 'nav']) if (document.querySelectorAll('body > ' + landmark + ', main > ' + landmark).length !== 1) faults.push('landmark ' + landmark);
  for (const table of document.querySelectorAll('table')) if (![...table.querySelectorAll('th')].every((th) => th.scope) || !table.querySelector('thead th')) faults.push('a table without headers');
  for (const svg of document.querySelectorAll('svg')) if (!svg.getAttribute('aria-label') && svg.getAttribute('aria-hidden') !== 'true') faults.push('a picture without words');
  for (const text of document.querySelectorAll('svg text')) { const box = text.getBBox(); const frame = text.ownerSVGElement.viewBox.baseVal; if (box.x < -0.5 || box.x + box.width > frame.width + 0.5) faults.push('a label leaves its picture: ' + text.textContent); }
  for (const svg of document.querySelectorAll('svg.fall')) for (const text of svg.querySelectorAll('text:not(.n)')) { const box = text.getBBox(); const bars = [...svg.querySelectorAll('rect')].filter((bar) => Math.abs(bar.getBBox().y - box.y) < 8); if (bars.some((bar) => bar.getBBox().x < box.x + box.width - 0.5)) faults.push('a label runs into its bar: ' + text.textContent); }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is ' + document.documentElement.scrollWidth + ' wide on a screen of ' + innerWidth);
  for (const box of document.querySelectorAll('.wide')) if (box.scrollWidth > box.clientWidth + 1) faults.push('a table is wider than the page: ' + box.scrollWidth + ' of ' + box.clientWidth);
  return faults;
})()`;
