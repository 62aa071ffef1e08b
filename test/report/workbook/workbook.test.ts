import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { loadContracts, loadFeedback } from '../../../src/files';
import { readWorkbook } from '../../../src/files/xlsx/workbook';
import { createOfficeWorkbook } from '../../../src/report/workbook';
import { office, officeOf, ON, pour, type Office } from '../../support/office';

const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function workbookOf(run: Office): Uint8Array {
  const chunks: Uint8Array[] = [];
  pour(run, createOfficeWorkbook(run.context, (bytes) => void chunks.push(bytes)));
  return new Uint8Array(Buffer.concat(chunks));
}
const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

describe('the workbook', () => {
  const run = office();
  const bytes = workbookOf(run);
  const sheets = new Map(readWorkbook(bytes).map(({ name, rows }) => [name, [...rows.values()]]));

  test('has its sheets in order, each with a filter, a header that stays, and widths', () => {
    expect([...sheets.keys()]).toEqual(['요약', '매칭', '근거', '보완·지원사업', '인증 효과', '제외', '추가로 받을 자료', '자료 문제', '실행 기록']);
    for (const [name, xml] of Object.entries(partsOf(bytes)).filter(([name]) => name.includes('worksheets'))) expect([name, /<autoFilter ref="A1:[A-Z]+\d+"\/>/.test(xml), xml.includes('state="frozen"'), xml.includes('customWidth="1"')]).toEqual([name, true, true, true]);
  });

  test('another reader sees ids as text, numbers as numbers, days as days', async () => {
    const [, matches] = (await readXlsxFile(Buffer.from(bytes))) as unknown as { sheet: string; data: unknown[][] }[];
    const [header, first] = matches!.data as [string[], unknown[]];
    const at = (name: string): unknown => first[header.indexOf(name)];
    expect([at('업체번호'), at('순위'), typeof at('점수'), at('마감일')]).toEqual(['001', 1, 'number', new Date('2026-03-20')]);
  });

  test('no supplier vanishes: one without a match has its row, past support stands beside', () => {
    const rows = sheets.get('매칭')!;
    expect(new Set(rows.slice(1).map(([id]) => id))).toEqual(new Set(['001', '002', '003']));
    expect(rows.find(([id]) => id === '003')![3]).toBe('적합한 오퍼 없음');
    expect(rows[1]![12]).toBe('해외전시회(2025. 5. 1.)');
  });

  test('reasons add up to the score shown beside the match', () => {
    const scores = new Map(sheets.get('매칭')!.slice(1).filter((row) => row[5]).map((row) => [`${row[0]} ${row[5]}`, Number(row[4])]));
    const sums = new Map<string, number>();
    for (const row of sheets.get('근거')!.slice(1)) sums.set(`${row[0]} ${row[2]}`, (sums.get(`${row[0]} ${row[2]}`) ?? 0) + Number(row[6]));
    expect(sums).toEqual(scores);
  });

  test('gaps, what would open, what was left out, questions and the record stand in their sheets', () => {
    expect(sheets.get('보완·지원사업')![1]!.slice(0, 4)).toEqual(['002', '한울식품', 'b3', '말레이시아']);
    expect(sheets.get('제외')!.slice(1).map((row) => [row[0], row[2], row[3], row[4]])).toEqual(['001', '002', '003'].map((id) => [id, '마감', '1', 'b4']));
    expect(sheets.get('추가로 받을 자료')!.some((row) => row[0] === '003' && row[2] === '업체')).toBe(true);
    expect(sheets.get('실행 기록')!.some(([, value]) => value?.includes('a'.repeat(64)))).toBe(true);
  });

  test('the same results give the same bytes', () => {
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(workbookOf(office())))).toBe(0);
  });

  test('what officers write into it is read back, by our loader and as contracts', async () => {
    const parts = partsOf(bytes);
    const outcome = (xml: string): string => xml.replace(/<c r="Q2" s="7"\/>/, '<c r="Q2" t="inlineStr"><is><t>상담 완료</t></is></c>').replace(/<c r="O3" s="7"\/>/, '<c r="O3" t="inlineStr"><is><t>담당자 010-1234-5678</t></is></c>');
    const { zipSync, strToU8 } = await import('fflate');
    const at = path.join(folder, '결과.xlsx');
    writeFileSync(at, zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(name.endsWith('sheet2.xml') ? outcome(xml) : xml)]))));
    const { values, file } = loadFeedback(at);
    expect(values).toEqual([
      { supplierId: '001', buyerId: 'b1', on: ON, outcome: '상담 완료', sheet: '매칭', row: 2 },
      { supplierId: '001', buyerId: 'b2', on: ON, comment: '담당자 [개인정보]', sheet: '매칭', row: 3 },
    ]);
    expect([file.layout, file.used]).toEqual(['feedback', 2]);
    expect(loadContracts(at, { sheet: '매칭' }).values.map(({ supplierId, buyerId, stage, date }) => [supplierId, buyerId, stage, date])).toEqual([['001', 'b1', 'consulted', ON]]);
  });
});

describe('hostile text', () => {
  const NASTY = ['=HYPERLINK("http://x","y")', '<script>alert(1)</script>', '\u202Eevil\u0007', '가'.repeat(40_000), '_x0041_', '@SUM(1)', "'=1+1"];
  const run = officeOf(
    NASTY.map((text, i) => ({ id: `${text.slice(0, 100)}${i}`, name: text, country: 'KR', products: [{ name: `페이스 세럼 ${text.slice(0, 200)}`, hs: ['330499'] }] })),
    NASTY.map((text, i) => ({ id: `b${text.slice(0, 100)}${i}`, name: text, country: 'VN', wants: [{ name: text.slice(0, 9000), hs: ['330499'] }] })),
  );
  const bytes = workbookOf(run);

  test('is text in every cell: no formula, no markup, nothing unseen, nothing too long', () => {
    for (const [name, xml] of Object.entries(partsOf(bytes))) {
      expect([name, /<f[ >]|<script|[\u0000-\u0008\u202a-\u202e]/.test(xml)]).toEqual([name, false]);
      for (const [, text] of xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)) expect(text!.length).toBeLessThan(40_000);
    }
    expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).toContain('s="9" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;,&quot;y&quot;)');
  });

  test('comes back as it was, but for what cannot be seen', () => {
    const names = new Set([...readWorkbook(bytes)[1]!.rows.values()].map((row) => row[1]));
    for (const text of ['=HYPERLINK("http://x","y")', '<script>alert(1)</script>', 'evil', '_x0041_', '@SUM(1)']) expect([text, names.has(text)]).toEqual([text, true]);
  });
});
