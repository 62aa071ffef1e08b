import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { loadBuyers, loadContracts, loadSuppliers } from '../../../src/files';
import { archive, textRow } from '../../support/archive';

const folder = mkdtempSync(path.join(tmpdir(), 'buyer-match-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: Uint8Array | string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};
const rowsOf = (rows: readonly (readonly string[])[]): string => rows.map((cells, i) => textRow(i + 1, cells)).join('');
const sheetOf = (rows: readonly (readonly string[])[], merges: readonly string[] = []): string => `<sheetData>${rowsOf(rows)}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

/** A list as an office hands it in: merged title, blank rows, what does not apply, digits and days in every fashion. */
const MESSY = [
  ['2026년 해외바이어 매칭 참가기업 명단'],
  [],
  ['번호', '업체명', '품목', 'HS코드', '희망국가', '보유인증', '비고'],
  ['A1', '가온', '페이스 세럼', '３３０４９９', '베트남', '해당없음', ''],
  [],
  ['A2', '바다', '냉동 고등어', '30354', '아틀란티스', 'HACCP', '여러 줄'],
  ['A3', '산들', '조미김', '330411.5', '해당 없음', '', ''],
  ['A1', '가온2', '마스크팩', '', '아틀란티스', '', ''],
  ['', '합계', '', '', '', '', ''],
];
const OFFERS = [
  ['번호', '내용', '국가', '등록일', '마감일'],
  ['1', '베트남 바이어가 페이스 세럼을 찾고 있습니다.', '베트남', '2024.12.31(화)', '25/1/31'],
  ['2', '폴란드 바이어가 조미김을 찾고 있습니다.', '폴란드', '45657', '2025년 2월 30일'],
];

describe('a messy list', () => {
  const said = ({ issues }: { issues: readonly { code: string; cells?: readonly string[] }[] }) => issues.map(({ code, cells = [] }) => [code, ...cells]);
  const expected = [['duplicate-id', 'A8'], ['field-unmapped', 'G3'], ['hs-not-understood', 'D7'], ['hs-zero-restored', 'D6'], ['id-missing', 'A9'], ['place-not-recognised', 'E6', 'E8']];

  test('in a workbook loses no sound row, and each problem names its cell and sheet', () => {
    const { values, issues, file: facts } = loadSuppliers(file('기업.xlsx', archive({ 공급기업: sheetOf(MESSY, ['A1:G1']) })));
    expect(values.map(({ id, products, targetMarkets, certifications }) => [id, products[0]!.hs ?? null, targetMarkets ?? null, certifications ?? null])).toEqual([
      ['A1', ['330499'], ['VN'], 'none'],
      ['A2', ['030354'], [], [{ certification: 'haccp-kr', status: 'held' }]],
      ['A3', null, null, null],
    ]);
    expect(said({ issues }).sort()).toEqual(expected);
    expect(new Set(issues.map(({ source, sheet }) => `${source} ${sheet}`))).toEqual(new Set(['기업.xlsx 공급기업']));
    expect([facts.rows, facts.used]).toEqual([5, 3]);
  });

  test('in a CP949 CSV says the same of the same cells', () => {
    const csv = MESSY.map((cells) => [...cells, ...Array.from({ length: 7 - cells.length }, () => '')].join(',')).join('\r\n');
    expect(said(loadSuppliers(file('기업.csv', encode(csv, 'cp949')))).sort()).toEqual(expected);
  });

  test('days are read in every fashion; what was made up for, and what is none, is said', () => {
    const { values, issues } = loadBuyers(file('오퍼.xlsx', archive({ 오퍼: sheetOf(OFFERS) })));
    expect(values.map(({ opensOn, closesOn }) => [opensOn, closesOn])).toEqual([['2024-12-31', '2025-01-31'], ['2024-12-31', undefined]]);
    expect(said({ issues })).toEqual([['date-year-restored', 'E2'], ['date-from-serial', 'D3'], ['date-not-understood', 'E3']]);
  });
});

describe('several sheets', () => {
  const book = archive({ 안내: textRow(1, ['작성 요령']), 공급기업: sheetOf(MESSY.slice(2, 4)), '공급기업(추가)': sheetOf([MESSY[2]!, ['A1', '가온', '세럼', '', '', '', ''], ['B1', '새별', '김', '', '', '', '']]), 오퍼: sheetOf(OFFERS) });

  test('give each kind of list its own; an id of an earlier sheet counts once; what is left aside is said', () => {
    const at = file('모두.xlsx', book);
    const suppliers = loadSuppliers(at);
    expect(suppliers.values.map(({ id }) => id)).toEqual(['A1', 'B1']);
    expect(suppliers.issues.filter(({ code }) => code === 'duplicate-id' || code === 'sheet-not-read').map(({ sheet, cells = [] }) => [sheet, ...cells])).toEqual([['안내'], ['오퍼'], ['공급기업(추가)', 'A2']]);
    expect(loadBuyers(at).values.map(({ id }) => id)).toEqual(['1', '2']);
    expect(loadSuppliers(at, { sheet: '공급기업(추가)' }).values.map(({ id }) => id)).toEqual(['A1', 'B1']);
  });

  test('a sheet that is not there, or none that fits, is an error that names those that are', () => {
    const at = file('모두2.xlsx', book);
    expect(() => loadSuppliers(at, { sheet: '없는 시트' })).toThrow('It has: 안내, 공급기업');
    expect(() => loadContracts(at)).toThrow('No sheet of the workbook looks like a list of contracts');
  });
});

describe('merged cells', () => {
  test('a number merged over rows is one firm with several products; another merge stands for each row', () => {
    const rows = [['번호', '업체명', '품목', 'HS코드', '희망국가'], ['A1', '가온', '페이스 세럼', '330499', '베트남'], ['', '', '조미김', '210690', ''], ['A2', '바다', '볼밸브', '848180', '']];
    const { values, issues } = loadSuppliers(file('병합.xlsx', archive({ s: sheetOf(rows, ['A2:A3', 'B2:B3', 'E2:E4']) })));
    expect(values.map(({ id, name, products, targetMarkets }) => [id, name, products.map(({ hs }) => hs), targetMarkets])).toEqual([['A1', '가온', [['330499'], ['210690']], ['VN']], ['A2', '바다', [['848180']], ['VN']]]);
    expect(issues).toEqual([]);
  });

  test('a header of two rows is read where its cells are merged downwards', () => {
    const rows = [['번호', '업체명', '수출', ''], ['', '', '품목', '희망국가'], ['A1', '가온', '세럼', '베트남']];
    const { values } = loadSuppliers(file('머리.xlsx', archive({ s: sheetOf(rows, ['A1:A2', 'B1:B2', 'C1:D1']) })));
    expect(values.map(({ id, name, targetMarkets }) => [id, name, targetMarkets])).toEqual([['A1', '가온', ['VN']]]);
  });
});

test('a workbook of the old kind is refused with what to do', () => {
  expect(() => loadSuppliers(file('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)))).toThrow('save it as .xlsx');
});
