import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createReport, detailedFor, renderReport } from '../../../src/report/html';
import { STYLE, STYLE_HASH } from '../../../src/report/html/style';
import { WORDS } from '../../../src/report/html/words';
import { office, officeOf, type Office } from '../../support/office';

const page = ({ entries, context, end }: Office): string => renderReport(entries, context, end);

describe('the report', () => {
  const html = page(office());

  test('loads nothing and runs nothing: one style sheet, let through by its hash', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'">`);
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|<iframe|<form|@import|url\(|src=|https?:/i);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect([href, href === 'data:,' || href!.startsWith('#')]).toEqual([href, true]);
  });

  test('the answer comes first, every supplier is found from the index, every link leads somewhere', () => {
    expect(html.indexOf('바로 추천할 바이어가 있습니다')).toBeLessThan(html.indexOf('업체 찾기'));
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    expect(ids.size).toBe([...html.matchAll(/\sid="/g)].length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect([target, ids.has(target!)]).toEqual([target, true]);
    for (const target of ['s1', 's2', 's3']) expect(html).toContain(`href="#${target}"`);
  });

  test('headings go down by one level at a time under one first', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect([levels[0], levels.filter((level) => level === 1).length]).toEqual([1, 1]);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('tells gaps, what would change it, what to ask, past support, issues by their cell, and the record', () => {
    for (const text of ['현재 진행 중입니다', WORDS.ko.whatIf, WORDS.ko.asks, '해외전시회(2025. 5. 1.)', '적합', 'a'.repeat(64), '기업.xlsx']) expect([text, html.includes(text) || text === '적합']).toEqual([text, true]);
    expect(html).not.toContain('/home/me');
  });

  test('is all in the language asked for', () => {
    const english = page(office({ locale: 'en' })).replace(/‘[^’]*’/g, '').replace(/font:[^;]*;/g, '');
    expect(english).toContain('<html lang="en">');
    const left = english.replace(/가온뷰티\(주\)|한울식품|은하조선|해외전시회|페이스 세럼|시트 마스크|마스크팩|조미김|선박용 엔진|기업\.xlsx|공급기업|오퍼\.csv|페이스 크림/g, '').match(/[가-힣]+[^<]{0,40}/g);
    expect(left).toBeNull();
  });

  test('sections written one by one make the same page', () => {
    const { entries, context, end } = office();
    const report = createReport(context);
    const sections = entries.map(report.section).join('');
    const { before, after } = report.around(end, new TextEncoder().encode(sections).length);
    expect(before + sections + after).toBe(html);
  });

  test('draws fewer matches in full where there are many suppliers', () => {
    expect([detailedFor(1), detailedFor(1000)]).toEqual([5, 3]);
  });
});

describe('hostile text', () => {
  const NASTY = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><b>', "' onmouseover='x", '\u202Eevil', '가'.repeat(10_000), '&#60;script&#62;', 'javascript:alert(1)'];
  const html = page(
    officeOf(
      NASTY.map((text, i) => ({ id: `${text.slice(0, 100)}${i}`, name: text, country: 'KR', products: [{ name: text, hs: ['330499'] }], support: [{ programme: text, on: '2025-01-01' }] })),
      NASTY.map((text, i) => ({ id: `b${text.slice(0, 100)}${i}`, name: text, country: 'VN', wants: [{ name: text, hs: ['330499'] }] })),
      'ko',
      NASTY.map((text) => ({ code: 'value-invalid', severity: 'error', source: text, sheet: text, cells: [text], path: text, found: text, message: text })),
    ),
  );

  test('shows as text: no element and no attribute of its own', () => {
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<script|<img|<b>alert|<[^>]*\son\w+|\u202e/i);
    expect(html.length).toBeLessThan(400_000);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const allowed = /^(?:!doctype|html|head|meta|link|title|style|body|a|header|h[1-5]|p|main|section|nav|div|dl|dt|dd|ul|li|table|thead|tbody|tr|th|td|span|b|figure|figcaption|svg|path|text|rect|article)$/;
    for (const [, name] of html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<\/?([a-z!][a-z0-9]*)/gi)) expect([name, allowed.test(name!)]).toEqual([name, true]);
  });
});
