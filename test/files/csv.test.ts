import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/files/csv';

const rows = (text: string): unknown[] => parseCsv(text).rows.map(({ row, cells }): unknown[] => ([row] as unknown[]).concat(cells));
const msOf = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

describe('CSV as offices save it', () => {
  it('commas, tabs and semicolons are told apart, also when one of them is inside words', () => {
    for (const text of ['a,b\n1,2', 'a\tb\n1\t2', 'a;b\n1;2']) expect(parseCsv(text).headers).toEqual(['a', 'b']);
    expect(parseCsv('name;price\nA;1,50\nB;2,50').headers).toEqual(['name', 'price']);
    expect(parseCsv('name,products\nA,x;y;z\nB,x;y').headers).toEqual(['name', 'products']);
    expect(parseCsv('"a;b;c;d",e\n1,2').headers).toEqual(['a;b;c;d', 'e']);
  });

  it('row numbers are lines of the file: blank lines and cells of several lines counted', () => {
    expect(rows('\n\nname,note\n\nA,"one\ntwo\n\nfour"\r\n\r\n,\nB,x\n')).toEqual([[5, 'A', 'one\ntwo\n\nfour'], [11, 'B', 'x']]);
  });

  it('line ends inside a quoted cell are kept as written', () => {
    expect(rows('a,b\r\n1,"x\r\ny"\r\n')).toEqual([[2, '1', 'x\r\ny']]);
  });

  it('a title above the header is passed over', () => {
    expect(parseCsv('2026년 수출 상담회\n\n업체명,품목\n한빛,밸브\n대한,김\n')).toEqual({ headers: ['업체명', '품목'], headerRow: 3, rows: [{ row: 4, cells: ['한빛', '밸브'] }, { row: 5, cells: ['대한', '김'] }], problems: [] });
    expect(parseCsv('목록,,\n(단위: 달러),,\n업체명,품목,가격\n한빛,밸브,3\n').headers).toEqual(['업체명', '품목', '가격']);
    expect(parseCsv('Exports, 2026\nname\tproduct\nA\tvalve\nB\tpump\n').headers).toEqual(['name', 'product']);
  });

  it('headings of groups above the header are passed over where a row below names columns', () => {
    const { headers, headerRow } = parseCsv(',기본,,수출,\n번호,업체명,품목,희망국가,비고\nA1,가온,세럼,베트남,\n');
    expect([headers, headerRow]).toEqual([['번호', '업체명', '품목', '희망국가', '비고'], 2]);
  });

  it('a list of one column keeps all its rows, a comma here or there', () => {
    expect(parseCsv('name\nACME\nFoo, Inc\nBar').rows.map(({ cells }) => cells[0])).toEqual(['ACME', 'Foo', 'Bar']);
  });

  it('a header of two languages, with line breaks in its cells, is one header', () => {
    const { headers, rows: read } = parseCsv('no,"품목\nItem","수량\nQty",memo\n1,밸브,5,x\n');
    expect(headers.map((name) => name.replace(/\s+/, '/'))).toEqual(['no', '품목/Item', '수량/Qty', 'memo']);
    expect(read).toEqual([{ row: 4, cells: ['1', '밸브', '5', 'x'] }]);
  });

  it('short rows are filled up and headers told apart', () => {
    expect(parseCsv(' name ,name,name (2),name\nA').headers).toEqual(['name', 'name (2)', 'name (2) (2)', 'name (3)']);
    expect(parseCsv('a,b,c\n1\n1,2,3,4').rows.map(({ cells }) => cells.slice(0, 3))).toEqual([['1', '', ''], ['1', '2', '3']]);
  });

  it('inch marks are text', () => {
    expect(rows('size,item\n5",5" valve\n12" ,"a ""b"" c"\n')).toEqual([[2, '5"', '5" valve'], [3, '12" ', 'a "b" c']]);
  });

  it('a line with an inch mark keeps its quoted comma', () => {
    expect(rows('name,size,item\n"Smith, John",5" pipe,x\n')).toEqual([[2, 'Smith, John', '5" pipe', 'x']]);
  });

  it('a quote that is never closed costs its own line', () => {
    const { rows: read, problems } = parseCsv('a,b\n1,"open\n3,4\n5,"x, y"\n');
    expect(read).toEqual([{ row: 2, cells: ['1', '"open'] }, { row: 3, cells: ['3', '4'] }, { row: 4, cells: ['5', 'x, y'] }]);
    expect(problems.map(({ row }) => row)).toEqual([2]);
  });

  it('a lone quote that an inch mark closes far below still costs its own line', () => {
    const middle = Array.from({ length: 40 }, (_, i) => `${i},pipe,x`).join('\n');
    const { rows: read, problems } = parseCsv(`no,item,size\n0,"premium,x\n${middle}\n99,pipe,12"\n`);
    expect(read).toHaveLength(42);
    expect(problems.map(({ row }) => row)).toEqual([2]);
  });

  it('a description of 150 lines in a quoted cell is one cell', () => {
    const long = Array.from({ length: 150 }, (_, i) => `line ${i}`).join('\n');
    expect(parseCsv(`a,b\n1,"${long}"\n2,x\n`)).toMatchObject({ rows: [{ row: 2, cells: ['1', long] }, { row: 152, cells: ['2', 'x'] }], problems: [] });
  });

  it.each([
    ['unclosed', 'x,"y'],
    ['closing and opening', '",x,"b'],
    ['opening again after text', 'x",y,"z'],
    ['doubled', 'x,"""'],
    ['wrongly closed', '"a"b,c'],
  ])('10,000 lines of lone quotes (%s) take less than two seconds and lose no line after them', (_, line) => {
    const text = `a,b\n${`${line}\n`.repeat(10_000)}last,"row"\n`;
    let read: ReturnType<typeof parseCsv> | undefined;
    expect(msOf(() => (read = parseCsv(text)))).toBeLessThan(2000);
    expect(read!.rows.at(-1)).toEqual({ row: 10_002, cells: ['last', 'row'] });
  });

  it('cells of 1 MB, NUL and __proto__ are cells like any other', () => {
    const big = 'x'.repeat(1_000_000);
    expect(parseCsv(`__proto__,constructor\n"${big}",\0\n`)).toEqual({ headers: ['__proto__', 'constructor'], headerRow: 1, rows: [{ row: 2, cells: [big, '\0'] }], problems: [] });
  });

  it('50,000 rows take less than two seconds', () => {
    const text = `a,b,c\n${'1,"x, y",z\n'.repeat(50_000)}`;
    expect(msOf(() => expect(parseCsv(text).rows).toHaveLength(50_000))).toBeLessThan(2000);
  });

  it('an empty text is an empty table', () => {
    for (const text of ['', '\uFEFF', '\n\n', ' \r\n']) expect(parseCsv(text)).toEqual({ headers: [], headerRow: 1, rows: [], problems: [] });
  });

  it('every well-formed table is read as csv-parse reads it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '가', ',', ';', '"', '\n', '\r\n', ' ', '\0'), maxLength: 8 });
    const quote = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (table) => {
        const text = ['h1,h2,h3', ...table.map((cells) => cells.map(quote).join(','))].join('\n');
        const theirs = (parse(text, { record_delimiter: '\n', skip_empty_lines: true }) as string[][]).slice(1).filter((cells) => cells.some((one) => one.trim()));
        expect(parseCsv(text).rows.map(({ cells }) => cells)).toEqual(theirs);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('no text whatever makes it throw, and no row is shorter or longer than the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', '\t', ' '), maxLength: 60 }), (text) => {
        const { headers, rows: read } = parseCsv(text);
        const numbers = read.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const { cells } of read) expect(cells).toHaveLength(headers.length);
      }),
      { numRuns: 5000, seed: 2 },
    );
  });
});
