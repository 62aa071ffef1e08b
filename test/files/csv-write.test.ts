import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/files/csv';
import { guardCell, writeCsv } from '../../src/files/csv-write';

describe('CSV that Excel opens as it is meant', () => {
  it('has a mark, CRLF and quotes where they are needed', () => {
    expect(writeCsv(['이름', 'a"b'], [['가,나', 'x\ny'], ['-12.5', '+3']])).toBe('\uFEFF이름,"a""b"\r\n"가,나","x\ny"\r\n-12.5,+3\r\n');
  });

  it('runs nothing as a formula', () => {
    for (const text of ['=1+1', '+82-2-123', '-x', '@SUM(A1)', '\t=1', '\r=1']) expect(guardCell(text)).toBe(`'${text}`);
    for (const text of ['-12.5', '+3', '0', 'a=b', '']) expect(guardCell(text)).toBe(text);
  });

  it('what it prints parses back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '가', ',', ';', '"', '\n', '\r', '=', '-', '1', '\t', ' ', '@', 'z'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell).filter((cells) => cells.some((one) => one.trim())), { maxLength: 8 }), (table) => {
        const back = parseCsv(writeCsv(['h1', 'h2'], table));
        expect(back.rows.map(({ cells }) => cells)).toEqual(table.map((cells) => cells.map(guardCell)));
        expect(back.problems).toEqual([]);
      }),
      { numRuns: 2000, seed: 3 },
    );
  });
});
