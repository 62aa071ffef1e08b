import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/report/html';
import { AUDIT, CHROMIUM, WITHOUT } from '../../support/chromium';
import { office, officeOf, type Office } from '../../support/office';

if (!CHROMIUM) process.stderr.write(`\n${WITHOUT}\n`);

const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-'));
const LONG = '가'.repeat(10_000);
const hostile = officeOf(
  [{ id: '<script>alert(1)</script>', name: LONG, country: 'KR', products: [{ name: '"><img src=x onerror=alert(1)>', hs: ['330499'] }] }],
  ['<script>document.title="run"</script>', LONG, 'x'.repeat(10_000), '\u202Eevil', 'javascript:alert(1)'].map((text, i) => ({ id: `b${i}`, name: text, country: 'VN', wants: [{ name: text, hs: ['330499'] }], requires: [text.slice(0, 200)] })),
);
const PAGES: Readonly<Record<string, Office>> = { Korean: office(), English: office({ locale: 'en' }), hostile };

describe.skipIf(!CHROMIUM)('the report in a real Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
    for (const [name, { entries, context, end }] of Object.entries(PAGES)) writeFileSync(path.join(folder, `${name}.html`), renderReport(entries, context, end));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const cases = Object.keys(PAGES).flatMap((name) => [1280, 360].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [name, width, scheme] as const)));
  test.each(cases)('%s, %i wide, %s: no error, no request, no overflow, contrast and structure sound', async (name, width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    page.on('request', (request) => said.push(request.url()));
    const at = `file://${path.join(folder, `${name}.html`)}`;
    await page.goto(at);
    expect(said).toEqual([at]);
    expect(await page.title()).not.toBe('run');
    expect(await page.evaluate<string[]>(AUDIT)).toEqual([]);
    await page.close();
  });

  test('prints each supplier from a new page, within the width of A4', async () => {
    const page = await browser.newPage();
    await page.goto(`file://${path.join(folder, 'Korean.html')}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(14);
    for (const [, width, height] of pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)) expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    await page.close();
  });
});
